import { type CounterId, counterIds, metrics, type RecordType, type SubjectTally } from '@beatwork/core';
import { columnOf, partsOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { insertFixture } from '../testing/fixture.ts';
import {
  type CountedTable,
  countedTables,
  rootTableOf,
  type TallyKind,
  tallyKinds,
} from './counted-tables.ts';
import { stationsTallySql, subjectTallySql } from './read-tallies.ts';
import { recount } from './testing-recount.ts';
import { recountedTallies, storedTallies } from './testing-tallies.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertFixture(database.prisma);
});
afterAll(() => database.drop());

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

interface Command {
  readonly type: RecordType;
  readonly op: 'insert' | 'update' | 'delete' | 'move';
  readonly id: string;
  readonly columns: object;
  readonly root: number;
}

const command: fc.Arbitrary<Command> = fc.constantFrom(...countedTables).chain((counted) =>
  fc.record({
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

const posting = fc.record({
  member: fc.constantFrom('m2', 'm3'),
  slot: fc.constantFrom(
    ['2014-01-31', '2014-02-19'] as const,
    ['2014-02-20', '2014-03-05'] as const,
    ['2014-03-06', null] as const,
  ),
  post: fc.constantFrom(null, 'p1', 'p2'),
  community: fc.constantFrom(null, 'c1', 'c2'),
  team: fc.constantFrom(null, 'case_team', 'community_team'),
  remove: fc.boolean(),
});

async function perform({ type, op, id, columns, root }: Command): Promise<number> {
  const counted = countedTables.find((each) => each.type === type)!;
  const { table, by } = counted;
  const roots =
    by === undefined
      ? ''
      : `, '${by}', (SELECT id FROM ${rootTableOf(counted).table} WHERE station_id = 'alpha' ORDER BY id OFFSET ${root} LIMIT 1)`;
  const made = `SELECT made.* FROM (SELECT * FROM ${table} WHERE station_id = 'alpha' ORDER BY id LIMIT 1) AS given,
    jsonb_populate_record(NULL::${table}, to_jsonb(given) || jsonb_strip_nulls(jsonb_build_object('id', $1::text${roots})) || $2::jsonb) AS made`;
  const names = [...counted.fields.values()]
    .flatMap((field) => partsOf(field)?.map(({ name }) => name) ?? [field.name])
    .map((name) => `"${columnOf(name)}"`);
  const changed = names
    .filter((name) => name !== '"station_id"' && name !== '"id"')
    .map((name) => `${name} = made.${name}`)
    .join(', ');
  const values = [id, JSON.stringify(columns)];
  const run = async (sql: string, values: readonly unknown[]) =>
    (await database.pool.query(sql, [...values])).rowCount ?? 0;
  switch (op) {
    case 'insert':
      return run(
        `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM (${made}) AS made ON CONFLICT DO NOTHING`,
        values,
      );
    case 'update':
      return run(
        `UPDATE ${table} AS t SET ${changed} FROM (${made}) AS made WHERE t.station_id = 'alpha' AND t.id = $1`,
        values,
      );
    case 'move':
      if (!counted.owners.includes('member_id') || by !== undefined) return 0;
      return run(`UPDATE ${table} SET member_id = 'm2' WHERE station_id = 'alpha' AND id >= $1`, [id]);
    case 'delete':
      return run(`DELETE FROM ${table} WHERE station_id = 'alpha' AND id = $1`, [id]);
  }
}

/** How many rows a statement changed: none where a constraint refuses it, or where a time would end before it begins. */
function rowsChanged(work: Promise<number>): Promise<number> {
  return work.catch((error: { readonly code?: string }) => {
    if (!error.code?.startsWith('23') && error.code !== '22000') throw error;
    return 0;
  });
}

describe('tallies of every type of records', () => {
  it('are those that core counts, after any sequence of changes of records and postings', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 8, arbitrary: command }, { weight: 1, arbitrary: posting }), {
          minLength: 10,
          maxLength: 40,
        }),
        async (commands) => {
          for (const each of commands) {
            if ('op' in each) changed += await rowsChanged(perform(each));
            else {
              const { member, slot, post, community, team, remove } = each;
              const id = `${member}-${slot[0]}`;
              await database.pool.query('DELETE FROM posting WHERE id = $1', [id]);
              if (!remove) {
                await database.pool.query(
                  `INSERT INTO posting (station_id, id, member_id, post_id, community_id, team, "from", through) VALUES ('alpha', $1, $2, $3, $4, $5, $6, $7)`,
                  [id, member, post, community, team, ...slot],
                );
              }
            }
          }
          expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
        },
      ),
      { numRuns: 12 },
    );
    expect(changed).toBeGreaterThan(50);
  }, 600_000);

  it.each(tallyKinds)(
    'of a %s are read over any months as core counts them',
    async (kind) => {
      for (const [period, from, through] of [
        ['month', '2014-02', '2014-02'],
        ['quarter', '2014-01', '2014-03'],
      ] as const) {
        const counted = (await recount(database.pool, kind, counterIds)).flatMap((tallies) => [
          ...(period === 'month' ? tallies : tallies.rollUp({ period })),
        ]);
        const wanted = counted.filter((each) => each.period === (period === 'month' ? from : '2014-Q1'));
        expect(wanted.length).toBeGreaterThan(0);
        for (const tally of wanted) {
          expect(await read(kind, tally, from, through)).toEqual(known(tally.tally));
          if (kind !== 'station') continue;
          expect(await readStations(tally, from, through)).toEqual(known(tally.tally));
        }
      }
    },
    120_000,
  );
});

// A cluster does not change the time zone of a station that has records.
it.runIf(inject('nodes').length === 1)(
  'a month whose first hour comes twice loses none of its records',
  async () => {
    const { pool } = database;
    await pool.query(`UPDATE bureau SET time_zone = 'America/Havana' WHERE id = 'island'`);
    // On 1 November 2020 clocks went back from 1:00 to 0:00: three of these are on that day, and one is before.
    for (const [place, at] of ['03:59:59', '04:00:00', '04:59:59', '05:30:00'].entries()) {
      await pool.query(
        `INSERT INTO lead (station_id, id, member_id, kind, field, reported_at) VALUES ('gamma', $1, 'm1', 'case_lead', 'drugs', $2)`,
        [`twice-${place}`, `2020-11-01T${at}Z`],
      );
    }
    expect(await storedTallies(pool)).toEqual(await recountedTallies(pool));
    const gamma = { stationId: 'gamma', id: 'm1', period: '2020-11', tally: {} };
    expect(await read('member', gamma, '2020-11', '2020-11')).toMatchObject({
      caseLeads: 3,
      caseFieldsHelped: 1,
    });
    expect(await read('member', gamma, '2020-10', '2020-10')).toMatchObject({ caseLeads: 1 });
    expect(await read('member', gamma, '2020-11', '2020-12')).toMatchObject({
      caseLeads: 3,
      caseFieldsHelped: 1,
    });
  },
);

/** The tally of one station, read as that of several is. */
async function readStations({ stationId }: SubjectTally, from: string, through: string): Promise<object> {
  const relation = stationsTallySql({
    counters: counterIds,
    stations: (column) => `${column} = $1`,
    from: `'${from}-01'::date`,
    through: `'${through}-01'::date`,
  });
  const { rows } = await database.pool.query<Record<string, number | null>>(relation, [stationId]);
  return known(Object.fromEntries(counterIds.map((counter) => [counter, rows[0]![columnOf(counter)]])));
}

async function read(
  kind: TallyKind,
  { stationId, id }: SubjectTally,
  from: string,
  through: string,
): Promise<object> {
  const relation = subjectTallySql({
    kind,
    counters: counterIds,
    station: 's.station_id',
    subject: 's.subject_id',
    from: `'${from}-01'::date`,
    through: `'${through}-01'::date`,
  });
  const { rows } = await database.pool.query<Record<string, number | null>>(
    `SELECT tally.* FROM (SELECT $1::text AS station_id, $2::text AS subject_id) AS s CROSS JOIN LATERAL ${relation} AS tally`,
    [stationId, id],
  );
  const [row] = rows;
  return known(Object.fromEntries(counterIds.map((counter) => [counter, row![columnOf(counter)]])));
}

/** What is neither 0 nor unknown. */
const known = (tally: Readonly<Partial<Record<CounterId, number | null>>>) =>
  Object.fromEntries(
    Object.entries(tally).filter(([id, value]) =>
      metrics[id as CounterId].kind === 'median' ? value !== null && value !== undefined : value !== 0,
    ),
  );
