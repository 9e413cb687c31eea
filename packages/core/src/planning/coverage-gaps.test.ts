import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageInput, coverageGaps, localIntervals } from './index.ts';

const at = (minute: number) => new Date(Date.UTC(2012, 7, 27) + minute * 60_000).toISOString();
const between = (start: number, end: number) => ({ start: at(start), end: at(end) });
const none: CoverageInput = { posts: [], members: [], shifts: [], absences: [], callOuts: [] };
const officer = { memberId: 'officer', role: 'community_officer' } as const;
const second = { memberId: 'second', role: 'security_officer' } as const;

describe('coverage of posts', () => {
  it('counts the minutes of opening hours only, and whose they were', () => {
    const found = coverageGaps({
      ...none,
      posts: [{ postId: 'room', opening: [between(60, 180), between(240, 300)] }],
      members: [officer, second],
      shifts: [
        { memberId: 'officer', postId: 'room', ...between(0, 200) },
        { memberId: 'second', postId: 'room', ...between(90, 290) },
      ],
      callOuts: [{ memberId: 'officer', ...between(100, 120) }],
      absences: [{ memberId: 'second', ...between(110, 130) }],
    });
    expect(found.posts).toEqual([
      {
        postId: 'room',
        openMinutes: 180,
        // Nobody from 110 to 120 and from 290 to 300; the officer from 60 to 100 and from 120 to 180.
        coveredMinutes: 160,
        standInMinutes: 60,
        share: 160 / 180,
        gaps: [
          { ...between(110, 120), minutes: 10, couldFill: [] },
          { ...between(290, 300), minutes: 10, couldFill: [] },
        ],
      },
    ]);
    expect(found.sentence).toEqual({
      en: 'Somebody was there for 88.9 % of the opening hours; 2 gaps, none of which one person could have filled.',
      zh: '开放时间内有人在岗的占88.9%；空岗2处，均无人可单独补位。',
    });
  });

  it('says in one sentence whether one person could have filled what was empty', () => {
    const sentenceOf = (...opening: readonly ReturnType<typeof between>[]) =>
      coverageGaps({
        ...none,
        posts: [{ postId: 'room', opening }],
        members: [
          { memberId: 'at-hand', role: 'auxiliary', standsInAt: ['room'], atHand: [between(0, 200)] },
        ],
      }).sentence.en;
    expect(sentenceOf(between(0, 60))).toMatch(/; 1 gap, which one person could have filled\.$/);
    expect(sentenceOf(between(0, 60), between(100, 160))).toMatch(
      /; 2 gaps, all of which one person could have filled\.$/,
    );
    expect(sentenceOf(between(0, 60), between(300, 360))).toMatch(
      /; 2 gaps, of which one person could have filled 1\.$/,
    );
  });

  it('finds who could fill a gap without opening another', () => {
    const { posts } = coverageGaps({
      ...none,
      posts: [
        { postId: 'empty', opening: [between(0, 100)] },
        { postId: 'alone', opening: [between(0, 60)] },
        { postId: 'two', opening: [between(0, 100)] },
      ],
      members: [
        { memberId: 'only-one', role: 'auxiliary', standsInAt: ['empty'] },
        { memberId: 'one-of-two', role: 'auxiliary', standsInAt: ['empty'] },
        { memberId: 'other-of-two', role: 'auxiliary' },
        { memberId: 'at-station', role: 'auxiliary', standsInAt: ['empty'], atHand: [between(20, 200)] },
        { memberId: 'elsewhere', role: 'auxiliary', standsInAt: ['two'], atHand: [between(0, 200)] },
        { memberId: 'ill', role: 'auxiliary', standsInAt: ['empty'], atHand: [between(0, 200)] },
      ],
      shifts: [
        { memberId: 'only-one', postId: 'alone', ...between(0, 100) },
        { memberId: 'one-of-two', postId: 'two', ...between(0, 100) },
        { memberId: 'other-of-two', postId: 'two', ...between(0, 100) },
      ],
      absences: [{ memberId: 'ill', ...between(-100, 100) }],
    });
    const [gap] = posts[0]!.gaps;
    expect(gap!.couldFill.map(({ memberId, minutes, all }) => [memberId, minutes, all])).toEqual([
      ['one-of-two', 100, true],
      ['at-station', 80, false],
      // The post that they keep alone closes at 60.
      ['only-one', 40, false],
    ]);
  });

  it('follows opening hours of the clock over a change of it', () => {
    const opening = localIntervals(
      { days: [6], from: '22:00', to: '04:00' },
      '2012-03-24',
      '2012-03-24',
      'Europe/Berlin',
    );
    expect(coverageGaps({ ...none, posts: [{ postId: 'kiosk', opening }] }).openMinutes).toBe(300);
  });

  it('covered and gaps make up the opening hours, and only filling a gap covers more', () => {
    const minute = fc.integer({ min: 0, max: 300 });
    const stretch = fc
      .tuple(minute, fc.integer({ min: 1, max: 90 }))
      .map(([start, length]) => between(start, start + length));
    const cases = fc.record({
      opening: fc.array(stretch, { minLength: 1, maxLength: 4 }),
      shift: stretch,
      callOuts: fc.array(stretch, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(cases, ({ opening, shift, callOuts }) => {
        const input: CoverageInput = {
          ...none,
          posts: [{ postId: 'room', opening }],
          members: [officer, { ...second, standsInAt: ['room'], atHand: [between(-1000, 2000)] }],
          shifts: [{ memberId: 'officer', postId: 'room', ...shift }],
          callOuts: callOuts.map((each) => ({ memberId: 'officer', ...each })),
        };
        const [post] = coverageGaps(input).posts;
        const missing = post!.gaps.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(post!.coveredMinutes + missing).toBeCloseTo(post!.openMinutes, 9);
        expect(post!.gaps.every(({ couldFill }) => couldFill[0]?.all)).toBe(true);
        const filled = coverageGaps({
          ...input,
          shifts: [
            ...input.shifts,
            ...post!.gaps.map(({ start, end }) => ({ memberId: 'second', postId: 'room', start, end })),
          ],
        });
        expect(filled.share).toBe(1);
        expect(filled.posts[0]!.standInMinutes).toBeCloseTo(missing, 9);
      }),
    );
  });

  it('refuses what cannot be', () => {
    const room = { postId: 'room', opening: [between(0, 60)] };
    const shift = { memberId: 'officer', postId: 'room', ...between(0, 60) };
    const gaps = (input: Partial<CoverageInput>) => () =>
      coverageGaps({ ...none, posts: [room], members: [officer], ...input });
    expect(gaps({ posts: [] })).toThrow('posts is []');
    expect(gaps({ posts: [{ postId: 'room', opening: [] }] })).toThrow('posts.opening is []');
    expect(gaps({ posts: [room, room] })).toThrow('posts.postId is room');
    expect(gaps({ members: [officer, officer] })).toThrow('members.memberId is officer');
    expect(gaps({ members: [{ ...officer, standsInAt: ['q'] }] })).toThrow('standsInAt is q');
    expect(gaps({ posts: [{ ...room, opening: [{ start: at(1), end: at(1) }] }] })).toThrow(
      'ends after it starts',
    );
    expect(gaps({ posts: [{ ...room, opening: [{ start: '2012-08-27', end: at(1) }] }] })).toThrow(
      'opening[0].start is 2012-08-27',
    );
    expect(gaps({ shifts: [{ ...shift, memberId: 'q' }] })).toThrow('shifts.memberId is q');
    expect(gaps({ shifts: [{ ...shift, postId: 'q' }] })).toThrow('shifts.postId is q');
    expect(gaps({ shifts: [shift, { ...shift, ...between(30, 90) }] })).toThrow(
      'two shifts of this member overlap',
    );
    expect(gaps({ callOuts: [{ memberId: 'q', ...between(0, 1) }] })).toThrow('callOuts.memberId is q');
  });
});
