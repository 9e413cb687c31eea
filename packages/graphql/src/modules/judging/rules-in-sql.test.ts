import {
  type Award,
  addPeriods,
  type CompiledRuleSet,
  compileRuleSet,
  counterIds,
  type Evaluation,
  emptyTally,
  evaluatorFor,
  type MemberRole,
  type MetricId,
  memberRoles,
  metricIds,
  metricOf,
  metricsOf,
  metricValue,
  type Outcome,
  type Period,
  periodOf,
  ruleSetSql,
  ruleSetStatement,
  ruleSets,
  type Tally,
} from '@beatwork/core';
import { appliesTo, columnOf, countersOf, resolved } from '@beatwork/core/internal';
import { historiesOf, ruleSetsOver, talliesOf } from '@beatwork/core/testing';
import fc from 'fast-check';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing.ts';

let database: TestDatabase;
let client: PoolClient;
beforeAll(async () => {
  database = await createTestDatabase();
  client = await database.pool.connect();
  const columns = counterIds.map((id) => `${columnOf(id)} float8`).join(', ');
  await client.query(`CREATE TEMP TABLE tally (subject_id text, role text, period text, ${columns})`);
});
afterAll(async () => {
  client.release();
  await database.drop();
});

interface Subject {
  readonly role: MemberRole | null;
  readonly tally: Tally;
  /** The latest month first. Known months beyond the end of the list have no row, because all their counters are 0. */
  readonly history: readonly Tally[];
}

/** A few metrics of each kind. */
const kinds = [...new Set(metricIds.map((id) => metricOf(id).kind))];
const pool = kinds.flatMap((kind) => metricIds.filter((id) => metricOf(id).kind === kind).slice(0, 4));

/** Medians, and amounts in a unit that differs from that of the records, such as hours recorded in minutes. */
function mayHaveDecimals(id: string): boolean {
  const metric = metricOf(id);
  return metric.kind === 'median' || (metric.kind === 'total' && metric.amount.per !== undefined);
}

function populationsOver(ids: readonly MetricId[]): fc.Arbitrary<readonly Subject[]> {
  const counters = countersOf(ids);
  // Fractions, too, as occur in medians and sums of hours: with them a different order of additions would show.
  const factors = fc.constantFrom(1, 1, 1 / 3);
  const fractions = fc
    .tuple(talliesOf(counters), factors)
    .map(
      ([tally, factor]): Tally =>
        Object.fromEntries(
          Object.entries(tally).map(([id, n]) => [id, mayHaveDecimals(id) ? n * factor : n]),
        ),
    );
  const subject = fc.record({
    role: fc.constantFrom<MemberRole>(...memberRoles.values.slice(0, 5)),
    tally: fractions,
    history: historiesOf(counters),
  });
  return fc.array(subject, { minLength: 1, maxLength: 12 });
}

const withoutRole = (subject: Subject): Subject => ({ ...subject, role: null });

describe('a rule set as one statement', { timeout: 120_000 }, () => {
  it('judges as the process does: outcomes, near misses, points, levels, vetoes, awards and ranks', async () => {
    const arbitrary = [ruleSetsOver(pool), populationsOver(pool), fc.nat(14), fc.boolean()] as const;
    await fc.assert(
      fc.asyncProperty(...arbitrary, async (ruleSet, population, known, generateCode) => {
        await expectSame(compileRuleSet(ruleSet, '2014-01'), population, known, generateCode);
      }),
      { numRuns: 200 },
    );
  });

  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'judges %s as it does',
    async (_, ruleSet) => {
      const compiled = compileRuleSet(
        ruleSet,
        addPeriods(periodOf(ruleSet.period, ruleSet.effectiveFrom), 1),
      );
      await fc.assert(
        fc.asyncProperty(populationsOver(metricsOf(ruleSet)), fc.nat(14), async (population, known) => {
          const subjects = ruleSet.subject === 'member' ? population : population.map(withoutRole);
          await expectSame(compiled, subjects, known, true);
        }),
        { numRuns: 30 },
      );
    },
  );
});

async function expectSame(
  compiled: CompiledRuleSet,
  population: readonly Subject[],
  known: number,
  generateCode: boolean,
) {
  const { period } = compiled;
  const knownFrom = addPeriods(period, -known);
  const rows = population.flatMap(({ role, tally, history }, place) => [
    toRow(place, role, period, tally),
    ...history.slice(0, known).map((each, back) => toRow(place, role, addPeriods(period, -back - 1), each)),
  ]);
  await client.query('TRUNCATE tally');
  await client.query('INSERT INTO tally SELECT * FROM jsonb_populate_recordset(NULL::tally, $1::jsonb)', [
    JSON.stringify(rows),
  ]);
  const statement = ruleSetStatement(compiled, {
    tallies: 'tally',
    knownFrom,
    roles: population[0]!.role !== null,
  });
  const found = await client.query<Record<string, unknown>>(statement);
  const evaluations = population.map(({ role, tally, history }) => {
    const past = Array.from({ length: known }, (_, back) => history[back] ?? emptyTally);
    return evaluatorFor(compiled, role, { generateCode })(tally, past);
  });
  const expected = population.map((subject, place) => ({
    subject_id: idOf(place),
    awards_earned: evaluations[place]!.awardsEarned,
    ...goalColumns(compiled, subject, evaluations[place]!),
    ...scoreColumns(compiled, subject, evaluations[place]!),
    ...Object.fromEntries(
      compiled.ruleSet.awards.map((award, index) => [
        `award_${index}_rank`,
        rankOf(place, award, population, evaluations),
      ]),
    ),
  }));
  expect(found.rows).toEqual(expected);
  await expectSameInParts(compiled, population, knownFrom, evaluations);
}

/** The same results from the parts of a statement, with the comparisons of each goal, which only the parts have. */
async function expectSameInParts(
  compiled: CompiledRuleSet,
  population: readonly Subject[],
  knownFrom: Period,
  evaluations: readonly Evaluation[],
) {
  const { joins, goals, scores, awardsEarned } = ruleSetSql(compiled, {
    row: 'c',
    role: 'c.role',
    knownFrom,
    earlier: (period) =>
      `SELECT * FROM tally WHERE tally.subject_id = c.subject_id AND tally.period = ${period}`,
  });
  const array = (expressions: readonly string[]) => `json_build_array(${expressions.join(', ')})`;
  const goalArrays = goals.map(({ open, outcome, nearMiss, comparisons }) =>
    array([open, outcome, nearMiss, array(comparisons.map((each) => each.outcome))]),
  );
  const scoreArrays = scores.map(({ open, points, level, veto }) => array([open, points, level, veto]));
  const { rows } = await client.query<{ goals: unknown[][]; scores: unknown[][]; awards: number }>(
    `SELECT ${array(goalArrays)} AS goals, ${array(scoreArrays)} AS scores, ${awardsEarned} AS awards
     FROM (SELECT * FROM tally WHERE period = '${compiled.period}') AS c ${joins} ORDER BY c.subject_id`,
  );
  population.forEach((subject, place) => {
    const evaluation = evaluations[place]!;
    const open = (results: readonly unknown[][]) =>
      results.filter(([exists]) => exists).map((result) => result.slice(1));
    expect(rows[place]!.awards).toBe(evaluation.awardsEarned);
    expect(open(rows[place]!.goals)).toEqual(
      evaluation.goals.map(({ outcome, nearMiss, comparisons }) => [
        trueFor[outcome],
        nearMiss,
        comparisons.map((each) => trueFor[each.outcome]),
      ]),
    );
    const columns: Readonly<Record<string, unknown>> = { ...scoreColumns(compiled, subject, evaluation) };
    const expected = scores.map((_, index) =>
      ['open', 'points', 'level', 'veto'].map((name) => columns[`score_${index}_${name}`]),
    );
    expect(open(rows[place]!.scores)).toEqual(open(expected));
  });
}

const idOf = (place: number) => `s${String(place).padStart(3, '0')}`;

function toRow(place: number, role: MemberRole | null, period: Period, tally: Tally): object {
  const counters = Object.entries(tally).map(([id, value]) => [columnOf(id), value]);
  return { subject_id: idOf(place), role, period, ...Object.fromEntries(counters) };
}

const trueFor: Readonly<Record<Outcome, boolean | null>> = { met: true, not_met: false, not_evaluable: null };

function goalColumns(
  { [resolved]: { goals } }: CompiledRuleSet,
  { role }: Subject,
  evaluation: Evaluation,
): object {
  return Object.fromEntries(
    goals.flatMap(({ goal }, place) => {
      const open = appliesTo(goal, role);
      const result = evaluation.goals.find(({ id }) => id === goal.id);
      return [
        [`goal_${place}_open`, open],
        [`goal_${place}_outcome`, result === undefined ? null : trueFor[result.outcome]],
        [`goal_${place}_near_miss`, result?.nearMiss ?? null],
      ];
    }),
  );
}

function scoreColumns(
  { [resolved]: { scores } }: CompiledRuleSet,
  { role }: Subject,
  evaluation: Evaluation,
): object {
  return Object.fromEntries(
    scores.flatMap(({ score, bands, vetoes }, place) => {
      const result = evaluation.scores.find(({ id }) => id === score.id);
      const placeIn = (ids: readonly string[], id: string | null | undefined) =>
        id === null || id === undefined ? null : ids.indexOf(id);
      return [
        [`score_${place}_open`, appliesTo(score, role)],
        [`score_${place}_points`, result?.points ?? null],
        [
          `score_${place}_level`,
          placeIn(
            bands.map(({ band }) => band.id),
            result?.level,
          ),
        ],
        [
          `score_${place}_veto`,
          placeIn(
            vetoes.map(({ veto }) => veto.id),
            result?.veto,
          ),
        ],
      ];
    }),
  );
}

/** A rank computed independently of the selection: one more than the number of those who earned the award and rank higher. */
function rankOf(
  place: number,
  award: Award,
  population: readonly Subject[],
  evaluations: readonly Evaluation[],
): number | null {
  const earned = (each: number) =>
    evaluations[each]!.goals.some(({ id, outcome }) => id === award.id && outcome === 'met');
  const figuresOf = (each: number) =>
    award.rankBy.map((ranking) =>
      'metric' in ranking
        ? metricValue(ranking.metric, population[each]!.tally).value
        : evaluations[each]!.scores.find(({ id }) => id === ranking.score)!.points,
    );
  const before = (a: readonly (number | null)[], b: readonly (number | null)[]) => {
    for (const [index, { first }] of award.rankBy.entries()) {
      const [x, y] = [a[index]!, b[index]!];
      if (x === y) continue;
      if (x === null || y === null) return y === null;
      return first === 'most' ? x > y : x < y;
    }
    return false;
  };
  if (!earned(place)) return null;
  return (
    1 + population.filter((_, other) => earned(other) && before(figuresOf(other), figuresOf(place))).length
  );
}
