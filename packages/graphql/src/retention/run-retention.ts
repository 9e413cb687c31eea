import { columnOf } from '@beatwork/core/internal';
import type { Pool, PoolClient } from 'pg';
import { isCollision } from '../acts/database-problem.ts';
import { readBooks } from './books.ts';
import { closedSql, dueParameters, passedSql, periodDaySql } from './due-sql.ts';
import { type RetainedKind, retainedKinds, withParts } from './retained-kinds.ts';

/** What is due in a station. */
export interface RetentionStep {
  readonly stationId: string;
  /** The type of the records, such as HouseholdVisit. Those that check or continue them go with them. */
  readonly record: string;
  /** The records that were deleted or, in a plan, would be. */
  readonly due: number;
  /** The records whose time has passed, but which belong to a period that is not published yet. */
  readonly waiting: number;
}

/** Options of {@link runRetention}. */
export interface RetentionRunOptions {
  readonly now: Date;
  /** Whether to delete; otherwise it is only counted what would be deleted. */
  readonly apply: boolean;
  readonly onStep: (step: RetentionStep) => void;
  /** How many records one transaction deletes, beside those that go with them; 500 by default. */
  readonly batch?: number;
}

interface Station {
  readonly id: string;
  readonly bureauId: string;
  readonly zone: string;
}

/**
 * Deletes the records whose retention period has passed and whose books are closed, station by station, and empties their
 * copies in the history. Each batch is one transaction, so that a run that was stopped goes on where it ended when it is
 * started again.
 */
export async function runRetention(pool: Pool, options: RetentionRunOptions): Promise<void> {
  const { rows: stations } = await pool.query<Station>(
    `SELECT s.id, b.id AS "bureauId", b.time_zone AS zone FROM station AS s
     JOIN branch ON branch.id = s.branch_id JOIN bureau AS b ON b.id = branch.bureau_id ORDER BY s.id`,
  );
  for (const station of stations) await ofStation(pool, station, options);
}

async function ofStation(pool: Pool, station: Station, options: RetentionRunOptions): Promise<void> {
  const { now, apply, onStep, batch = 500 } = options;
  const today = localDay(now, station.zone);
  const { codes, from, published } = await readBooks(pool, station.bureauId);
  const values = [
    station.id,
    station.zone,
    today,
    codes,
    from,
    published.map(({ code }) => code),
    published.map(({ first }) => first),
    published.map(({ last }) => last),
  ];
  for (const kind of retainedKinds(today)) {
    const table = columnOf(kind.record.description.name);
    const { rows } = await pool.query<{ due: number; waiting: number }>(
      `SELECT count(*) FILTER (WHERE closed)::int AS due, count(*) FILTER (WHERE NOT closed)::int AS waiting
       FROM (SELECT ${closedSql(kind)} AS closed FROM ${table}
         WHERE ${table}.station_id = ${dueParameters.station} AND ${passedSql(kind)} AND ${everyParameter}) AS passed`,
      values,
    );
    const { due: found, waiting } = rows[0]!;
    let due = apply ? 0 : found;
    if (apply) {
      let after = '';
      while (found > 0) {
        const done = await deleteBatch(pool, kind, values, { now, batch, after });
        if (done === undefined) break;
        due += done.deleted;
        after = done.last;
      }
      for (const each of withParts(kind)) await emptyWithdrawn(pool, each, station, today);
    }
    if (due + waiting > 0) onStep({ stationId: station.id, record: kind.record.model, due, waiting });
  }
}

/** PostgreSQL has to know the type of every parameter, also of those that a kind of records does not need. */
const everyParameter = `(${Object.entries(dueParameters)
  .map(
    ([name, place]) =>
      `${place}::${/codes|from|published|first|last/.test(name) ? 'text[]' : 'text'} IS NOT NULL`,
  )
  .join(' AND ')})`;

interface Batch {
  readonly now: Date;
  readonly batch: number;
  /** The id after which the batch begins. */
  readonly after: string;
}

/** Deletes a batch in one transaction; undefined where nothing is left. */
async function deleteBatch(
  pool: Pool,
  kind: RetainedKind,
  values: readonly unknown[],
  batch: Batch,
): Promise<{ readonly deleted: number; readonly last: string } | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
      const done = await deleteDue(client, kind, values, batch);
      await client.query('COMMIT');
      return done;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      if (!isCollision(error) || attempt === 4) throw error;
    } finally {
      client.release();
    }
  }
}

async function deleteDue(
  client: PoolClient,
  kind: RetainedKind,
  values: readonly unknown[],
  { now, batch, after }: Batch,
): Promise<{ readonly deleted: number; readonly last: string } | undefined> {
  const table = columnOf(kind.record.description.name);
  const condition = `${table}.station_id = ${dueParameters.station} AND ${passedSql(kind)} AND ${closedSql(kind)} AND ${everyParameter}`;
  const found = await client.query<{ id: string }>(
    `SELECT id FROM ${table} WHERE ${condition} AND id > $9 ORDER BY id LIMIT $10`,
    [...values, after, batch],
  );
  const last = found.rows.at(-1)?.id;
  if (last === undefined) return undefined;
  const ids = found.rows.map(({ id }) => id);
  // What somebody is writing is left to the next run, so that nobody waits for a record that waits for another one.
  const locked = await client.query<{ id: string }>(
    `SELECT id FROM ${table} WHERE station_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE SKIP LOCKED`,
    [values[0], ids],
  );
  // Before the lock somebody may have continued one of them; from now on nobody can.
  const due = await client.query<{ id: string }>(
    `SELECT id FROM ${table} WHERE ${condition} AND id = ANY ($9)`,
    [...values, locked.rows.map(({ id }) => id)],
  );
  const roots = due.rows.map(({ id }) => id);
  await deleteWithParts(client, kind, roots, values, now);
  return { deleted: roots.length, last };
}

/** Deletes records after what refers to them. */
async function deleteWithParts(
  client: PoolClient,
  kind: RetainedKind,
  ids: readonly string[],
  values: readonly unknown[],
  now: Date,
  month?: string,
): Promise<void> {
  if (ids.length === 0) return;
  const [station, zone] = values;
  const { record, rule } = kind;
  const table = columnOf(record.description.name);
  for (const part of kind.parts) {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM ${columnOf(part.record.description.name)} WHERE station_id = $1 AND ${columnOf(part.by!)} = ANY ($2) ORDER BY id FOR UPDATE`,
      [station, ids],
    );
    await deleteWithParts(
      client,
      part,
      rows.map(({ id }) => id),
      values,
      now,
      monthOf(kind),
    );
  }
  const day = monthOf(kind) ?? month;
  if (day !== undefined) await trace();
  await client.query(`DELETE FROM ${table} WHERE station_id = $1 AND id = ANY ($2)`, [station, ids]);
  await client.query(
    `UPDATE act SET before = NULL, after = NULL, reason = NULL WHERE station_id = $1 AND record = $2 AND record_id = ANY ($3)`,
    [station, record.model, ids],
  );

  async function trace(): Promise<void> {
    const own = monthOf(kind);
    const owner = ownerOf(kind);
    const source =
      own !== undefined || owner === undefined
        ? table
        : `${table} JOIN ${owner} ON ${owner}.station_id = ${table}.station_id AND ${owner}.id = ${table}.${columnOf(kind.by!)}`;
    await client.query(
      `INSERT INTO retention_deletion AS d (station_id, record, month, rule, records, at)
       SELECT $1, $3, date_trunc('month', ${day})::date, $4, count(*)::int, $5::timestamptz
       FROM ${source} WHERE ${table}.station_id = $1 AND ${table}.id = ANY ($6) AND $2::text IS NOT NULL
       GROUP BY 3
       ON CONFLICT (station_id, record, month, rule) DO UPDATE SET records = d.records + excluded.records, at = excluded.at`,
      [station, zone, record.model, rule.id, now.toISOString(), ids],
    );
  }
}

const monthOf = periodDaySql;

/** The table of the record to which a part belongs. */
function ownerOf({ record, by }: RetainedKind): string | undefined {
  const field = record.fields.find(({ name }) => name === by);
  return field?.refersTo === undefined ? undefined : columnOf(field.refersTo);
}

/** Of a record that was withdrawn, the history has the last copy. It is emptied when the time since the act has passed. */
async function emptyWithdrawn(
  pool: Pool,
  { record, rule }: RetainedKind,
  { id, zone }: Station,
  today: string,
) {
  const [[unit, count]] = Object.entries(rule.keep) as [[string, number]];
  await pool.query(
    `UPDATE act SET before = NULL, after = NULL, reason = NULL
     WHERE station_id = $1 AND record = $2 AND (before IS NOT NULL OR after IS NOT NULL OR reason IS NOT NULL)
       AND ((at AT TIME ZONE $3::text)::date + make_interval(${unit} => ${count}))::date <= $4::date
       AND NOT EXISTS (
         SELECT FROM ${columnOf(record.description.name)} AS r WHERE r.station_id = $1 AND r.id = act.record_id
       )`,
    [id, record.model, zone, today],
  );
}

const localDay = (now: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );
