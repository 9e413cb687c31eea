import type { Period } from '../../calendar/period.ts';
import { periodsWithin } from '../../calendar/period-days.ts';
import { type RandomSource, randomFrom } from '../../random/random-source.ts';
import type { Claim } from '../claim.ts';
import type { CommunityPlace } from '../impossible-travel.ts';
import type { IntegrityRecords } from '../work.ts';
import { type Arrangement, arranged } from './arranged-work.ts';
import { type OfficerPlace, simulatedOfficer } from './simulated-officer.ts';

export interface SimulationOptions {
  readonly seed: number;
  readonly period: Period;
  readonly officers: number;
  /** How the first `arrangedOfficers` of them manipulate their records; nobody does unless set. */
  readonly arrangement?: Arrangement;
  readonly arrangedOfficers?: number;
  /** The share of claims whose hour or day was mistyped; 0 unless set. */
  readonly mistyped?: number;
}

const officersAStation = 10;

/** The id of an officer by number. */
export const officerId = (number: number) => `m${String(number).padStart(4, '0')}`;

/**
 * The records of stations with ten officers each: ordinary work, except that of officers who manipulate their records.
 */
export function simulatedRecords({
  seed,
  period,
  officers,
  arrangement,
  arrangedOfficers = 0,
  mistyped = 0,
}: SimulationOptions): Required<IntegrityRecords> {
  const random = randomFrom(seed);
  const months = periodsWithin(period, 'month');
  const places: CommunityPlace[] = [];
  const records = Array.from({ length: officers }, (_, number) => {
    const station = Math.floor(number / officersAStation);
    const stationId = `s${station}`;
    places.push({
      stationId,
      communityId: `c${number}`,
      latitude: 37.4 + 0.2 * random.unit(),
      longitude: 116.3 + 0.2 * random.unit(),
      radius: 500,
    });
    const neighbour = station * officersAStation + ((number + 1) % officersAStation);
    const place: OfficerPlace = {
      stationId,
      memberId: officerId(number),
      communityId: `c${number}`,
      otherCommunityId: `c${Math.min(neighbour, officers - 1)}`,
      endsKnown: station % 2 === 0,
    };
    const ordinary = simulatedOfficer(place, months, random);
    return arrangement !== undefined && number < arrangedOfficers
      ? arranged(arrangement, ordinary, place, months, random)
      : ordinary;
  });
  return {
    claims: records.flatMap(({ claims }) =>
      mistyped === 0
        ? claims
        : claims.map((claim) => (random.unit() < mistyped ? misdated(claim, random) : claim)),
    ),
    callBacks: records.flatMap(({ callBacks }) => callBacks),
    memberDays: records.flatMap(({ memberDays }) => memberDays),
    absences: records.flatMap(({ absences }) => absences),
    places,
  };
}

/** A claim with another hour, or another day of the week around it. */
function misdated(claim: Claim, random: RandomSource): Claim {
  const hours = random.unit() < 0.5 ? random.below(9) - 4 : 24 * (random.below(7) - 3);
  const moved = (instant: string) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
  const { startedAt, endedAt } = claim;
  return { ...claim, startedAt: moved(startedAt), endedAt: endedAt === null ? null : moved(endedAt) };
}
