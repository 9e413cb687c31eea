import type { InformationCategory, InformationItem, InformationSource, Month } from '@beatwork/core';
import type { Moment } from '../calendar/clock.ts';
import { addDays } from '../calendar/day.ts';
import { officeHours, pickSecond, visitHours } from '../calendar/hours.ts';
import type { RandomStream } from '../random/random-stream.ts';
import { habitsOf } from './habits.ts';
import type { Officer } from './organisation.ts';
import { type Population, streamOf } from './population.ts';
import { numbered } from './record-id.ts';
import type { SetInformationItem } from './script.ts';

const fewest = 4;
const most = 16;
const lastSecond = 22 * 3600 - 1;
const enteredSameDay = 925;

const categories: readonly (readonly [InformationCategory, number])[] = [
  ['rental_housing', 26],
  ['floating_population', 22],
  ['shops', 18],
  ['hazards', 14],
  ['disputes', 9],
  ['facilities', 7],
  ['other', 4],
];
const sources: readonly (readonly [InformationSource, number])[] = [
  ['own_observation', 44],
  ['joint_defence_member', 18],
  ['red_armband', 16],
  ['resident', 13],
  ['grid_worker', 9],
];

type Draft = SetInformationItem & { readonly isLead: boolean; readonly sameDay: boolean };

/** An officer's information items of a month, in the order in which they were collected. */
export function informationItems(
  population: Population,
  officer: Officer,
  month: Month,
): readonly InformationItem[] {
  const { member } = officer;
  const stream = streamOf(population, 'informationItem', member, month);
  return numbered('i', member, drafts(population, stream, officer, month)).map(
    ({ id, category, source, isLead, sameDay, ...collected }) => ({
      id,
      stationId: member.stationId,
      memberId: member.id,
      category,
      source,
      collectedAt: population.calendar.clock(collected),
      enteredAt: population.calendar.clock(entered(population, stream, collected, sameDay)),
      isLead,
    }),
  );
}

function drafts(
  population: Population,
  stream: RandomStream,
  { member }: Officer,
  month: Month,
): readonly Draft[] {
  const { scriptOf, seed, calendar } = population;
  const days = calendar.daysOf(month);
  const drawn = (isLead: boolean, sameDay: boolean): Draft => ({
    day: stream.weighted(days),
    second: pickSecond(stream, visitHours),
    category: stream.weighted(categories),
    source: stream.weighted(sources),
    isLead,
    sameDay,
  });
  const set = scriptOf(member, month).informationItems;
  if (set !== undefined) {
    const records = set.records.map((record, index) => ({
      ...record,
      isLead: index < set.leadItems,
      sameDay: true,
    }));
    const others = Array.from({ length: set.count - records.length }, (_, index) =>
      drawn(index < set.leadItems - records.length, true),
    );
    return [...records, ...others];
  }
  const habits = habitsOf(seed, member);
  const usual = Math.round((habits.informationItems * calendar.shareOf(month) * stream.int(75, 130)) / 100);
  return Array.from({ length: Math.max(fewest, Math.min(most, usual)) }, () =>
    drawn(stream.chance(habits.leadItems), stream.chance(enteredSameDay)),
  );
}

function entered(
  { calendar: { until } }: Population,
  stream: RandomStream,
  collected: Moment,
  sameDay: boolean,
): Moment {
  const day = addDays(collected.day, sameDay ? 0 : stream.int(1, 4));
  if (day > collected.day && day <= until) return { day, second: pickSecond(stream, officeHours) };
  return { day: collected.day, second: Math.min(lastSecond, collected.second + stream.int(600, 6 * 3600)) };
}
