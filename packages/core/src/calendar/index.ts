export * from './local-time.ts';
export * from './month.ts';
export {
  addPeriods,
  type Period,
  parsePeriod,
  periodKindOf,
  periodsBetween,
  samePeriodLastYear,
} from './period.ts';
export * from './period-days.ts';
export * from './period-interval.ts';
export * from './period-kinds.ts';
export * from './period-text.ts';
export * from './time-zone.ts';
