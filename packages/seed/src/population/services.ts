import type { Member, Month, Service, ServiceKind, ServiceMode } from '@beatwork/core';
import type { Moment } from '../calendar/clock.ts';
import { afterHours, officeHours, pickSecond } from '../calendar/hours.ts';
import type { DayChoice } from '../calendar/work-calendar.ts';
import type { RandomStream } from '../random/random-stream.ts';
import { type Habits, habitsOf } from './habits.ts';
import { type Population, streamOf } from './population.ts';
import { numbered } from './record-id.ts';
import type { SetService } from './script.ts';

const counts: Readonly<Record<Habits['helper'], readonly [fewest: number, most: number]>> = {
  seldom: [0, 2],
  now_and_then: [1, 4],
  often: [3, 6],
};
const kinds: readonly (readonly [ServiceKind, number])[] = [
  ['household_registration', 40],
  ['traffic', 22],
  ['help', 20],
  ['exit_entry', 10],
  ['fire', 8],
];
const modes: readonly (readonly [ServiceMode, number])[] = [
  ['at_post', 45],
  ['at_home', 17],
  ['proxy', 14],
  ['after_hours', 12],
  ['green_channel', 7],
  ['appointment', 5],
];

type Draft = SetService & { readonly recognised: boolean };

/** An officer's services of a month, in the order of time. */
export function services(population: Population, member: Member, month: Month): readonly Service[] {
  const stream = streamOf(population, 'service', member, month);
  return numbered('s', member, drafts(population, stream, member, month)).map(
    ({ id, kind, mode, recognised, ...moment }) => ({
      id,
      stationId: member.stationId,
      memberId: member.id,
      kind,
      mode,
      servedAt: population.calendar.clock(moment),
      recognised,
    }),
  );
}

function drafts(
  population: Population,
  stream: RandomStream,
  member: Member,
  month: Month,
): readonly Draft[] {
  const habits = habitsOf(population.seed, member);
  const script = population.scriptOf(member, month).services;
  const set = (script?.records ?? []).map((record) => ({ ...record, recognised: true }));
  const count = script?.count ?? stream.int(...counts[habits.helper]);
  const days = population.calendar.daysOf(month);
  const drawn = Array.from({ length: count - set.length }, () => {
    const mode = stream.weighted(modes);
    const kind = stream.weighted(kinds);
    const recognised = script !== undefined || stream.chance(habits.recognised);
    return { ...momentFor(population, stream, days, mode), kind, mode, recognised };
  });
  return [...set, ...drawn];
}

/** Draws the time of a service. Appointments are on days off, after-hours services in the evening, others in office hours. */
function momentFor(
  { calendar: { kindOf } }: Population,
  stream: RandomStream,
  days: readonly DayChoice[],
  mode: ServiceMode,
): Moment {
  const daysOff = days.filter(([day]) => kindOf(day) !== 'workday');
  const open = mode === 'appointment' && daysOff.length > 0 ? daysOff : days;
  const hours = mode === 'after_hours' ? afterHours : officeHours;
  return { day: stream.weighted(open), second: pickSecond(stream, hours) };
}
