import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { compileRuleSet, defineRuleSet } from '@beatwork/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { loadEarlierPeriods } from '../modules/judging/earlier-periods.ts';
import { recountedTallies, storedTallies } from '../tallies/testing-tallies.ts';
import { insertFixture } from '../testing/fixture.ts';
import { retainedKinds, withParts } from './retained-kinds.ts';
import { type RetentionStep, runRetention } from './run-retention.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await insertFixture(database.prisma);
  await database.pool.query(
    `UPDATE household_visit SET visited_at = '2022-02-10T08:00:00Z' WHERE station_id = 'alpha' AND id = 'v7'`,
  );
}, 60_000);
afterEach(() => database?.drop());

/** Of the visits, only `v7` is then less than two years old. */
const inFebruary2024 = new Date('2024-02-05T00:00:00Z');
const longAfter = new Date('2045-01-01T00:00:00Z');

const reading = { en: 'made up', zh: '虚构' };
const lookingBack = defineRuleSet({
  id: 'looking-back',
  version: '1.0.0',
  title: reading,
  description: reading,
  subject: 'member',
  period: 'month',
  effectiveFrom: '2014-01-01',
  sources: {},
  awards: [],
  requirements: [
    {
      id: 'steady',
      name: reading,
      criterion: {
        streakOf: {
          metric: 'visits',
          is: 'atLeast',
          threshold: [{ from: '2014-01-01', value: 1, reading }],
        },
        is: 'atLeast',
        threshold: [{ from: '2014-01-01', value: 4, reading }],
      },
    },
  ],
});

async function run(now: Date, apply = true, batch = 2): Promise<readonly RetentionStep[]> {
  const steps: RetentionStep[] = [];
  await runRetention(database.pool, { now, apply, batch, onStep: (step) => steps.push(step) });
  return steps;
}
const of = (steps: readonly RetentionStep[], stationId: string, record: string) =>
  steps.find((step) => step.stationId === stationId && step.record === record);
const idsOf = async (table: string, station = 'alpha') => {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT id FROM ${table} WHERE station_id = $1 ORDER BY id`,
    [station],
  );
  return rows.map(({ id }) => id);
};
const publish = (id: string, period: string, issue = 1) =>
  database.pool.query(
    `INSERT INTO assessment (id, bureau_id, rule_set, rules, period, issue, earlier, published_by, published_at, key)
     VALUES ($1, 'harbour', 'stars', '{}', $2, $3, '{}', 'chief', '2014-02-10Z', $1)`,
    [id, period, issue],
  );

test('a plan counts what is due, and deletes nothing', async () => {
  const before = await idsOf('household_visit');
  const steps = await run(inFebruary2024, false);
  expect(of(steps, 'alpha', 'HouseholdVisit')).toMatchObject({ waiting: 0 });
  expect(await idsOf('household_visit')).toEqual(before);
  const applied = await run(inFebruary2024);
  expect(applied).toEqual(steps);
});

describe('a run', () => {
  test('deletes what has passed with its checks, and leaves the tallies right and a trace', async () => {
    const before = await idsOf('household_visit');
    const step = of(await run(inFebruary2024), 'alpha', 'HouseholdVisit');
    const after = await idsOf('household_visit');
    expect(after).toContain('v7');
    expect(after).not.toContain('v1');
    expect(step!.due).toBe(before.length - after.length);
    expect(await idsOf('visit_call_back')).not.toContain('cb1');
    expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
    const { rows } = await database.pool.query(
      `SELECT sum(records)::int AS records FROM retention_deletion
       WHERE station_id = 'alpha' AND record = 'HouseholdVisit' AND rule = 'household_visits'`,
    );
    expect(rows).toEqual([{ records: step!.due }]);
    const checks = await database.pool.query(
      `SELECT month::text, records FROM retention_deletion WHERE station_id = 'alpha' AND record = 'VisitCallBack' AND month = '2014-01-01'`,
    );
    expect(checks.rows).toEqual([{ month: '2014-01-01', records: 2 }]);
    expect(of(await run(inFebruary2024), 'alpha', 'HouseholdVisit')).toBeUndefined();
  });

  test('leaves only what still goes on, of every kind that has a rule', async () => {
    await run(longAfter);
    for (const kind of retainedKinds('2045-01-01').flatMap(withParts)) {
      const steps = await run(longAfter, false);
      expect([kind.record.model, steps]).toEqual([kind.record.model, []]);
    }
    expect(await idsOf('household_visit')).toEqual([]);
    expect(await idsOf('mediation')).toEqual([]);
    expect(await idsOf('member')).not.toEqual([]);
    expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
  });

  test('empties the copies in the history, and keeps who did what and when', async () => {
    await database.pool.query(`
      INSERT INTO act (station_id, id, viewer, role, name, kind, record, record_id, version, at, reason, changed, before, after)
      VALUES ('alpha', 'a1', 'o', 'officer', 'correctHouseholdVisit', 'change', 'HouseholdVisit', 'v1', 1, '2014-01-06Z', 'typo', '{suggestion}', '{"id":"v1"}', '{"id":"v1"}'),
        ('alpha', 'a2', 'o', 'officer', 'correctHouseholdVisit', 'change', 'HouseholdVisit', 'v7', 1, '2014-02-11Z', 'typo', '{suggestion}', '{"id":"v7"}', '{"id":"v7"}'),
        ('alpha', 'a3', 'o', 'officer', 'withdrawHouseholdVisit', 'withdraw', 'HouseholdVisit', 'gone', 2, '2014-01-06Z', 'twice', '{}', '{"id":"gone"}', NULL)`);
    await run(inFebruary2024);
    const { rows } = await database.pool.query(
      'SELECT id, viewer, name, reason, before, after FROM act ORDER BY id',
    );
    expect(rows).toEqual([
      { id: 'a1', viewer: 'o', name: 'correctHouseholdVisit', reason: null, before: null, after: null },
      {
        id: 'a2',
        viewer: 'o',
        name: 'correctHouseholdVisit',
        reason: 'typo',
        before: { id: 'v7' },
        after: { id: 'v7' },
      },
      { id: 'a3', viewer: 'o', name: 'withdrawHouseholdVisit', reason: null, before: null, after: null },
    ]);
  });

  test('waits for periods that the bureau publishes, from the first one on', async () => {
    await publish('december', '2013-12');
    const waiting = of(await run(inFebruary2024), 'alpha', 'HouseholdVisit');
    expect(waiting).toMatchObject({ due: 0 });
    expect(waiting!.waiting).toBeGreaterThan(0);
    expect(await idsOf('household_visit')).toContain('v1');
    await publish('january', '2014-01');
    expect(of(await run(inFebruary2024), 'alpha', 'HouseholdVisit')!.due).toBeGreaterThan(0);
    const left = await idsOf('household_visit');
    expect(left).not.toContain('v1');
    // By local time, this one is of February.
    expect(left).toContain('v6');
  });

  test('does not wait for periods before the first one that was published', async () => {
    await publish('later', '2014-06');
    expect(of(await run(inFebruary2024), 'alpha', 'HouseholdVisit')).toMatchObject({ waiting: 0 });
    expect(await idsOf('household_visit')).not.toContain('v1');
  });

  test('leaves what somebody is writing', async () => {
    const writer = await database.pool.connect();
    await writer.query(
      `BEGIN; SELECT FROM household_visit WHERE station_id = 'alpha' AND id = 'v1' FOR UPDATE`,
    );
    await run(inFebruary2024);
    expect(await idsOf('household_visit')).toEqual(expect.arrayContaining(['v1', 'v7']));
    await writer.query('ROLLBACK');
    writer.release();
    await run(inFebruary2024);
    expect(await idsOf('household_visit')).not.toContain('v1');
  });
});

test('a month with deleted records, and what lies before, is no longer known to rules that look back', async () => {
  const rules = compileRuleSet(lookingBack, '2014-04');
  const known = () => loadEarlierPeriods({ pool: database.pool }, rules);
  expect(await known()).toEqual(['2014-03', '2014-02', '2014-01']);
  await database.pool.query(`
    INSERT INTO retention_deletion (station_id, record, month, rule, records, at)
    VALUES ('alpha', 'Lead', '2014-03-01', 'calls_and_cases', 1, now())`);
  expect(await known()).toEqual(['2014-03', '2014-02', '2014-01']);
  await run(inFebruary2024);
  expect(await known()).not.toContain('2014-01');
});

test('the command, killed in the middle, goes on where it ended', { timeout: 120_000 }, async () => {
  await database.pool.query(`
    INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties)
    SELECT 'alpha', 'many' || n, 'm1', 'c1', 'hh_' || lpad(n::text, 8, '0'), '2014-01-05T01:00:00Z', '{}'
    FROM generate_series(1, 6000) AS n`);
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const start = () =>
    spawn(
      process.execPath,
      ['--conditions=@beatwork/source', cli, 'retention', '--apply', '--database', database.url],
      { env: { PATH: process.env.PATH, LANG: 'en' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
  const first = start();
  const ended = once(first, 'close');
  await expect
    .poll(async () => (await idsOf('household_visit')).length, { timeout: 60_000, interval: 20 })
    .toBeLessThan(6000);
  first.kill('SIGKILL');
  await ended;
  expect(await storedTallies(database.pool)).toEqual(await recountedTallies(database.pool));
  const second = start();
  let out = '';
  second.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  expect(await once(second, 'close')).toEqual([0, null]);
  expect(out).toMatch(/Deleted: \d+/);
  expect(await idsOf('household_visit')).toEqual([]);
  const { rows } = await database.pool.query(
    `SELECT sum(records)::int AS records FROM retention_deletion WHERE station_id = 'alpha' AND record = 'HouseholdVisit' AND month = '2014-01-01'`,
  );
  expect(rows[0].records).toBeGreaterThan(6000);
});
