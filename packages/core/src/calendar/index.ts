export { instantsIn, type LocalTimeChoice, type LocalTimeOptions } from './local-time.ts';
export { addMonths, type Month, monthInterval, monthsIn, parseMonth } from './month.ts';
export {
  addPeriods,
  type Period,
  parsePeriod,
  periodKindOf,
  periodsBetween,
  samePeriodLastYear,
} from './period.ts';
export { daysOf, firstDayOf, lastDayOf, periodOf, periodsWithin } from './period-days.ts';
export { type Interval, periodInterval, periodsIn } from './period-interval.ts';
export { type PeriodKind, periodKinds } from './period-kinds.ts';
export { periodText } from './period-text.ts';
