import {
  type CountedRecords,
  type RecordType,
  recordTypes,
  type SubjectTally,
  Tallies,
} from '@beatwork/core';
import {
  columnOf,
  recordTables,
  rootOf,
  storedCounterIds,
  storedRecordTypeNames,
} from '@beatwork/core/internal';
import type { Pool } from 'pg';

type Row = CountedRecords[RecordType];

/**
 * Counts every record of the database again, in this process, with core's accumulators. The tallies in the database
 * must equal the result. It reads everything, so it is only for tests.
 */
export async function recount(pool: Pick<Pool, 'query'>): Promise<readonly SubjectTally[]> {
  const zones = await pool.query<{ station_id: string; time_zone: string }>(
    'SELECT * FROM station_time_zone',
  );
  const zoneOf = new Map(zones.rows.map((row) => [row.station_id, row.time_zone]));
  const tallies = new Map<string, Tallies>();
  const roots = new Map<string, Row>();
  for (const type of storedRecordTypeNames) {
    const { rows } = await pool.query<Record<string, unknown>>(`SELECT * FROM ${recordTables[type]}`);
    for (const row of rows) {
      const record = recordOf(row);
      const zone = zoneOf.get(record.stationId)!;
      const counted = tallies.get(zone) ?? tallyMonths(zone);
      tallies.set(zone, counted);
      roots.set(`${type} ${record.stationId} ${record.id}`, record);
      const add = counted.add.bind(counted) as (type: RecordType, record: Row, checked?: Row) => unknown;
      const definition = recordTypes[type];
      if ('by' in definition) {
        const checked = String(row[columnOf(definition.by)]);
        add(type, record, roots.get(`${rootOf(type)} ${record.stationId} ${checked}`));
      } else add(type, record);
    }
  }
  return [...tallies.values()].flatMap((counted) => [...counted]);
}

const tallyMonths = (timeZone: string) =>
  new Tallies({ subject: 'member', period: 'month', timeZone, counters: storedCounterIds });

function recordOf(row: Record<string, unknown>): Row {
  const fields = Object.entries(row).map(([column, value]) => [
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value instanceof Date ? value.toISOString() : value,
  ]);
  return Object.fromEntries(fields) as Row;
}
