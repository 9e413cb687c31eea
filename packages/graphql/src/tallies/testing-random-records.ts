import type { RecordType } from '@beatwork/core';
import { columnOf, partsOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { type ServedRecord, servedRecords } from '../records/served-records.ts';
import { type CountedTable, countedTables, rootTableOf } from './counted-tables.ts';

const instants = [
  '2014-01-31T15:59:59.000Z',
  '2014-01-31T16:00:00.000Z',
  '2014-02-20T03:00:00.000Z',
  '2014-02-20T04:30:00.123Z',
  '2014-03-05T02:00:00.000Z',
  '2014-03-31T16:00:00.000Z',
];
const days = ['2014-01-31', '2014-02-01', '2014-02-20', '2014-03-05', '2014-03-06', '2014-04-01'];

/** Any value that a column can hold; references keep to what the fixture has. */
function anyValue(field: RecordField): fc.Arbitrary<unknown> | undefined {
  const value = valueOfKind(field);
  if (value === undefined) return undefined;
  const values = field.list ? fc.uniqueArray(value, { maxLength: 2 }) : value;
  return field.nullable ? fc.option(values, { freq: 3 }) : values;
}

function valueOfKind({ name, kind, terms }: RecordField): fc.Arbitrary<unknown> | undefined {
  if (name === 'memberId') return fc.constantFrom('m1', 'm2', 'm3');
  if (name === 'postId') return fc.constantFrom('p1', 'p2');
  if (name === 'communityId') return fc.constantFrom('c1', 'c2');
  if (terms !== undefined) return fc.constantFrom(...terms.values);
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'whole':
    case 'largeWhole':
      return fc.integer({ min: 0, max: 3 });
    case 'instant':
      return fc.constantFrom(...instants);
    case 'day':
      return fc.constantFrom(...days);
    case 'text':
      return fc.constantFrom('hh_aaaaaaaa', 'hh_bbbbbbbb');
    default:
      return undefined;
  }
}

/** Values for the columns of a type; what is left out is as in the record of the fixture. */
const columnsOf = ({ fields }: CountedTable) =>
  fc.record(
    Object.fromEntries(
      [...fields.values()].flatMap((field): [string, fc.Arbitrary<unknown>][] => {
        const parts = partsOf(field);
        if (parts !== undefined) {
          return [[columnOf(parts[0]!.name), fc.constantFrom(null, 1)]];
        }
        const value = anyValue(field);
        return value === undefined ? [] : [[columnOf(field.name), value]];
      }),
    ),
    { requiredKeys: [] },
  );

/** A change of a record of some type. */
export interface Command {
  readonly station: 'alpha' | 'beta';
  readonly type: RecordType;
  readonly op: 'insert' | 'update' | 'delete' | 'move';
  readonly id: string;
  readonly columns: object;
  readonly root: number;
}

/** Any change of a record of any type, at one of two stations that have the same codes. */
export const command: fc.Arbitrary<Command> = fc.constantFrom(...countedTables).chain((counted) =>
  fc.record({
    station: fc.constantFrom('alpha' as const, 'beta' as const),
    type: fc.constant(counted.type),
    op: fc.constantFrom(
      'insert' as const,
      'insert' as const,
      'update' as const,
      'delete' as const,
      'move' as const,
    ),
    id: fc.integer({ min: 1, max: 3 }).map((number) => `r${number}`),
    columns: columnsOf(counted),
    root: fc.integer({ min: 0, max: 3 }),
  }),
);

/** Does it, and says how many rows it changed: none where a constraint refuses it, or a time would end before it begins. */
export async function perform(pool: Pool, command: Command): Promise<number> {
  try {
    return await performed(pool, command);
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (!code?.startsWith('23') && code !== '22000') throw error;
    return 0;
  }
}

async function performed(pool: Pool, { station, type, op, id, columns, root }: Command): Promise<number> {
  const counted = countedTables.find((each) => each.type === type)!;
  const { table, by } = counted;
  const roots =
    by === undefined
      ? ''
      : `, '${by}', (SELECT id FROM ${rootTableOf(counted).table} WHERE station_id = '${station}' ORDER BY id OFFSET ${root} LIMIT 1)`;
  const made = `SELECT made.* FROM (SELECT * FROM ${table} WHERE station_id = '${station}' ORDER BY id LIMIT 1) AS given,
    jsonb_populate_record(NULL::${table}, to_jsonb(given) || jsonb_strip_nulls(jsonb_build_object('id', $1::text${roots})) || $2::jsonb) AS made`;
  const names = columnNames(counted.fields.values());
  const changed = names
    .filter((name) => name !== '"station_id"' && name !== '"id"')
    .map((name) => `${name} = made.${name}`)
    .join(', ');
  const values = [id, JSON.stringify(columns)];
  const run = async (sql: string, values: readonly unknown[]) =>
    (await pool.query(sql, [...values])).rowCount ?? 0;
  switch (op) {
    case 'insert':
      return run(
        `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM (${made}) AS made ON CONFLICT DO NOTHING`,
        values,
      );
    case 'update':
      return run(
        `UPDATE ${table} AS t SET ${changed} FROM (${made}) AS made WHERE t.station_id = '${station}' AND t.id = $1`,
        values,
      );
    case 'move':
      if (!counted.owners.includes('member_id') || by !== undefined) return 0;
      return run(`UPDATE ${table} SET member_id = 'm2' WHERE station_id = '${station}' AND id >= $1`, [id]);
    case 'delete':
      return run(`DELETE FROM ${table} WHERE station_id = '${station}' AND id = $1`, [id]);
  }
}

/**
 * Gives station `beta` a copy of everything that `alpha` has, with the same codes. Tables whose rows refer to others come
 * after these.
 */
export async function copyStation(pool: Pool): Promise<void> {
  let waiting = [...servedRecords.values()].filter(({ key }) => key.includes('stationId'));
  while (waiting.length > 0) {
    const refused = [];
    for (const record of waiting) if (!(await copied(pool, record))) refused.push(record);
    if (refused.length === waiting.length) throw new Error('no order of the tables allows a copy');
    waiting = refused;
  }
}

async function copied(pool: Pool, { description, fields }: ServedRecord): Promise<boolean> {
  const table = columnOf(description.name);
  const columns = columnNames(fields).join(', ');
  try {
    await pool.query(`INSERT INTO ${table} (${columns})
      SELECT ${columns.replace('"station_id"', "'beta'")} FROM ${table} WHERE station_id = 'alpha' ON CONFLICT DO NOTHING`);
    return true;
  } catch (error) {
    if ((error as { readonly code?: string }).code === '23503') return false;
    throw error;
  }
}

const columnNames = (fields: Iterable<RecordField>) =>
  [...fields]
    .flatMap((field) => partsOf(field)?.map(({ name }) => name) ?? [field.name])
    .map((name) => `"${columnOf(name)}"`);
