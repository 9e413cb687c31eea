import { columnOf } from '@beatwork/core/internal';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../graphql/src/database/testing.ts';
import { insertFixture } from '../../../graphql/src/testing/fixture.ts';
import { sqlTableOf, type TableName, tableNames } from '../dataset/tables.ts';
import { countersOfStars, tallyDataset } from '../dataset/tallies.ts';
import { dezhou } from '../stations/dezhou/index.ts';
import { columnsOf } from './columns.ts';
import { loadDataset } from './load-dataset.ts';
import { loadedDatasets } from './loaded-datasets.ts';
import type { LoadProgress } from './progress.ts';
import { tinyDataset, tinyVisits } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database?.drop());

const count = async (table: TableName | 'loaded_dataset'): Promise<number> => {
  const { rows } = await database.pool.query(`SELECT count(*)::int AS count FROM ${columnOf(table)}`);
  return rows[0].count;
};
const counts = () => Promise.all([...tableNames, 'loaded_dataset' as const].map(count));
const load = (dataset: Parameters<typeof loadDataset>[0], options = {}) =>
  loadDataset(dataset, { url: database.url, ...options });

beforeEach(async () => {
  const client = await database.pool.connect();
  try {
    for (const statement of [
      'BEGIN',
      // A distributed database lets records be truncated only where they are counted afterwards.
      "SET LOCAL citus.propagate_set_commands = 'local'",
      "SET LOCAL tallying.postponed = 'on'",
      `TRUNCATE ${tableNames.map(sqlTableOf).join(', ')}, loaded_dataset CASCADE`,
      'SELECT tallying.rebuild_tallies(ARRAY(SELECT station_id FROM tallying.counted_station))',
      'COMMIT',
    ])
      await client.query(statement);
  } finally {
    client.release();
  }
});

it('the columns of the models are those of the database', async () => {
  for (const table of tableNames) {
    const { rows } = await database.pool.query(
      'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1',
      [sqlTableOf(table)],
    );
    const names = columnsOf(table).map(({ name }) => name);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  }
});

describe('loading', () => {
  it('stores hostile texts as they are', async () => {
    const hostile = [
      '\\N',
      '\\.',
      'a\tb\nc\rd\\e',
      "'; DROP TABLE member; --",
      '{"x",NULL}',
      '警务室\u0001\u007f',
      '\ud83d\ude00',
      ' ',
    ];
    const visits = [...tinyVisits(hostile.length)].map((visit, index) => ({
      ...visit,
      suggestion: hostile[index]!,
      difficulties: index % 2 ? (['health', 'safety'] as const) : [],
      promised: 'answer' as const,
      followUpOn: '2014-02-28',
    }));
    const name = { en: 'A\t"B"\\', zh: '甲\n乙' };
    const bureau = [{ id: '990000', name, timeZone: 'Asia/Shanghai' }];
    await load(tinyDataset({ bureau, householdVisit: visits }));
    const { rows } = await database.pool.query(
      `SELECT suggestion, difficulties::text[] AS difficulties, follow_up_on::text AS due,
         to_char(visited_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
       FROM household_visit ORDER BY visited_at`,
    );
    expect(rows.map(({ suggestion }) => suggestion)).toEqual(hostile);
    expect(rows.map(({ difficulties }) => difficulties)).toEqual(
      visits.map(({ difficulties }) => difficulties),
    );
    expect(rows.map(({ at }) => at)).toEqual(visits.map(({ visitedAt }) => visitedAt));
    expect(rows[0].due).toBe('2014-02-28');
    const stored = await database.pool.query('SELECT name_en AS en, name_zh AS zh FROM bureau');
    expect(stored.rows).toEqual([name]);
  });

  it('makes rows only as fast as the server takes them', async () => {
    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE household_visit IN EXCLUSIVE MODE');
    let read = 0;
    const total = 200_000;
    const visits = tinyVisits(total, (number) => {
      read = number;
    });
    const loading = load(tinyDataset({ householdVisit: visits }));
    await expect.poll(() => read, { timeout: 10_000 }).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(read).toBeLessThan(total / 10);
    await blocker.query('ROLLBACK');
    await blocker.end();
    expect((await loading).byTable.householdVisit).toBe(total);
  }, 60_000);

  it('reports stage by stage, at a sensible rate', async () => {
    const heard: LoadProgress[] = [];
    let clock = 0;
    await load(tinyDataset({ householdVisit: tinyVisits(20_000) }), {
      now: () => (clock += 10),
      onProgress: (progress: LoadProgress) => heard.push(progress),
    });
    expect(heard.at(-1)).toMatchObject({ stage: 'done', rows: 20_005, totalRows: 20_005 });
    expect(heard.filter(({ table }) => table === 'householdVisit').length).toBeLessThan(10);
    expect(heard.map(({ rows }) => rows)).toEqual(heard.map(({ rows }) => rows).toSorted((a, b) => a - b));
  });

  it('registers what it loaded', async () => {
    await load(tinyDataset());
    expect(await loadedDatasets(database.pool as never)).toMatchObject([
      { name: 'tiny', version: '1.0.0', seed: 1, referenceDate: '2014-01-31', bureauId: '990000', rows: 5 },
    ]);
  });
});

describe('nothing is left half-written', () => {
  it('when a row is bad', async () => {
    const good = [...tinyVisits(5000)];
    const before = await counts();
    const foreign = load(
      tinyDataset({ householdVisit: [...good, { ...good[0]!, id: 'x', memberId: 'nobody' }] }),
    );
    await expect(foreign).rejects.toMatchObject({ code: 'LOAD_FAILED' });
    const unstorable = load(
      tinyDataset({ householdVisit: [...good, { ...good[0]!, id: 'x', suggestion: 'a\0' }] }),
    );
    await expect(unstorable).rejects.toMatchObject({
      code: 'TEXT_NOT_STORABLE',
      details: { table: 'household_visit', id: 'x', column: 'suggestion' },
    });
    expect(await counts()).toEqual(before);
  });

  it('when making rows fails', async () => {
    function* broken() {
      yield* tinyVisits(5000);
      throw new Error('out of ideas');
    }
    await expect(load(tinyDataset({ householdVisit: broken() }))).rejects.toMatchObject({
      code: 'LOAD_FAILED',
      details: { reason: 'out of ideas' },
    });
    expect(Math.max(...(await counts()))).toBe(0);
  });

  it.each([
    ['while rows are sent', 3000],
    ['after the last row', 300_000],
  ])(
    'when it is interrupted %s',
    async (_, stopAt) => {
      const stop = new AbortController();
      const visits = tinyVisits(300_000, (number) => {
        if (number === stopAt) setImmediate(() => stop.abort());
      });
      const loading = load(tinyDataset({ householdVisit: visits }), { signal: stop.signal });
      await expect(loading).rejects.toMatchObject({ code: 'LOAD_INTERRUPTED' });
      expect(Math.max(...(await counts()))).toBe(0);
    },
    60_000,
  );

  it('when it is interrupted before it begins', async () => {
    const loading = load(tinyDataset(), { signal: AbortSignal.abort() });
    await expect(loading).rejects.toMatchObject({ code: 'LOAD_INTERRUPTED' });
  });

  it('when the connection breaks', async () => {
    const visits = tinyVisits(100_000, (number) => {
      if (number !== 50_000) return;
      void database.pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'beatwork-seed' AND datname = current_database()`,
      );
    });
    await expect(load(tinyDataset({ householdVisit: visits }))).rejects.toMatchObject({
      code: 'LOAD_FAILED',
    });
    expect(Math.max(...(await counts()))).toBe(0);
  });
});

describe('loading again', () => {
  it('is refused, and says how it is done', async () => {
    await load(tinyDataset());
    for (const other of [
      tinyDataset(),
      tinyDataset({}, { seed: 2 }),
      tinyDataset({}, { version: '2.0.0' }),
    ]) {
      const error = await load(other).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'DATASET_ALREADY_LOADED', details: { bureauId: '990000' } });
      expect((error as { messages: { zh: string } }).messages.zh).toContain('--replace');
    }
  });

  it('replaces the bureau’s rows when asked to, and nobody else’s', async () => {
    await database.pool.query(`
      INSERT INTO bureau (id, name_en, name_zh) VALUES ('880000', 'Other', '其他');
      INSERT INTO branch (id, bureau_id, name_en, name_zh) VALUES ('880001', '880000', 'Other', '其他');
      INSERT INTO station (id, branch_id, name_en, name_zh) VALUES ('880001-01', '880001', 'Other', '其他');
      INSERT INTO member (station_id, id, role, name_en, name_zh)
        VALUES ('880001-01', 'o1', 'community_officer', 'Other', '其他');
      INSERT INTO lead (station_id, id, member_id, kind, field, reported_at)
        VALUES ('880001-01', 'l1', 'o1', 'case_lead', 'criminal', '2014-01-05T01:00:00Z')`);
    await load(tinyDataset({ householdVisit: tinyVisits(100) }));
    await database.pool.query(`INSERT INTO lead (station_id, id, member_id, kind, field, reported_at)
      VALUES ('990001-01', 'l1', 'o1', 'case_lead', 'criminal', '2014-01-05T01:00:00Z')`);
    const report = await load(tinyDataset({ householdVisit: tinyVisits(7) }, { seed: 2 }), { replace: true });
    expect(report.replaced).toMatchObject({ name: 'tiny', seed: 1 });
    expect(await count('householdVisit')).toBe(7);
    const leads = await database.pool.query('SELECT station_id FROM lead');
    expect(leads.rows).toEqual([{ station_id: '880001-01' }]);
    const tallies = await database.pool.query(
      'SELECT station_id, visits, case_leads FROM tallying.member_month ORDER BY station_id',
    );
    expect(tallies.rows).toEqual([
      { station_id: '880001-01', visits: null, case_leads: 1 },
      { station_id: '990001-01', visits: 7, case_leads: null },
    ]);
    expect((await loadedDatasets(database.pool as never)).map(({ seed }) => seed)).toEqual([2]);
  });

  it('is refused where results of the bureau, or of a station that it has by now, are published', async () => {
    await database.pool.query(`
      INSERT INTO bureau (id, name_en, name_zh) VALUES ('880000', 'Other', '其他')`);
    await load(tinyDataset({ householdVisit: tinyVisits(3) }));
    for (const bureau of ['990000', '880000']) {
      await database.pool.query(`
        DELETE FROM assessment_result;
        DELETE FROM assessment;
        INSERT INTO assessment (id, bureau_id, rule_set, rules, period, issue, earlier, published_by, published_at, key)
          VALUES ('a1', '${bureau}', 'stars', '{}', '2014-01', 1, '{}', 'chief', '2014-02-10Z', 'january-0001');
        INSERT INTO assessment_result (assessment_id, station_id, subject_id, tally, outcomes, scores, awards_earned)
          VALUES ('a1', '990001-01', 'o1', '{}', '{}', '{}', 0)`);
      const before = await counts();
      const error = await load(tinyDataset(), { replace: true }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: 'DATASET_PUBLISHED',
        details: { dataset: 'tiny', bureauId: '990000', assessments: 1 },
        messages: { en: expect.stringContaining('--database'), zh: expect.stringContaining('其他数据库') },
      });
      expect(await counts()).toEqual(before);
    }
  });

  it('deletes records of every table', async () => {
    await insertFixture(database.prisma);
    expect(Math.min(...(await Promise.all(tableNames.map(count))))).toBeGreaterThan(0);
    await database.pool.query(`INSERT INTO loaded_dataset (name, version, seed, reference_date, bureau_id, rows)
      VALUES ('tiny', '0.9.0', 1, '2014-01-31', 'harbour', 1)`);
    const report = await load(tinyDataset({ householdVisit: tinyVisits(7) }), { replace: true });
    expect(report.replaced).toMatchObject({ version: '0.9.0' });
    const { rows } = await database.pool.query('SELECT id FROM bureau ORDER BY id');
    expect(rows).toEqual([{ id: '990000' }, { id: 'island' }]);
    const tallied = await database.pool.query(
      `SELECT DISTINCT station_id FROM tallying.station_month WHERE station_id <> 'gamma'`,
    );
    expect(tallied.rows).toEqual([{ station_id: '990001-01' }]);
  });

  describe('while others write', () => {
    let sessions: pg.Client[] = [];
    const session = async () => {
      const client = new pg.Client({ connectionString: database.url });
      sessions.push(client);
      await client.connect();
      return client;
    };
    afterEach(async () => {
      await Promise.all(sessions.map((client) => client.end()));
      sessions = [];
    });
    const waits = (condition: string, parameter: string | number) =>
      expect
        .poll(
          async () => {
            const { rows } = await database.pool.query(
              `SELECT FROM pg_stat_activity
               WHERE datname = current_database() AND wait_event_type = 'Lock' AND ${condition} = $1`,
              [parameter],
            );
            return rows.length;
          },
          { timeout: 10_000 },
        )
        .toBe(1);
    /** Begins to replace the dataset, and stops after the locks are taken, before anything is deleted. */
    const replaceFrom = async (visits: number) => {
      await load(tinyDataset({ householdVisit: tinyVisits(100) }));
      const gate = await session();
      await gate.query(`BEGIN; LOCK TABLE ${sqlTableOf(tableNames.at(-1)!)} IN ACCESS EXCLUSIVE MODE`);
      const loading = load(tinyDataset({ householdVisit: [...tinyVisits(visits)] }), { replace: true });
      await waits('application_name', 'beatwork-seed');
      return { loading, open: () => gate.query('COMMIT') };
    };
    const pidOf = async (client: pg.Client): Promise<number> =>
      (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;

    it('a new record waits, and is refused because what it refers to was deleted', async () => {
      const writer = await session();
      const pid = await pidOf(writer);
      const { loading, open } = await replaceFrom(7);
      const writing = writer.query(`INSERT INTO lead (station_id, id, member_id, kind, field, reported_at)
        VALUES ('990001-01', 'l1', 'o1', 'case_lead', 'criminal', '2014-01-05T01:00:00Z')`);
      const refusal = expect(writing).rejects.toMatchObject({ code: '23503' });
      await waits('pid', pid);
      await open();
      await loading;
      await refusal;
      expect(await Promise.all((['householdVisit', 'lead'] as const).map(count))).toEqual([7, 0]);
      const { rows } = await database.pool.query('SELECT visits, case_leads FROM tallying.member_month');
      expect(rows).toEqual([{ visits: 7, case_leads: null }]);
    });

    it('a load that PostgreSQL ends because of a deadlock is tried again', async () => {
      const writer = await session();
      const pid = await pidOf(writer);
      // The load has to be the one that finds the deadlock, and is ended.
      await writer.query(`SET deadlock_timeout = '10min'`);
      const { loading, open } = await replaceFrom(7);
      await writer.query(`BEGIN; UPDATE branch SET name_en = 'y' WHERE id = '990001'`);
      const writing = writer.query(`UPDATE station SET name_en = 'y' WHERE id = '990001-01'; COMMIT`);
      await waits('pid', pid);
      await open();
      await writing;
      expect((await loading).byTable.householdVisit).toBe(7);
      expect(await count('householdVisit')).toBe(7);
    });
  });

  it('keeps the old rows when the new ones fail', async () => {
    await load(tinyDataset({ householdVisit: tinyVisits(100) }));
    const [visit] = tinyVisits(1);
    const bad = tinyDataset({ householdVisit: [{ ...visit!, memberId: 'nobody' }] });
    await expect(load(bad, { replace: true })).rejects.toMatchObject({ code: 'LOAD_FAILED' });
    expect(await count('householdVisit')).toBe(100);
    expect((await loadedDatasets(database.pool as never)).map(({ rows }) => rows)).toEqual([105]);
  });

  it('waits for a load that is under way', async () => {
    const both = await Promise.allSettled([load(tinyDataset()), load(tinyDataset())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = both.filter((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'DATASET_ALREADY_LOADED' });
  });
});

it.each([
  ['bureau', `INSERT INTO bureau (id, name_en, name_zh) VALUES ('990000', 'Own', '自有')`],
  [
    'station',
    `INSERT INTO bureau (id, name_en, name_zh) VALUES ('880000', 'Own', '自有');
     INSERT INTO branch (id, bureau_id, name_en, name_zh) VALUES ('880001', '880000', 'Own', '自有');
     INSERT INTO station (id, branch_id, name_en, name_zh) VALUES ('990001-01', '880001', 'Own', '自有')`,
  ],
])('ids of other origin in %s are not overwritten', async (table, sql) => {
  await database.pool.query(sql);
  for (const replace of [false, true]) {
    await expect(load(tinyDataset(), { replace })).rejects.toMatchObject({
      code: 'DATASET_ID_CLASH',
      details: { table },
    });
  }
  expect(await count('member')).toBe(0);
});

it('a database without tables is recognised', async () => {
  const empty = new URL(database.url);
  empty.pathname = '/postgres';
  await expect(loadDataset(tinyDataset(), { url: empty.href })).rejects.toMatchObject({
    code: 'DATABASE_NOT_MIGRATED',
  });
});

it('the whole of Dezhou: every row, and tallies as the library counts them', async () => {
  const dataset = dezhou();
  const report = await load(dataset);
  expect(report.byTable).toEqual(dataset.expected.byTable);
  expect(await Promise.all(tableNames.map(count))).toEqual(
    tableNames.map((table) => report.byTable[table] ?? 0),
  );
  const { rows } = await database.pool.query(
    `SELECT station_id, subject_id, to_char(month, 'YYYY-MM') AS month,
       ${countersOfStars.map((id) => `coalesce(${columnOf(id)}, 0) AS ${columnOf(id)}`).join(', ')}
     FROM tallying.member_month`,
  );
  const stored = new Map(
    rows.map((row) => [
      `${row.station_id} ${row.subject_id} ${row.month}`,
      countersOfStars.map((id) => row[columnOf(id)]),
    ]),
  );
  const counted = new Map(
    [...tallyDataset(dataset)].map(({ stationId, id, period, tally }) => [
      `${stationId} ${id} ${period}`,
      countersOfStars.map((id) => tally[id] ?? 0),
    ]),
  );
  expect(stored).toEqual(counted);
}, 180_000);
