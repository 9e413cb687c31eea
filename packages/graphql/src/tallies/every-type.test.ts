import { type CounterId, counterIds, metrics, type SubjectTally } from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { insertFixture } from '../testing/fixture.ts';
import { type TallyKind, tallyKinds } from './counted-tables.ts';
import { stationsTallySql, subjectTallySql } from './read-tallies.ts';
import { command, copyStation, perform } from './testing-random-records.ts';
import { recount } from './testing-recount.ts';
import { recountedTallies, storedTallies } from './testing-tallies.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertFixture(database.prisma);
  await copyStation(database.pool);
});
afterAll(() => database.drop());

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
            if ('op' in each) changed += await perform(database.pool, each);
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
          expect(await readStations([tally.stationId!], from, through)).toEqual(known(tally.tally));
        }
      }
    },
    120_000,
  );

  it('of two stations with the same codes are together those that core counts of their bureau', async () => {
    const ofZones = await recount(database.pool, 'station', counterIds);
    const stations = ofZones.find(({ options }) => options.timeZone === 'Asia/Shanghai')!;
    const bureau = { stationId: null, id: 'harbour' };
    const byMonth = stations.rollUp({ subject: 'bureau', of: () => bureau.id });
    const both = ['alpha', 'beta'];
    for (const month of ['2014-01', '2014-02', '2014-03']) {
      expect(await readStations(both, month, month)).toEqual(known(byMonth.get(bureau, month)));
    }
    const quarter = byMonth.rollUp({ period: 'quarter' }).get(bureau, '2014-Q1');
    expect(await readStations(both, '2014-01', '2014-03')).toEqual(known(quarter));
  });
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

/** The tally of some stations together. */
async function readStations(stations: readonly string[], from: string, through: string): Promise<object> {
  const relation = stationsTallySql({
    counters: counterIds,
    stations: (column) => `${column} = ANY ($1)`,
    from: `'${from}-01'::date`,
    through: `'${through}-01'::date`,
  });
  const { rows } = await database.pool.query<Record<string, number | null>>(relation, [stations]);
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
