import type { Month } from '@beatwork/core';
import { RandomStream } from '../random/random-stream.ts';
import type { Officer } from './organisation.ts';
import type { Population } from './population.ts';

const visitsPlannedAMonth = 110;

/**
 * The order in which an officer visits the households. It advances by a stride that shares no factor with the number of
 * households, so that every household is visited before one is visited again. Each month continues near where the
 * previous one ended.
 *
 * @returns a function that gives the number of the household for each visit of the month
 */
export function householdRound(
  population: Population,
  { member, community }: Officer,
  month: Month,
): (visit: number) => number {
  const households = Math.max(1, community.households);
  const stream = new RandomStream(population.seed, 'round', member.stationId, member.id);
  const start = stream.int(0, households - 1);
  let stride = stream.int(1, households);
  while (greatestCommonDivisor(stride, households) !== 1) stride += 1;
  const begun = population.calendar.months.indexOf(month) * visitsPlannedAMonth;
  return (visit) => 1 + ((start + stride * (begun + visit)) % households);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
