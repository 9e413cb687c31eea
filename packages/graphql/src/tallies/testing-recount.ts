import {
  type CountedRecords,
  type CounterId,
  type Posting,
  postingLookups,
  type RecordType,
  recordTypes,
  Tallies,
} from '@beatwork/core';
import { partsOf, rootOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import type { Pool } from 'pg';
import { query } from '../loading/query.ts';
import { recordTable } from '../records/record-table.ts';
import { servedRecord } from '../records/served-records.ts';
import { countedTables, keptCountersOf, type TallyKind } from './counted-tables.ts';
import { unitsOf } from './counter-sql.ts';

type Row = CountedRecords[RecordType];

/**
 * Counts every record in the database again, in the process, by core's accumulators: what the tallies in the
 * database must equal. For checks: it reads everything.
 * @returns for each bureau's time zone, the tallies of a kind of subjects
 */
export async function recount(
  pool: Pool,
  kind: TallyKind,
  counters: readonly CounterId[] = keptCountersOf(kind).map(({ id }) => id as CounterId),
): Promise<readonly Tallies[]> {
  const zones = await query<{ stationId: string; timeZone: string }>(
    { pool },
    'SELECT station_id AS "stationId", time_zone AS "timeZone" FROM station_time_zone',
    [],
  );
  const zoneOf = new Map(zones.map(({ stationId, timeZone }) => [stationId, timeZone]));
  const postings = await recordsOf<Posting>(pool, 'posting');
  const tallies = new Map<string, Tallies>();
  const roots = new Map<string, Row>();
  const counted = (zone: string): Tallies => {
    const known = tallies.get(zone);
    if (known !== undefined) return known;
    const theirs = postings.filter(({ stationId }) => zoneOf.get(stationId) === zone);
    const made = new Tallies({
      subject: kind,
      period: 'month',
      timeZone: zone,
      counters,
      ...postingLookups(theirs, zone),
    });
    tallies.set(zone, made);
    return made;
  };
  for (const { type } of countedTables) {
    for (const record of await recordsOf<Row>(pool, type)) {
      roots.set(`${type} ${record.stationId} ${record.id}`, record);
      const into = counted(zoneOf.get(record.stationId)!);
      const add = into.add.bind(into) as (type: RecordType, record: Row, checked?: Row) => unknown;
      const definition = recordTypes[type];
      const by = 'by' in definition ? (record as never as Record<string, string>)[definition.by] : undefined;
      const root = by === undefined ? undefined : roots.get(`${rootOf(type)} ${record.stationId} ${by}`);
      whereItBelongs(() => add(type, record, root));
    }
  }
  return [...tallies.values()];
}

/** A record that belongs to no subject of the kind is not counted there. */
function whereItBelongs(add: () => unknown): void {
  try {
    add();
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'SUBJECT_MISSING') throw error;
  }
}

/** A tally's counters in their whole units, as they are stored; those that are 0 are left out. */
export function wholeCounters(kind: TallyKind, tally: Readonly<Record<string, number>>): readonly string[] {
  return keptCountersOf(kind)
    .map((counter) => [counter.id, Math.round((tally[counter.id] ?? 0) * unitsOf(counter))] as const)
    .filter(([, value]) => value !== 0)
    .map(([id, value]) => `${id} ${value}`);
}

/** All records of a type, as core reads them. */
async function recordsOf<Model>(pool: Pool, type: string): Promise<readonly Model[]> {
  const { name, columns } = recordTable(type);
  const rows = await query<Record<string, unknown>>({ pool }, `SELECT ${columns} FROM ${name} AS t`, []);
  const { fields } = servedRecord(type);
  return rows.map(
    (row) => Object.fromEntries(fields.map((field) => [field.name, fieldOf(field, row)])) as Model,
  );
}

function fieldOf(field: RecordField, row: Readonly<Record<string, unknown>>): unknown {
  const parts = partsOf(field);
  if (parts !== undefined) {
    const known = parts.filter((part) => row[part.name] !== null);
    return known.length === 0 ? null : Object.fromEntries(known.map((part) => [part.part, row[part.name]]));
  }
  const value = row[field.name];
  if (!(value instanceof Date)) return value;
  return field.kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString();
}
