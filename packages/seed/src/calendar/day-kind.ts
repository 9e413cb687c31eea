import { type Day, weekdayOf } from './day.ts';

/** The kind of a day, which decides how much ordinary work is done on it. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'festival';

/** The units of ordinary work on a day of each kind. */
export const workOn: Readonly<Record<DayKind, number>> = { workday: 10, weekend: 3, holiday: 2, festival: 1 };

/** The units of work in a full, ordinary month. */
export const workOfMonth = 240;

/** Days off, as ranges that include both ends, and the weekend days that are worked in exchange. */
export interface Holidays {
  readonly festivals: readonly (readonly [first: Day, last: Day])[];
  readonly holidays: readonly (readonly [first: Day, last: Day])[];
  readonly workedWeekends: readonly Day[];
}

/** The kind of a day. */
export function kindOfDay({ festivals, holidays, workedWeekends }: Holidays, day: Day): DayKind {
  const within = ([first, last]: readonly [Day, Day]) => day >= first && day <= last;
  if (festivals.some(within)) return 'festival';
  if (holidays.some(within)) return 'holiday';
  return weekdayOf(day) > 5 && !workedWeekends.includes(day) ? 'weekend' : 'workday';
}
