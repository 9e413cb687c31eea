import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HouseholdVisit } from '../model/household-visit.ts';
import type { Mediation } from '../model/mediation.ts';
import type { PostDay } from '../model/post-day.ts';
import type { Posting } from '../model/posting.ts';
import type { Shift } from '../model/shift.ts';
import { contradictionsIn, type RecordsByType } from './contradictions.ts';
import { problemsOf, records } from './records.ts';

const timeZone = 'Asia/Shanghai';
const found = (given: RecordsByType) =>
  contradictionsIn(given, { timeZone }).map(({ code, id, field, inTheWay }) => [
    code,
    id,
    field,
    `${inTheWay.record} ${inTheWay.id}`,
  ]);

const postDay = (id: string, day: string, stationId = 's1'): PostDay => ({
  id,
  stationId,
  postId: 'p1',
  communityId: 'c1',
  day,
  openMinutes: 480,
  coveredMinutes: 480,
  standInMinutes: 0,
});
const shift = (id: string, startsAt: string, endsAt: string, memberId = 'm1'): Shift => ({
  id,
  stationId: 's1',
  memberId,
  postId: null,
  activity: 'patrol',
  overtime: false,
  startsAt,
  endsAt,
});
const posting = (id: string, from: string, through: string | null): Posting => ({
  id,
  stationId: 's1',
  memberId: 'm1',
  postId: null,
  communityId: null,
  team: null,
  from,
  through,
});
const at = (hour: number) => `2014-01-15T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe('records that contradict each other', () => {
  test('are two of one post and day, with the former one in the way', () => {
    const postDays = [
      postDay('a', '2014-01-15'),
      postDay('b', '2014-01-16'),
      postDay('c', '2014-01-15'),
      postDay('d', '2014-01-15', 's2'),
    ];
    expect(found({ postDay: postDays })).toEqual([['ALREADY_RECORDED', 'c', 'day', 'postDay a']]);
  });

  test('are shifts of a member that overlap, but not those that follow each other', () => {
    const shifts = [
      shift('night', at(9), at(20)),
      shift('morning', at(1), at(9)),
      shift('noon', at(4), at(5)),
      shift('evening', at(19), at(22)),
      shift('of another', at(1), at(22), 'm2'),
    ];
    expect(found({ shift: shifts })).toEqual([
      ['TIMES_OVERLAP', 'noon', 'startsAt', 'shift morning'],
      ['TIMES_OVERLAP', 'evening', 'startsAt', 'shift night'],
    ]);
  });

  test('are postings of a member that share a day', () => {
    const postings = [
      posting('first', '2014-01-01', '2014-01-31'),
      posting('second', '2014-02-01', null),
      posting('third', '2014-06-01', '2014-06-30'),
    ];
    expect(found({ posting: postings })).toEqual([['TIMES_OVERLAP', 'third', 'from', 'posting second']]);
    const [first, second] = postings as [Posting, Posting, Posting];
    expect(found({ posting: [first, { ...second, from: '2014-01-31' }] })).toEqual([
      ['TIMES_OVERLAP', 'second', 'from', 'posting first'],
    ]);
  });

  test('are a mediation and a dispute that became known later', () => {
    const mediation: Mediation = {
      id: 'md',
      stationId: 's1',
      memberId: 'm1',
      disputeId: 'd1',
      mediatedAt: at(3),
      manner: 'on_the_spot',
      outcome: 'settled',
      ledBy: 'officer',
      assistedBy: [],
    };
    const dispute = {
      id: 'd1',
      stationId: 's1',
      communityId: 'c1',
      kind: 'neighbours',
      origin: 'found',
      openedAt: at(4),
    } as const;
    const given = { mediation: [mediation], dispute: [dispute] } as unknown as RecordsByType;
    expect(found(given)).toEqual([['BEFORE_WHAT_IT_FOLLOWS', 'md', 'mediatedAt', 'dispute d1']]);
    expect(contradictionsIn(given, { timeZone })[0]?.message).toEqual({
      en: 'the mediation would be earlier than its dispute: check both times',
      zh: '调解早于所属的矛盾纠纷：请核对两个时间',
    });
    expect(found({ mediation: [{ ...mediation, disputeId: 'not given' }] })).toEqual([]);
    expect(found({ ...given, mediation: [{ ...mediation, mediatedAt: at(4) }] })).toEqual([]);
  });

  test('are a promise and a visit of a later local day', () => {
    const visit: HouseholdVisit = {
      id: 'v1',
      stationId: 's1',
      memberId: 'm1',
      communityId: 'c1',
      householdKey: 'hh_aaaaaaaa',
      // Half past midnight of 16 January in Shanghai.
      visitedAt: '2014-01-15T16:30:00.000Z',
      difficulties: [],
      suggestion: null,
      promised: 'answer',
      followUpOn: '2014-01-16',
      followedUpOn: null,
    };
    expect(found({ householdVisit: [visit] })).toEqual([]);
    expect(found({ householdVisit: [{ ...visit, followedUpOn: '2014-01-15' }] })).toEqual([
      ['BEFORE_WHAT_IT_FOLLOWS', 'v1', 'followedUpOn', 'householdVisit v1'],
    ]);
  });

  test('are found wherever two shifts share an instant, and nowhere else', () => {
    const hours = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 12 }), (given) => {
        const shifts = given.map(([from, length], place) => shift(`${place}`, at(from), at(from + length)));
        const overlap = given.some(([from, length], one) =>
          given.some(([start, its], other) => one !== other && from < start + its && start < from + length),
        );
        expect(found({ shift: shifts }).length > 0).toBe(overlap);
      }),
    );
  });

  test('of a type that does not exist are refused', () => {
    expect(() => contradictionsIn({ visit: [] } as RecordsByType, { timeZone })).toThrow(
      expect.objectContaining({ code: 'RECORD_TYPE_UNKNOWN' }),
    );
    expect(() => contradictionsIn({}, { timeZone: 'Mars' })).toThrow(
      expect.objectContaining({ code: 'TIME_ZONE_UNKNOWN' }),
    );
  });
});

test('a description that forbids what it cannot compare is refused', () => {
  const wrong = {
    ...records.mediationCallBack,
    unique: ['colour'],
    apart: { of: 'calledAt', from: 'id', through: 'calledAt' },
    follows: [
      { field: 'id', of: 'mediationId', after: 'outcome' },
      { field: 'calledAt', of: 'id', after: 'mediatedAt' },
    ],
  };
  expect(problemsOf(wrong)).toEqual([
    'mediationCallBack is unique by colour, which it has not or which may be null',
    'mediationCallBack is a single check of mediation, but not unique by it',
    'mediationCallBack is kept apart by id, which is no time',
    'mediationCallBack is kept apart by calledAt, which refers to nothing',
    'mediationCallBack.id follows something, but is no time',
    'mediationCallBack.id follows mediation.outcome, which is no time',
    'mediationCallBack follows id, which refers to nothing',
  ]);
});
