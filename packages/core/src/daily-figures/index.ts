export type { DutyRecords } from './duty-times.ts';
export * from './member-days.ts';
export * from './post-days.ts';
export * from './station-days.ts';
