import {
  addPeriods,
  type CompiledRuleSet,
  compileRollUp,
  type Evaluation,
  emptyTally,
  evaluatorFor,
  type MemberRole,
  memberRoles,
  type Period,
  periodsBetween,
  type RollUp,
  type RuleSet,
  rollUp,
  rollUpStatement,
  type Tally,
} from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import { ruleSetsOver, talliesOf } from '@beatwork/core/testing';
import fc from 'fast-check';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing.ts';

const counters = ['visits', 'visitsCalledBack', 'visitsSatisfied', 'complaints'] as const;
const pool = ['visits', 'visitSatisfactionRate', 'complaints'] as const;

let database: TestDatabase;
let client: PoolClient;
beforeAll(async () => {
  database = await createTestDatabase();
  client = await database.pool.connect();
  const columns = counters.map((id) => `${columnOf(id)} float8`).join(', ');
  await client.query(`CREATE TEMP TABLE tally (subject_id text, role text, period text, ${columns})`);
});
afterAll(async () => {
  client.release();
  await database.drop();
});

const text = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading: text }];

/** Roll-ups of a score or a goal: a half-year made of months, and a year made of half-years. */
const rollUpsOf = (
  { awards, scores }: RuleSet,
  by: RollUp['by'],
  least: number | undefined,
): readonly RollUp[] => {
  const [score] = scores;
  const ofGoal = score === undefined || by === 'times_met';
  const common = {
    name: text,
    ...(least === undefined ? {} : { minimumKnown: dated(least) }),
    bands: [
      { id: 'high', name: text, from: dated(2) },
      { id: 'low', name: text, below: dated(2) },
    ],
  };
  return [
    {
      ...common,
      id: 'half',
      over: { period: 'half_year' },
      of: ofGoal ? { goal: awards[0]!.id } : { score: score.id },
      by: ofGoal ? 'times_met' : by,
    },
    {
      ...common,
      id: 'year',
      over: { period: 'year' },
      of: { rollUp: 'half' },
      by: by === 'times_met' ? 'mean' : by,
    },
  ];
};

interface Subject {
  readonly role: MemberRole;
  /** The tallies from January 2014 on; null where there is no row. */
  readonly months: readonly (Tally | null)[];
}
const subjects = fc.record({
  role: fc.constantFrom<MemberRole>(...memberRoles.values.slice(0, 5)),
  months: fc
    .tuple(talliesOf(counters), fc.array(fc.option(talliesOf(counters)), { maxLength: 11 }))
    .map(([first, rest]) => [first, ...rest]),
});

describe('a roll-up as one statement', { timeout: 120_000 }, () => {
  it('comes out as in the process', async () => {
    await fc.assert(
      fc.asyncProperty(
        ruleSetsOver(pool),
        fc.array(subjects, { minLength: 1, maxLength: 6 }),
        fc.constantFrom<RollUp['by']>('sum', 'mean', 'best', 'last', 'times_met'),
        fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(['half', '2014-H1'] as const, ['year', '2014'] as const),
        async (base, population, by, least, through, [id, period]) => {
          const ruleSet = { ...base, rollUps: rollUpsOf(base, by, least) };
          await expectSame(ruleSet, id, period, population, addPeriods('2013-12', through));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is refused over subjects', () => {
    const [ruleSet] = fc.sample(ruleSetsOver(pool), { numRuns: 1, seed: 1 });
    const [half] = rollUpsOf(ruleSet!, 'times_met', undefined);
    const station: RollUp = { ...half!, id: 'station', over: { subject: 'station' } };
    const compiled = compileRollUp({ ...ruleSet!, rollUps: [station] }, 'station', '2014-01');
    expect(() => rollUpStatement(compiled, { tallies: 'tally' })).toThrow(
      expect.objectContaining({ code: 'ROLL_UP_OVER_SUBJECTS' }),
    );
  });
});

async function expectSame(
  ruleSet: RuleSet,
  id: string,
  period: Period,
  population: readonly Subject[],
  knownThrough: Period,
) {
  const rows = population.flatMap(({ role, months }, place) =>
    months.flatMap((tally, month) =>
      tally === null ? [] : [toRow(place, role, addPeriods('2014-01', month), tally)],
    ),
  );
  await client.query('TRUNCATE tally');
  await client.query('INSERT INTO tally SELECT * FROM jsonb_populate_recordset(NULL::tally, $1::jsonb)', [
    JSON.stringify(rows),
  ]);
  const compiled = compileRollUp(ruleSet, id, period);
  const knownFrom = '2014-01';
  const found = await client.query(
    rollUpStatement(compiled, { tallies: 'tally', roles: true, knownFrom, knownThrough }),
  );
  const expected = population.map(({ role, months }, place) => {
    const evaluationOf = (rules: CompiledRuleSet): Evaluation | null => {
      const now = periodsBetween(knownFrom, rules.period);
      const tally = months[now] ?? (rules.period <= knownThrough ? emptyTally : null);
      if (tally === null) return null;
      const history = Array.from({ length: now }, (_, back) => months[now - back - 1] ?? emptyTally);
      return evaluatorFor(rules, role)(tally, history);
    };
    const { value, level, known, of } = rollUp(compiled, evaluationOf);
    const bands = compiled.bands.map(({ band }) => band.id);
    return {
      subject_id: `s${place}`,
      value,
      level: level === null ? null : bands.indexOf(level),
      known,
      parts: of,
    };
  });
  expect(found.rows).toEqual(expected);
}

function toRow(place: number, role: MemberRole, period: Period, tally: Tally): object {
  const columns = Object.entries(tally).map(([id, value]) => [columnOf(id), value]);
  return { subject_id: `s${place}`, role, period, ...Object.fromEntries(columns) };
}
