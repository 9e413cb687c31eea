import { describe, expect, it } from 'vitest';
import { type HouseholdVisit, householdVisitSchema } from '../model/household-visit.ts';
import { visitPlan } from './visit-plan.ts';
import { visitedHouseholds } from './visited-households.ts';

const visit = (
  id: string,
  household: string,
  visitedAt: string,
  promise: Partial<HouseholdVisit> = {},
): HouseholdVisit =>
  householdVisitSchema.parse({
    id,
    stationId: 's1',
    memberId: 'm1',
    communityId: 'c1',
    householdKey: `hh_${household.repeat(8)}`,
    visitedAt,
    difficulties: [],
    suggestion: null,
    promised: null,
    followUpOn: null,
    followedUpOn: null,
    ...promise,
  });
const promised = (followUpOn: string, followedUpOn: string | null = null) =>
  ({ promised: 'answer', followUpOn, followedUpOn }) as const;
const visits = [
  visit('1', 'b', '2014-01-05T02:00:00.000Z', promised('2014-01-20')),
  visit('2', 'b', '2014-01-06T02:00:00.000Z', promised('2014-01-15')),
  visit('3', 'a', '2014-01-06T16:30:00.000Z', promised('2014-01-10', '2014-01-12')),
  visit('4', 'c', '2014-01-02T02:00:00.000Z'),
];
const timeZone = 'Asia/Shanghai';

describe('visited households', () => {
  it('have the local day of their last visit, and the earliest promise that is open', () => {
    expect(visitedHouseholds(visits, { timeZone, inHardship: new Set(['hh_cccccccc']) })).toEqual([
      { householdKey: 'hh_aaaaaaaa', lastVisitedOn: '2014-01-07', followUpOn: null, hardship: false },
      { householdKey: 'hh_bbbbbbbb', lastVisitedOn: '2014-01-06', followUpOn: '2014-01-15', hardship: false },
      { householdKey: 'hh_cccccccc', lastVisitedOn: '2014-01-02', followUpOn: null, hardship: true },
    ]);
  });

  it('are planned by it: an open promise first, a kept one no more', () => {
    const plan = visitPlan(visitedHouseholds(visits, { timeZone }), {
      today: '2014-01-18',
      lastDay: '2014-01-20',
      target: 2,
      made: 0,
      perDay: 3,
    });
    const planned = plan.days.flatMap((day) =>
      day.visits.map(({ householdKey, reason }) => [householdKey, reason]),
    );
    expect(planned).toContainEqual(['hh_bbbbbbbb', 'follow_up_overdue']);
    expect(
      planned.map(([, reason]) => reason).filter((reason) => reason!.startsWith('follow_up')),
    ).toHaveLength(1);
  });
});
