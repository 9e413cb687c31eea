import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriods } from '../../calendar/period.ts';
import type { Lead } from '../../model/lead.ts';
import type { Posting } from '../../model/posting.ts';
import { postingLookups } from './postings.ts';
import { Tallies } from './tallies.ts';

const posting = (id: string, communityId: string, from: string, through: string | null): Posting => ({
  id,
  stationId: 's1',
  memberId: 'm1',
  postId: `post-of-${communityId}`,
  communityId,
  team: 'community_team',
  from,
  through,
});
const lead = (id: string, reportedAt: string): Lead => ({
  id,
  stationId: 's1',
  memberId: 'm1',
  kind: 'case_lead',
  field: 'criminal',
  reportedAt,
});
const moved = [posting('2', 'c2', '2014-01-16', null), posting('1', 'c1', '2014-01-01', '2014-01-15')];

describe('postings', () => {
  it('keep work where it was done, by local days', () => {
    const tallies = new Tallies({
      subject: 'community',
      period: 'month',
      timeZone: 'Asia/Shanghai',
      ...postingLookups(moved, 'Asia/Shanghai'),
    });
    // 15 January, 23:59 in Shanghai; the last instant of it is still the first community's.
    tallies.add('lead', lead('a', '2014-01-15T15:59:59.999Z'));
    tallies.add('lead', lead('b', '2014-01-15T16:00:00.000Z'));
    tallies.add('lead', lead('c', '2014-01-31T10:00:00.000Z'));
    const leadsOf = (id: string) => tallies.get({ stationId: 's1', id }, '2014-01').caseLeads;
    expect([leadsOf('c1'), leadsOf('c2')]).toEqual([1, 2]);
  });

  it('take an instant with any offset for what it is', () => {
    const { communityOf } = postingLookups(moved, 'Asia/Shanghai');
    expect(communityOf('s1', 'm1', '2014-01-15T23:59:59+08:00')).toBe('c1');
    expect(communityOf('s1', 'm1', '2014-01-16T00:00:00+08:00')).toBe('c2');
    // As a text this one lies behind the end of the 15th in Shanghai, which is 16:00 in UTC.
    expect(communityOf('s1', 'm1', '2014-01-15T20:00:00+08:00')).toBe('c1');
    expect(communityOf('s1', 'm1', '2014-01-15T12:00:00-05:00')).toBe('c2');
    expect(() => communityOf('s1', 'm1', 'noon')).toThrow(
      expect.objectContaining({ code: 'INSTANT_INVALID' }),
    );
  });

  it('find the team and the post of a day, and nothing before the first', () => {
    const { teamOf, postOf, communityOf } = postingLookups(moved, 'Asia/Shanghai');
    expect(teamOf('s1', 'm1', '2014-01-15')).toBe('community_team');
    expect(postOf('s1', 'm1', '2014-01-15')).toBe('post-of-c1');
    expect(postOf('s1', 'm1', '2014-01-16')).toBe('post-of-c2');
    expect(communityOf('s1', 'm1', '2013-12-31')).toBeNull();
    expect(communityOf('s2', 'm1', '2014-01-15')).toBeNull();
  });

  it.each([
    ['one day', [posting('1', 'c1', '2014-01-01', '2014-01-16'), posting('2', 'c2', '2014-01-16', null)]],
    ['no end', [posting('1', 'c1', '2014-01-01', null), posting('2', 'c2', '2014-01-16', null)]],
  ])('refuse to overlap: %s', (_, postings) => {
    expect(() => postingLookups(postings, 'Asia/Shanghai')).toThrow(
      expect.objectContaining({ code: 'POSTINGS_OVERLAP', details: { member: 'm1', one: '1', other: '2' } }),
    );
  });

  it('name one community for each day of a career, whatever the order in which they are given', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lengths, fc.nat({ max: 220 }), (days, after) => {
        let from = '2014-01-01';
        const career = days.map((length, index) => {
          const next = addPeriods(from, length);
          const stay = posting(`p${index}`, `c${index}`, from, addPeriods(next, -1));
          from = next;
          return stay;
        });
        const day = addPeriods('2014-01-01', after);
        const holding = career.find((stay) => stay.from <= day && day <= stay.through!);
        const { communityOf } = postingLookups(career.toReversed(), 'Asia/Shanghai');
        expect(communityOf('s1', 'm1', day)).toBe(holding?.communityId ?? null);
        expect(communityOf('s1', 'm1', `${day}T03:00:00.000Z`)).toBe(holding?.communityId ?? null);
      }),
    );
  });
});
