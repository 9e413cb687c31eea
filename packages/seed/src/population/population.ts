import type { Member, Month } from '@beatwork/core';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { TableName } from '../dataset/tables.ts';
import { RandomStream } from '../random/random-stream.ts';
import type { Officer, Organisation } from './organisation.ts';
import type { Script } from './script.ts';

/** Everything that the records of a bureau's work are made from. */
export interface Population {
  readonly organisation: Organisation;
  readonly seed: number;
  readonly calendar: WorkCalendar;
  /** What is set for a member and month instead of being left to chance. */
  readonly scriptOf: (member: Member, month: Month) => Script;
  /** How many mediations an officer ends in a month. */
  readonly mediationsOf: (officer: Officer, month: Month) => number;
}

/** The stream from which one member's month is drawn for one purpose, most often a table. */
export function streamOf(
  { seed }: Population,
  purpose: TableName | 'visitTimes' | 'visitedHousehold' | 'visitPromise' | 'mediators',
  member: Member,
  month: Month,
): RandomStream {
  return new RandomStream(seed, purpose, member.stationId, member.id, month);
}
