import type { Claim } from '../claim.ts';

/** A visit of m1 at s1, at a time of 6 January 2014 in China, with the changes that a test needs. */
export function visitAt(id: string, time: string, other: Partial<Claim> = {}): Claim {
  return {
    id,
    stationId: 's1',
    memberId: 'm1',
    kind: 'household_visit',
    startedAt: inChina(time),
    endedAt: null,
    householdKey: `hh_${id.padEnd(8, 'x')}`,
    communityId: null,
    note: null,
    ...other,
  };
}

/** An instant of a local time in China: `09:30` of 6 January 2014, or `2014-01-07T09:30`. */
export const inChina = (time: string) =>
  new Date(`${time.includes('T') ? time : `2014-01-06T${time}`}:00.000+08:00`).toISOString();
