import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HouseholdVisit } from '../model/household-visit.ts';
import type { VisitCallBack } from '../model/visit-call-back.ts';
import { MonthlyTallies } from './monthly-tallies.ts';
import { metricValue } from './tally.ts';

const visit = (id: string, visitedAt: string, over: Partial<HouseholdVisit> = {}): HouseholdVisit => ({
  id,
  stationId: 's1',
  memberId: 'm1',
  householdKey: 'hh_aaaaaaaa',
  visitedAt,
  difficulties: [],
  suggestion: null,
  followUpOn: null,
  ...over,
});
const callBack = (visitId: string, over: Partial<VisitCallBack> = {}): VisitCallBack => ({
  id: `c-${visitId}`,
  stationId: 's1',
  visitId,
  calledAt: '2014-02-03T02:00:00.000Z',
  numberMatched: true,
  visitConfirmed: true,
  satisfied: true,
  ...over,
});

describe('monthly tallies', () => {
  it('count records in the month of the bureau, and call-backs with the visit that they check', () => {
    const january = visit('v1', '2014-01-31T15:00:00.000Z');
    const tallies = new MonthlyTallies('Asia/Shanghai')
      .add('householdVisit', january)
      .add('householdVisit', visit('v2', '2014-01-31T17:00:00.000Z'))
      .add('visitCallBack', callBack('v1', { satisfied: false }), january);
    expect(tallies.get('s1', 'm1', '2014-01')).toMatchObject({
      visits: 1,
      visitsCalledBack: 1,
      numbersMatched: 1,
      visitsSatisfied: 0,
    });
    expect(tallies.get('s1', 'm1', '2014-02')).toMatchObject({ visits: 1, visitsCalledBack: 0 });
  });

  it('count different households, not visits to them', () => {
    const tallies = new MonthlyTallies('Asia/Shanghai')
      .add('householdVisit', visit('v1', '2014-01-05T02:00:00.000Z'))
      .add('householdVisit', visit('v2', '2014-01-06T02:00:00.000Z'))
      .add('householdVisit', visit('v3', '2014-01-07T02:00:00.000Z', { householdKey: 'hh_bbbbbbbb' }));
    expect(tallies.get('s1', 'm1', '2014-01')).toMatchObject({ visits: 3, householdsVisited: 2 });
  });

  it('know a rate of nothing as unknown, and nothing recorded as 0', () => {
    const nobody = new MonthlyTallies('Asia/Shanghai').get('s1', 'm1', '2014-01');
    expect(metricValue('visits', nobody).value).toBe(0);
    expect(metricValue('numberMatchRate', nobody)).toEqual({ value: null, numerator: 0, denominator: 0 });
  });

  it('refuse a call-back with a visit that it does not check', () => {
    const tallies = new MonthlyTallies('Asia/Shanghai');
    expect(() =>
      tallies.add('visitCallBack', callBack('v2'), visit('v1', '2014-01-05T02:00:00.000Z')),
    ).toThrow(expect.objectContaining({ code: 'PARENT_MISSING' }));
  });

  it('do not merge with those of another time zone', () => {
    expect(() => new MonthlyTallies('Asia/Shanghai').merge(new MonthlyTallies('UTC'))).toThrow(
      expect.objectContaining({ code: 'TIME_ZONES_DIFFER' }),
    );
  });

  it('give the same from any split, merged in any order', () => {
    const visits = fc
      .record({
        member: fc.constantFrom('m1', 'm2'),
        household: fc.constantFrom('hh_aaaaaaaa', 'hh_bbbbbbbb', 'hh_cccccccc'),
        day: fc.integer({ min: 0, max: 80 }),
        called: fc.boolean(),
        matched: fc.boolean(),
        part: fc.nat({ max: 2 }),
      })
      .map(({ member, household, day, ...rest }) => {
        const at = new Date(Date.UTC(2014, 0, 1) + day * 86_400_000).toISOString();
        return { ...rest, at, member, household };
      });
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(fc.array(visits), order, (records, parts) => {
        const whole = new MonthlyTallies('Asia/Shanghai');
        const split = parts.map(() => new MonthlyTallies('Asia/Shanghai'));
        records.forEach(({ at, member, household, called, matched, part }, index) => {
          const record = visit(`v${index}`, at, { memberId: member, householdKey: household });
          for (const tallies of [whole, split[part]!]) {
            tallies.add('householdVisit', record);
            if (called) tallies.add('visitCallBack', callBack(record.id, { numberMatched: matched }), record);
          }
        });
        const merged = new MonthlyTallies('Asia/Shanghai');
        for (const part of parts) merged.merge(split[part]!);
        const sorted = (tallies: MonthlyTallies) =>
          [...tallies].sort((a, b) => `${a.memberId}${a.month}`.localeCompare(`${b.memberId}${b.month}`));
        expect(sorted(merged)).toEqual(sorted(whole));
      }),
    );
  });
});
