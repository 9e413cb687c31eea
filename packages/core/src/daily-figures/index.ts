export type { DutyRecords } from './duty-times.ts';
export { type MemberDaysOptions, memberDays } from './member-days.ts';
export { type PostDaysOptions, postDays } from './post-days.ts';
export { type StationDaysOptions, type StationRecords, stationDays } from './station-days.ts';
