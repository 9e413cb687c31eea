import { describe, expect, it } from 'vitest';
import { periodsWithin } from '../calendar/period-days.ts';
import { attendanceOf } from './attendance.ts';
import { callBacksByVisit, fewCallBacks, unconfirmedVisits, unmatchedNumbers } from './call-back-tests.ts';
import type { Claim } from './claim.ts';
import { claimOfPatrol } from './claim.ts';
import { exactlyOnThreshold, householdCounts } from './exactly-on-threshold.ts';
import { claimsByMember } from './member-claims.ts';
import { minuteDigits } from './minute-digits.ts';
import { monthEndBurst } from './month-end-burst.ts';
import { rapidVisits } from './rapid-visits.ts';
import { visitAt } from './testing/claims.ts';
import { weekdayPattern } from './weekday-pattern.ts';

const zoned = { timeZone: 'Asia/Shanghai' };
const none = attendanceOf([], []);
const january = periodsWithin('2014-01', 'day');
const worked = (day: string) => ({
  id: day,
  stationId: 's1',
  memberId: 'm1',
  day,
  minutesWorked: 480,
  overtimeMinutes: 0,
  trainingMinutes: 0,
  nightDuty: false,
  restedAfter: null,
});
/** So many visits on a day, an hour apart. */
const onDay = (day: string, visits: number): readonly Claim[] =>
  Array.from({ length: visits }, (_, hour) =>
    visitAt(`${day}-${hour}`, `${day}T${String(9 + hour).padStart(2, '0')}:00`),
  );

describe('rapid visits', () => {
  it('are recognised by their end, or by the beginning of the next visit of the day', () => {
    const claims = [
      visitAt('long', '09:00', { endedAt: visitAt('', '09:05').startedAt }),
      visitAt('short', '09:10', { endedAt: visitAt('', '09:14').startedAt }),
      visitAt('next', '09:20'),
      visitAt('last', '09:24'),
      visitAt('tomorrow', '2014-01-07T00:01'),
    ];
    const [test] = rapidVisits(claimsByMember(claims), zoned);
    expect(test).toMatchObject({ recordIds: ['short', 'next'], observed: 2, of: 3 });
    // 3 · 0.05² · 0.95 + 0.05³
    expect(test!.pValue).toBeCloseTo(0.00725, 12);
  });
});

describe('visits at the end of the month', () => {
  const roster = attendanceOf(january.slice(0, 22).concat(january.slice(-3)).map(worked), []);

  it('are shuffled over the days of duty', () => {
    const claims = [...onDay('2014-01-30', 5), ...onDay('2014-01-31', 6), ...onDay('2014-01-02', 1)];
    const [test] = monthEndBurst(claimsByMember(claims), roster, ['2014-01'], zoned);
    expect(test).toMatchObject({ observed: 11, of: 12 });
    expect(test!.expected).toBeCloseTo((12 * 3) / 25, 12);
    // The days of 5 and 6 are both among the 3 drawn of 25; that of 1 need not be.
    expect(test!.pValue).toBeCloseTo((3 / 25) * (2 / 24), 12);
    expect(test!.recordIds).toHaveLength(11);
  });

  it('are shuffled over working days and weekends apart where no roster tells', () => {
    // 29 to 31 January 2014 are a Wednesday, a Thursday and a Friday: 3 of 23 working days.
    const claims = [...onDay('2014-01-31', 4), ...onDay('2014-01-04', 9)];
    const [test] = monthEndBurst(claimsByMember(claims), none, ['2014-01'], zoned);
    expect(test).toMatchObject({ observed: 4, of: 4 });
    expect(test!.pValue).toBeCloseTo(3 / 23, 12);
  });

  it('of two months are taken together', () => {
    const claims = [...onDay('2014-01-31', 4), ...onDay('2014-02-28', 4)];
    const [test] = monthEndBurst(claimsByMember(claims), none, ['2014-01', '2014-02'], zoned);
    // Both months end with three working days, January of 23 and February of 20.
    expect(test!.pValue).toBeCloseTo((3 / 23) * (3 / 20), 12);
  });
});

describe('counts on a threshold', () => {
  const counts = (memberId: string, stationId: string, values: readonly number[]) =>
    values.map((count, index) => ({ memberId, stationId, count, month: `2014-0${index + 1}` }));

  it('are compared with those around them, for everybody, stations and members', () => {
    const tests = exactlyOnThreshold([
      ...counts('m1', 's1', [80, 80, 80, 85]),
      ...counts('m2', 's1', [75, 74, 86, 50]),
      ...counts('m3', 's2', [81, 79, 78]),
    ]);
    const found = tests.map(({ stationId, memberId, observed, of }) => [stationId, memberId, observed, of]);
    expect(found).toEqual([
      [null, null, 3, 8],
      ['s1', null, 3, 5],
      ['s2', null, 0, 3],
      ['s1', 'm1', 3, 4],
      ['s2', 'm3', 0, 3],
    ]);
    // 4 · (1/11)³ · 10/11 + (1/11)⁴
    expect(tests[3]!.pValue).toBeCloseTo(41 / 11 ** 4, 12);
  });

  it('are listed by station and then by member, in whatever order they are given', () => {
    const tests = exactlyOnThreshold([
      ...counts('m1', 's2', [80, 80, 80]),
      ...counts('m3', 's1', [80, 80, 80]),
      ...counts('m2', 's1', [80, 80, 80]),
    ]);
    expect(tests.map(({ stationId, memberId }) => [stationId, memberId])).toEqual([
      [null, null],
      ['s1', null],
      ['s2', null],
      ['s1', 'm2'],
      ['s1', 'm3'],
      ['s2', 'm1'],
    ]);
  });

  it('are of households: a second visit to one adds nothing', () => {
    const [first, again, other] = onDay('2014-01-15', 3);
    const claims = [first!, { ...again!, householdKey: first!.householdKey }, other!];
    expect(householdCounts(claimsByMember(claims), zoned)).toMatchObject([{ month: '2014-01', count: 2 }]);
    const unnamed = claims.map((claim) => ({ ...claim, householdKey: null }));
    expect(householdCounts(claimsByMember(unnamed), zoned)).toMatchObject([{ count: 3 }]);
  });

  it('are of local months', () => {
    const claims = [...onDay('2014-01-31', 2), visitAt('night', '2014-02-01T00:00')];
    expect(householdCounts(claimsByMember(claims), zoned).map(({ month, count }) => [month, count])).toEqual([
      ['2014-01', 2],
      ['2014-02', 1],
    ]);
  });
});

describe('spreads', () => {
  it('over weekdays are compared with the days of duty', () => {
    const tuesdays = ['2014-01-07', '2014-01-14', '2014-01-21', '2014-01-28'];
    const claims = [...tuesdays, '2014-01-08'].flatMap((day) => onDay(day, 3));
    const working = january.filter((day) => ![4, 5, 11, 12, 18, 19, 25, 26].includes(Number(day.slice(8))));
    const roster = attendanceOf(working.map(worked), []);
    const [test] = weekdayPattern(claimsByMember(claims), roster, ['2014-01'], zoned);
    expect(test).toMatchObject({ observed: 4, of: 5 });
    expect(test!.seen.en).toContain('Monday 0, Tuesday 4, Wednesday 1');
    expect(test!.seen.zh).toContain('周一0、周二4、周三1');
    expect(test!.pValue).toBeLessThan(0.05);
    expect(weekdayPattern(claimsByMember(claims), none, ['2014-01'], zoned)).toEqual([]);
  });

  it('of the last digits of minutes are even', () => {
    const at = (minute: number, index: number) =>
      visitAt(
        `v${index}`,
        `2014-01-${String(1 + (index % 30)).padStart(2, '0')}T09:${String(minute).padStart(2, '0')}`,
      );
    const even = claimsByMember(Array.from({ length: 40 }, (_, index) => at(index % 10, index)));
    expect(minuteDigits(even)[0]!.pValue).toBeCloseTo(1, 10);
    const typed = claimsByMember(Array.from({ length: 40 }, (_, index) => at(5 * (index % 12), index)));
    expect(minuteDigits(typed)[0]!.pValue).toBeLessThan(1e-6);
    expect(minuteDigits(claimsByMember([visitAt('v1', '09:00')]))).toEqual([]);
  });
});

describe('call-backs', () => {
  const visits = Array.from({ length: 8 }, (_, index) =>
    visitAt(`v${index}`, `${10 + index}:00`, { memberId: index < 4 ? 'm1' : 'm2' }),
  );
  const callBack = (visitId: string, numberMatched: boolean, visitConfirmed: boolean) => ({
    id: `c-${visitId}`,
    stationId: 's1',
    visitId,
    calledAt: '2014-01-10T01:00:00.000Z',
    numberMatched,
    visitConfirmed,
    satisfied: false,
  });
  const groups = claimsByMember(visits);
  const callBacks = callBacksByVisit([
    callBack('v4', true, false),
    callBack('v5', true, false),
    callBack('v6', false, false),
    callBack('v7', true, true),
  ]);

  it('that did not confirm count where the number matched', () => {
    const [test, ...others] = unconfirmedVisits(groups, callBacks);
    expect(others).toEqual([]);
    expect(test).toMatchObject({ memberId: 'm2', recordIds: ['v4', 'v5'], of: 3 });
    expect(test!.pValue).toBeCloseTo(3 * 0.03 ** 2 * 0.97 + 0.03 ** 3, 12);
  });

  it('whose number did not match count by themselves', () => {
    expect(unmatchedNumbers(groups, callBacks)).toMatchObject([{ recordIds: ['v6'], observed: 1, of: 4 }]);
  });

  it('that reached few are compared with those of the station', () => {
    const tests = fewCallBacks(groups, callBacks);
    expect(tests.map(({ memberId, observed, expected }) => [memberId, observed, expected])).toEqual([
      ['m1', 0, 2],
      ['m2', 4, 2],
    ]);
    expect(tests[0]!.pValue).toBeCloseTo(1 / 70, 12);
    expect(fewCallBacks(groups, callBacksByVisit([]))).toEqual([]);
  });
});

it('a patrol claims work for who led it, where it was walked', () => {
  const patrol = {
    id: 'p1',
    stationId: 's1',
    communityId: 'c1',
    memberId: 'm1',
    force: 'officers',
    people: 2,
    planned: true,
    windowId: null,
    windowStartsAt: '2014-01-06T14:00:00.000Z',
    windowEndsAt: '2014-01-06T18:00:00.000Z',
    startedAt: '2014-01-06T14:05:00.000Z',
    endedAt: null,
  } as const;
  expect(claimOfPatrol(patrol)).toMatchObject({
    memberId: 'm1',
    communityId: 'c1',
    endedAt: null,
    kind: 'patrol',
  });
  expect(claimOfPatrol({ ...patrol, startedAt: null })).toBeNull();
  expect(claimOfPatrol({ ...patrol, memberId: null })).toBeNull();
});
