import { columnOf } from '@beatwork/core/internal';
import { type Batch, stationSql } from './keys.ts';
import type { Parameters } from './parameters.ts';

/** Whether rows are found by their station, among others. */
export const isByStation = (by: readonly string[]): boolean => by[0] === 'stationId';

/** The condition that a row of the table `t` has a key `k` in some fields. */
export interface KeyMatch {
  readonly condition: string;
  /** The row's station, in SQL. */
  readonly station: string;
}

export function matchesKey(by: readonly string[], batch: Batch, parameters: Parameters): KeyMatch {
  const station = isByStation(by) ? stationSql(batch, parameters) : 't.station_id';
  const conditions = by.map((field, place) => {
    const value = place === 0 && isByStation(by) ? station : `k.k${place + 1}`;
    return `t.${columnOf(field)} = ${value}`;
  });
  return { condition: conditions.join(' AND ') || 'true', station };
}
