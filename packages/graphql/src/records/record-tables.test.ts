import { columnOf, partsOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { recordTable } from './record-table.ts';
import { isOwned, type ServedRecord, servedRecords, timeFieldOf } from './served-records.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const sqlTypes: Partial<Readonly<Record<RecordField['kind'], string>>> = {
  id: 'text',
  text: 'text',
  boolean: 'boolean',
  whole: 'integer',
  largeWhole: 'double precision',
  number: 'double precision',
  instant: 'timestamp(3) with time zone',
  day: 'date',
};

function expectedColumns(field: RecordField): readonly Column[] {
  const { name, kind, nullable, list, terms } = field;
  const parts = partsOf(field);
  if (parts !== undefined) {
    return parts.map((part) => ({
      name: columnOf(part.name),
      type: sqlTypes[part.kind]!,
      nullable: part.nullable,
    }));
  }
  // Objects are stored as JSON, several of them as one array.
  if (kind === 'object') return [{ name: columnOf(name), type: 'jsonb', nullable }];
  const type = terms?.title === undefined ? sqlTypes[kind] : columnOf(terms.title.name).slice(1);
  // Prisma makes the column of a list nullable, and never writes null into it.
  return [{ name: columnOf(name), type: `${type}${list ? '[]' : ''}`, nullable: nullable || list }];
}

/** The columns by which each list of a record is read, in the order of its index. */
function expectedIndexes(record: ServedRecord): readonly string[] {
  return Object.keys(record.description.lists).map((owner) => {
    const field = record.fields.find(({ refersTo }) => refersTo === owner)!;
    const columns = isOwned(owner) ? ['station_id', columnOf(field.name)] : [columnOf(field.name)];
    const order = record.unit ? 'id' : `${columnOf(timeFieldOf(record).name)} DESC, id DESC`;
    return [...new Set([...columns, order])].join(', ');
  });
}

describe('the tables of the records that are served', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const query = async <Row extends object>(text: string, ...values: readonly unknown[]) =>
    (await database.pool.query<Row>(text, [...values])).rows;

  describe.each([...servedRecords])('of %s', (name, record) => {
    const table = recordTable(name).name;

    test('has the columns of its description', async () => {
      const columns = await query<Column>(
        `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable
         FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`,
        table,
      );
      const expected = record.fields.flatMap(expectedColumns);
      expect(columns).toEqual(expected.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
    });

    test('has its closed lists as enums, in the same order', async () => {
      for (const { terms } of record.fields) {
        if (terms?.title === undefined) continue;
        const [row] = await query<{ values: string[] }>(
          `SELECT array_agg(enumlabel::text ORDER BY enumsortorder) AS values FROM pg_enum WHERE enumtypid = $1::regtype`,
          columnOf(terms.title.name).slice(1),
        );
        expect(row?.values).toEqual(terms.values);
      }
    });

    test('has an index for each of its lists', async () => {
      const rows = await query<{ columns: string }>(
        `SELECT substring(pg_get_indexdef(indexrelid) FROM '\\((.*)\\)$') AS columns
         FROM pg_index WHERE indrelid = $1::regclass`,
        table,
      );
      const indexes = rows.map(({ columns }) => columns.replaceAll('"', ''));
      for (const expected of expectedIndexes(record)) {
        expect(
          indexes.some((columns) => columns === expected || columns.startsWith(`${expected}, `)),
          expected,
        ).toBe(true);
      }
    });

    test('has the key of its description', async () => {
      const [row] = await query<{ columns: string }>(
        `SELECT substring(pg_get_indexdef(indexrelid) FROM '\\((.*)\\)$') AS columns
         FROM pg_index WHERE indrelid = $1::regclass AND indisprimary`,
        table,
      );
      expect(row?.columns).toBe(record.key.map(columnOf).join(', '));
    });
  });
});
