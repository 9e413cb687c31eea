import type { Month } from '@beatwork/core';
import { inTime, type Moment } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import { pickSecond, visitHours } from '../calendar/hours.ts';
import type { RandomStream } from '../random/random-stream.ts';
import { habitsOf } from './habits.ts';
import type { Officer } from './organisation.ts';
import { type Population, streamOf } from './population.ts';
import { numbered } from './record-id.ts';

/** The most visits of an officer in a month, unless a script says otherwise. */
const mostAMonth = 140;
const mostADay = 14;
/** The shortest time between two visits of an officer, in seconds. */
const shortestGap = 10 * 60;

/** The times and ids of an officer's visits of a month, in the order of time. */
export function visitTimes(
  population: Population,
  { member }: Officer,
  month: Month,
): readonly (Moment & { readonly id: string })[] {
  const stream = streamOf(population, 'visitTimes', member, month);
  const { households, at: set = [] } = population.scriptOf(member, month).visits ?? {};
  let days = population.calendar.daysOf(month);
  const taken = new Map<Day, number[]>(days.map(([day]) => [day, []]));
  for (const { day, second } of set) taken.get(day)!.push(second);
  const share = population.calendar.shareOf(month);
  const usual = Math.round((habitsOf(population.seed, member).visits * share * stream.int(88, 112)) / 100);
  const count = households ? households.different + households.again : Math.min(mostAMonth, usual);
  for (let left = count - set.length; left > 0; left -= 1) {
    const day = stream.weighted(days);
    const seconds = taken.get(day)!;
    seconds.push(freeSecond(stream, seconds));
    if (seconds.length >= mostADay) days = days.filter(([other]) => other !== day);
  }
  const moments = [...taken].flatMap(([day, seconds]) => seconds.map((second) => ({ day, second })));
  return numbered('v', member, moments.sort(inTime));
}

function freeSecond(stream: RandomStream, taken: readonly number[]): number {
  for (;;) {
    const second = pickSecond(stream, visitHours);
    if (taken.every((other) => Math.abs(other - second) >= shortestGap)) return second;
  }
}
