import type { Month, VisitCallBack } from '@beatwork/core';
import type { RandomStream } from '../random/random-stream.ts';
import { callBackMoment } from './call-back-moment.ts';
import { habitsOf } from './habits.ts';
import type { Officer } from './organisation.ts';
import { type Population, streamOf } from './population.ts';
import { callBackIdOf } from './record-id.ts';
import { visitTimes } from './visit-times.ts';

/** Of a thousand months of an officer, in how many nobody calls back. */
const monthsWithout = 110;

/** The call-backs of an officer's visits of a month, in the order of the visits. */
export function visitCallBacks(
  population: Population,
  officer: Officer,
  month: Month,
): readonly VisitCallBack[] {
  const { member } = officer;
  const stream = streamOf(population, 'visitCallBack', member, month);
  const flawless = population.scriptOf(member, month).flawlessVisitCallBacks;
  const sampled = flawless ?? usualShare(stream);
  const good = flawless === undefined ? habitsOf(population.seed, member).goodChecks : 1000;
  return visitTimes(population, officer, month).flatMap(({ id, day }) => {
    if (!stream.chance(sampled)) return [];
    const moment = callBackMoment(population.calendar, stream, day, 5);
    if (moment === undefined) return [];
    return {
      id: callBackIdOf(id),
      stationId: member.stationId,
      visitId: id,
      calledAt: population.calendar.clock(moment),
      numberMatched: stream.chance(good),
      visitConfirmed: stream.chance(good),
      satisfied: stream.chance(good),
    };
  });
}

function usualShare(stream: RandomStream): number {
  return stream.chance(monthsWithout) ? 0 : stream.int(50, 300);
}
