import type { Member, Month } from '@beatwork/core';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { TableName } from '../dataset/tables.ts';
import { RandomStream } from '../random/random-stream.ts';
import type { Officer, Organisation } from './organisation.ts';
import type { Script } from './script.ts';

/** Everything from which the records of a bureau's work are generated. */
export interface Population {
  readonly organisation: Organisation;
  readonly seed: number;
  readonly calendar: WorkCalendar;
  /** What is fixed for a member and month instead of being drawn at random. */
  readonly scriptOf: (member: Member, month: Month) => Script;
  /** The number of mediations that an officer ends in a month. */
  readonly mediationsOf: (officer: Officer, month: Month) => number;
}

/** The random stream for one member, one month and one purpose; the purpose is usually a table. */
export function streamOf(
  { seed }: Population,
  purpose: TableName | 'visitTimes' | 'visitedHousehold' | 'visitPromise' | 'mediators',
  member: Member,
  month: Month,
): RandomStream {
  return new RandomStream(seed, purpose, member.stationId, member.id, month);
}
