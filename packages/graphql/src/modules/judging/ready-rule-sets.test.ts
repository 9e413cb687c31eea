import {
  addPeriods,
  compileRuleSet,
  type Evaluation,
  emptyTally,
  evaluatorFor,
  type MemberRole,
  metricsOf,
  type Period,
  parseRuleSet,
  periodsBetween,
  type RuleSet,
  ruleSets,
  type Tally,
} from '@beatwork/core';
import { columnOf, countersOf } from '@beatwork/core/internal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedTables } from '../../tallies/counted-tables.ts';
import { recount } from '../../tallies/testing-recount.ts';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';
import { isJudgedKind } from './subjects.ts';

/** The same rules with the last of each value in force from 2012 on, because the records of the fixture are of 2014. */
function inForceSince2012(value: unknown): unknown {
  if (Array.isArray(value)) {
    const dated = value.every(
      (each) => typeof each === 'object' && each !== null && 'from' in each && typeof each.from === 'string',
    );
    return (dated ? value.slice(-1) : value).map(inForceSince2012);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'effectiveFrom' || (key === 'from' && typeof each === 'string')
        ? '2012-01-01'
        : inForceSince2012(each),
    ]),
  );
}

const rules = ruleSets.map((ruleSet) => parseRuleSet(inForceSince2012(JSON.parse(JSON.stringify(ruleSet)))));
const firstYear = '2013';
const periods: Readonly<Partial<Record<RuleSet['period'], readonly Period[]>>> = {
  month: ['2014-01', '2014-02'],
  quarter: ['2014-Q1'],
  year: ['2014'],
};
const cases = rules.flatMap((ruleSet) =>
  periods[ruleSet.period]!.map((period) => [ruleSet.id, period, ruleSet] as const),
);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway({ ruleSets: rules, clock: () => new Date('2015-06-01T00:00:00.000Z') });
  for (const interval of ['1 year', '11 months', '1 month']) await copyBack(interval);
}, 120_000);
afterAll(() => gateway.drop());

/** Copies the records of the fixture to earlier days, so that there is something to look back to. */
async function copyBack(interval: string): Promise<void> {
  const suffix = `-${interval.replace(' ', '-')}`;
  let copied = 0;
  for (const { table, fields, by } of countedTables) {
    const moved = [...fields.values()]
      .filter(({ kind, list }) => !list && (kind === 'instant' || kind === 'day'))
      .map(({ name }) => {
        const column = `"${columnOf(name)}"`;
        return `'${columnOf(name)}', given.${column} - interval '${interval}'`;
      });
    const root = by === undefined ? [] : [`'${by}', given.${by} || '${suffix}'`];
    const changed = [`'id', given.id || '${suffix}'`, ...root, ...moved].join(', ');
    // What a constraint refuses is not copied: a second complaint about the same thing, say.
    await gateway.database.pool
      .query(
        `INSERT INTO ${table} SELECT made.* FROM ${table} AS given,
          jsonb_populate_record(NULL::${table}, to_jsonb(given) || jsonb_build_object(${changed})) AS made
         WHERE given.id NOT LIKE '%-month%' AND given.id NOT LIKE '%-year%'`,
      )
      .then(({ rowCount }) => {
        copied += rowCount ?? 0;
      })
      .catch((error: { readonly code?: string }) => {
        if (!error.code?.startsWith('23')) throw error;
      });
  }
  expect(copied).toBeGreaterThan(40);
}

/** A subject as the process knows it: its evaluation, from the records, by core alone. */
interface Judged {
  readonly role: MemberRole | null;
  readonly evaluation: Evaluation;
}

async function judgedByCore(ruleSet: RuleSet, period: Period, roles: ReadonlyMap<string, MemberRole | null>) {
  const compiled = compileRuleSet(ruleSet, period);
  const { subject } = ruleSet;
  if (!isJudgedKind(subject)) throw new TypeError(subject);
  const counters = countersOf(metricsOf(ruleSet));
  const counted = (await recount(gateway.database.pool, subject, counters)).flatMap((tallies) => [
    ...(ruleSet.period === 'month' ? tallies : tallies.rollUp({ period: ruleSet.period })),
  ]);
  const tallies = new Map(
    counted.map(({ stationId, id, period: of, tally }) => [`${stationId} ${id} ${of}`, tally]),
  );
  const first = ruleSet.period === 'month' ? '2013-01' : ruleSet.period === 'quarter' ? '2013-Q1' : firstYear;
  const known = periodsBetween(first, period);
  return new Map(
    [...roles].map(([key, role]): [string, Judged] => {
      const tallyOf = (of: Period): Tally => tallies.get(`${key} ${of}`) ?? emptyTally;
      const history = Array.from({ length: known }, (_, back) => tallyOf(addPeriods(period, -back - 1)));
      return [key, { role, evaluation: evaluatorFor(compiled, role)(tallyOf(period), history) }];
    }),
  );
}

interface Results {
  readonly goal: { readonly code: string };
  readonly outcome: string;
  readonly nearMiss: boolean;
}
interface Card {
  readonly subject: {
    readonly __typename: string;
    readonly code?: string;
    readonly team?: string;
    readonly station?: { readonly code: string };
  };
  readonly role: string | null;
  readonly awardsEarned: number;
  readonly awards: readonly Results[];
  readonly requirements: readonly Results[];
  readonly scores: readonly {
    readonly score: { readonly code: string };
    readonly points: number | null;
    readonly level: { readonly code: string } | null;
  }[];
}

const results = 'goal { code } outcome nearMiss';
const cardFields = `role awardsEarned awards { ${results} } requirements { ${results} } scores { score { code } points level { code } }
  subject { __typename ... on Member { code station { code } } ... on Post { code station { code } } ... on Community { code station { code } } ... on Station { code } ... on StationTeam { team station { code } } }`;

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await gateway.ask<Data>(query, {});
  expect(errors).toBeUndefined();
  return data!;
}

const keyOf = ({ subject: { code, team, station } }: Card) =>
  `${station?.code ?? code} ${code ?? team?.toLowerCase()}`;

/** What a card says, in the words of core. */
const saidBy = (card: Card) => ({
  awardsEarned: card.awardsEarned,
  goals: [...card.awards, ...card.requirements].map(({ goal, outcome, nearMiss }) => ({
    id: goal.code,
    outcome: outcome.toLowerCase(),
    nearMiss,
  })),
  scores: card.scores.map(({ score, points, level }) => ({
    id: score.code,
    points,
    level: level?.code ?? null,
  })),
});

const expectedOf = ({ evaluation: { awardsEarned, goals, scores } }: Judged) => ({
  awardsEarned,
  goals: goals.map(({ id, outcome, nearMiss }) => ({ id, outcome, nearMiss })),
  scores: scores.map(({ id, points, level }) => ({ id, points, level })),
});

interface Tried {
  readonly goal: { readonly code: string };
  readonly judged: number;
  readonly met: number;
  readonly nearMisses: number;
  readonly notEvaluable: number;
}
interface Effect {
  readonly goal: { readonly code: string };
  readonly before: Omit<Tried, 'goal'>;
  readonly after: Omit<Tried, 'goal'>;
  readonly gained: { readonly totalCount: number };
  readonly lost: { readonly totalCount: number };
}

const outcomes = 'met nearMisses notEvaluable';
const counts = `judged ${outcomes}`;
const effect = `goal { code } before { ${counts} } after { ${counts} } gained { totalCount } lost { totalCount }`;

describe('the ready rule sets, over records', () => {
  it.each(cases)('%s judges %s as core does', async (id, period, ruleSet) => {
    const args = `period: "${period}", ruleSet: "${id}"`;
    const { scoreboard, scoreSummary } = await ask<{
      readonly scoreboard: { readonly nodes: readonly Card[] };
      readonly scoreSummary: {
        readonly goals: readonly ({ readonly goal: { readonly code: string } } & Readonly<
          Record<string, number>
        >)[];
      };
    }>(`{ scoreboard(${args}, first: 100) { nodes { ${cardFields} } }
      scoreSummary(${args}) { goals { goal { code } members met notMet nearMisses notEvaluable } } }`);
    const roles = new Map(
      scoreboard.nodes.map((card) => [keyOf(card), (card.role?.toLowerCase() ?? null) as MemberRole | null]),
    );
    expect(roles.size).toBeGreaterThan(1);
    const judged = await judgedByCore(ruleSet, period, roles);
    for (const card of scoreboard.nodes) {
      expect(saidBy(card), keyOf(card)).toEqual(expectedOf(judged.get(keyOf(card))!));
    }
    for (const { goal, ...counts } of scoreSummary.goals) {
      const all = [...judged.values()].flatMap(({ evaluation }) =>
        evaluation.goals.filter((each) => each.id === goal.code),
      );
      const count = (outcome: string) => all.filter((each) => each.outcome === outcome).length;
      expect(counts, goal.code).toEqual({
        members: all.length,
        met: count('met'),
        notMet: count('not_met'),
        nearMisses: all.filter(({ nearMiss }) => nearMiss).length,
        notEvaluable: count('not_evaluable'),
      });
    }
    const [subjects, isKnown] = [
      [...judged.values()],
      (value: unknown) => value !== null && value !== 'not_evaluable',
    ];
    const outcomes = subjects.flatMap(({ evaluation: { goals, scores } }) => [
      ...goals.map(({ outcome }) => outcome),
      ...scores.map(({ points }) => points),
    ]);
    expect(outcomes.some(isKnown)).toBe(true);
    await expectScoresInTheDatabase(args, judged);
  });

  /** Points and levels as the database computes them: by its order, and by its filter. */
  async function expectScoresInTheDatabase(args: string, judged: ReadonlyMap<string, Judged>) {
    const [first] = judged.values();
    for (const { id } of first!.evaluation.scores) {
      const scoreOf = (key: string) => judged.get(key)!.evaluation.scores.find((each) => each.id === id)!;
      const { scoreboard } = await ask<{ readonly scoreboard: { readonly nodes: readonly Card[] } }>(
        `{ scoreboard(${args}, first: 100, orderBy: [{ score: "${id}" }]) { nodes { ${cardFields} } } }`,
      );
      const expected = [...judged.keys()].toSorted((one, other) => {
        const [a, b] = [scoreOf(one).points, scoreOf(other).points];
        if (a === b) return one < other ? -1 : 1;
        return a === null || b === null ? (a === null ? 1 : -1) : b - a;
      });
      expect(scoreboard.nodes.map(keyOf), id).toEqual(expected);
      for (const level of new Set([...judged.keys()].map((key) => scoreOf(key).level))) {
        if (level === null) continue;
        const { scoreboard: filtered } = await ask<{ readonly scoreboard: { readonly totalCount: number } }>(
          `{ scoreboard(${args}, where: { scores: [{ code: "${id}", level: ["${level}"] }] }) { totalCount } }`,
        );
        expect(filtered.totalCount, `${id} ${level}`).toBe(
          [...judged.keys()].filter((key) => scoreOf(key).level === level).length,
        );
      }
    }
  }

  it.each(cases)(
    '%s, tried for %s, agrees with what the rules say as they are',
    async (id, period, ruleSet) => {
      const args = `period: "${period}", ruleSet: "${id}"`;
      const { scoreSummary, whatIf } = await ask<{
        readonly scoreSummary: { readonly goals: readonly Tried[] };
        readonly whatIf: { readonly goals: readonly Effect[] };
      }>(`{ scoreSummary(${args}) { goals { goal { code } judged: members ${outcomes} } }
      whatIf(${args}, changes: []) { goals { ${effect} } } }`);
      const summary = new Map(scoreSummary.goals.map(({ goal, ...count }) => [goal.code, count]));
      expect(whatIf.goals).toEqual(
        [...summary].map(([code, count]) => {
          const nobody = { totalCount: 0 };
          return { goal: { code }, before: count, after: count, gained: nobody, lost: nobody };
        }),
      );
      for (const { path, value } of await thresholdsOf(args, ruleSet)) {
        const other = value > 1 ? value - 1 : value / 2;
        const at = `at: { path: "${path}" }`;
        const { thresholdSweep, changed } = await ask<{
          readonly thresholdSweep: {
            readonly goal: { readonly code: string };
            readonly points: readonly object[];
          };
          readonly changed: { readonly goals: readonly Effect[] };
        }>(`{ thresholdSweep(${args}, ${at}, thresholds: [${value}, ${other}]) { goal { code } points { ${counts} } }
        changed: whatIf(${args}, changes: [{ ${at}, value: ${other} }]) { goals { ${effect} } } }`);
        const { code } = thresholdSweep.goal;
        const { before, after, gained, lost } = changed.goals.find(({ goal }) => goal.code === code)!;
        expect(thresholdSweep.points, path).toEqual([summary.get(code), after]);
        expect(before, path).toEqual(summary.get(code));
        expect(after.met, path).toBe(before.met + gained.totalCount - lost.totalCount);
      }
    },
  );

  /** The rules of goals name the same paths, also those with changed values; those of scores have paths too. */
  async function expectPathsInTheRules(args: string, { id }: RuleSet, paths: readonly string[]) {
    const rules = 'rules { path quantity { streakOf { path } } }';
    const when = 'when { ... on Rule { path } ... on RuleGroup { children { ... on Rule { path } } } }';
    type Paths = { readonly path: string; readonly quantity: { readonly streakOf: { path: string } | null } };
    type Goal = { readonly rules: readonly Paths[] };
    const { ruleSet, whatIf } = await ask<{
      readonly ruleSet: { readonly awards: readonly Goal[]; readonly requirements: readonly Goal[] };
      readonly whatIf: { readonly goals: readonly { readonly goal: Goal }[] };
    }>(`{ ruleSet(code: "${id}") { awards { ${rules} } requirements { ${rules} }
        scores { items { ${when} quantity { streakOf { path } } } vetoes { ${when} } } }
      whatIf(${args}, changes: [{ at: { path: "${paths[0]}" }, value: 1 }]) { goals { goal { ${rules} } } } }`);
    const named = (goals: readonly Goal[]) =>
      goals
        .flatMap((goal) => goal.rules)
        .flatMap(({ path, quantity: { streakOf } }) => [path, ...(streakOf === null ? [] : [streakOf.path])])
        .toSorted();
    expect(named([...ruleSet.awards, ...ruleSet.requirements])).toEqual(paths.toSorted());
    expect(named(whatIf.goals.map(({ goal }) => goal))).toEqual(paths.toSorted());
  }

  it('can be tried with another border between two levels', async () => {
    const border = ['bands.0.from', 'bands.1.below'].map((end) => ({
      at: { path: `scores.4.${end}` },
      value: 90,
    }));
    const { data, errors } = await gateway.ask<{
      whatIf: { scores: readonly { levels: readonly { level: { from: readonly object[] } }[] }[] };
    }>(
      `query ($changes: [RuleChange!]!) { whatIf(period: "2014", ruleSet: "station-grade", changes: $changes) {
        scores { becameKnown { totalCount } becameUnknown { totalCount } levels { level { from { value } } } } } }`,
      { variables: { changes: border } },
    );
    expect(errors).toBeUndefined();
    const [first] = data!.whatIf.scores[4]!.levels;
    expect(first).toEqual({ level: { from: [{ value: 90 }] } });
    const twice = await gateway.ask(
      `query ($changes: [RuleChange!]!) { whatIf(period: "2014", ruleSet: "station-grade", changes: $changes) { judged } }`,
      { variables: { changes: [...border, border[0]] } },
    );
    expect(twice.errors?.map(({ extensions }) => extensions.code)).toEqual(['PATH_REPEATED']);
  });

  /** The thresholds of the goals, by the paths that the gateway names where one is wrong. */
  async function thresholdsOf(args: string, ruleSet: RuleSet) {
    const { errors } = await gateway.ask(
      `{ thresholdSweep(${args}, at: { path: "nowhere" }, thresholds: []) { path } }`,
      {},
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['PATH_UNKNOWN']);
    const paths = errors![0]!.extensions.details!.known as readonly string[];
    await expectPathsInTheRules(args, ruleSet, paths);
    return paths.map((path) => {
      const steps = [...path.split('.'), 'threshold', '0', 'value'];
      const value = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], ruleSet);
      return { path, value: value as number };
    });
  }

  it('give posts, communities and stations a scorecard each, in one statement more than the subject', async () => {
    for (const [field, id, args] of [
      ['post', idOf('Post', 'alpha', 'p1'), 'month: "2014-01", ruleSet: "resident-coverage"'],
      ['community', idOf('Community', 'alpha', 'c1'), 'month: "2014-01", ruleSet: "dezhou-five-star"'],
      ['station', idOf('Station', 'alpha'), 'period: "2014-Q1", ruleSet: "officer-care"'],
    ] as const) {
      const { answer, statements } = await gateway.count<Record<string, { scorecard: { period: string } }>>(
        `{ ${field}(id: "${id}") { scorecard(${args}) { period month scores { points } } } }`,
      );
      if (field === 'community') {
        expect(answer.errors![0]!.extensions.code).toBe('RULE_SET_FOR_OTHERS');
        continue;
      }
      expect(answer.errors).toBeUndefined();
      expect(answer.data![field]!.scorecard.period).toBe(field === 'post' ? '2014-01' : '2014-Q1');
      expect(statements).toHaveLength(2);
    }
  });

  it('are refused for a period of another kind, and for an area that holds none of the subjects', async () => {
    for (const [args, code] of [
      ['period: "2014-01", ruleSet: "officer-care"', 'PERIOD_INVALID'],
      ['ruleSet: "officer-care"', 'PERIOD_NOT_ONE'],
      ['month: "2014-01", period: "2014-01"', 'PERIOD_NOT_ONE'],
      [
        `period: "2014-Q1", ruleSet: "officer-care", area: "${idOf('Post', 'alpha', 'p1')}"`,
        'AREA_TOO_SMALL',
      ],
      ['month: "2014-01", orderBy: [{}]', 'ORDER_NOT_ONE'],
      ['month: "2014-01", orderBy: [{ score: "x" }]', 'SCORE_UNKNOWN'],
      [
        'period: "2014-Q1", ruleSet: "officer-care", where: { scores: [{ code: "care", level: ["x"] }] }',
        'LEVEL_UNKNOWN',
      ],
    ] as const) {
      const { errors } = await gateway.ask(`{ scoreboard(${args}) { nodes { role } } }`, {});
      expect(errors?.[0]?.extensions.code, args).toBe(code);
    }
  });
});
