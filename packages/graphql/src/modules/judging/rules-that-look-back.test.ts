import {
  type Comparison,
  type Criterion,
  compileRuleSet,
  defineRuleSet,
  emptyTally,
  evaluatorFor,
  memberSubjectId,
  type RuleSet,
  select,
  type Tally,
} from '@beatwork/core';
import { columnOf, resolved } from '@beatwork/core/internal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTallies } from '../../tallies/testing-tallies.ts';
import {
  type Coded,
  createTestGateway,
  idOf,
  type Nodes,
  type TestGateway,
} from '../../testing/test-gateway.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
const text = (en: string) => ({ en, zh: '虚构' });
const visits = (atLeast: number) => ({ metric: 'visits', is: 'atLeast', threshold: dated(atLeast) }) as const;
const goal = (id: string, criterion: Criterion) => ({ id, name: text(id), criterion });
const more: Comparison = {
  metric: 'visits',
  comparedWith: 'previous_period',
  as: 'difference',
  is: 'atLeast',
  threshold: dated(0),
};

/** Rules that use everything that the five-star rules do not. */
const ruleSet: RuleSet = defineRuleSet({
  id: 'looking-back',
  version: '1.0.0',
  title: text('looking back'),
  description: text('Made up for the tests.'),
  subject: 'member',
  period: 'month',
  effectiveFrom: '2014-01-01',
  sources: {},
  awards: [
    {
      ...goal('best', { any: [{ score: 'work', is: 'atLeast', threshold: dated(10) }, { goal: 'steady' }] }),
      rankBy: [{ score: 'work', first: 'most' }],
    },
  ],
  requirements: [
    goal('more', more),
    goal('steady', { streakOf: visits(3), is: 'atLeast', threshold: dated(3) }),
    goal('two-of', { atLeast: dated(2), of: [{ goal: 'more' }, visits(5), { not: { goal: 'steady' } }] }),
  ],
  scores: [
    {
      id: 'work',
      name: text('work'),
      items: [
        { id: 'visits', name: text('visits'), of: { metric: 'visits' }, per: dated(1.5), cap: dated(12) },
        { id: 'more', name: text('more'), when: more, points: dated(2), ifUnknown: dated(1) },
      ],
      vetoes: [{ id: 'none', name: text('none'), when: { not: visits(1) }, points: dated(-5) }],
      bands: [
        { id: 'good', name: text('good'), from: dated(10), requires: ['more'] },
        { id: 'fair', name: text('fair'), from: dated(5), below: dated(10) },
        { id: 'poor', name: text('poor'), below: dated(5) },
      ],
    },
  ],
  nearMiss: dated(0.5),
  selection: { placesInTotal: dated(2), oneAwardEach: true, ties: 'all_named', reading },
});

/** The numbers of visits in January, December and November; a month without visits has no row. */
const counts: Readonly<Record<string, readonly [number, number, number]>> = {
  a: [8, 4, 3],
  b: [8, 4, 0],
  c: [4, 6, 9],
  d: [0, 2, 5],
  e: [4, 4, 4],
  f: [2, 0, 1],
};
const months = ['2014-01', '2013-12', '2013-11'];
const tallyOf = (count: number): Tally => (count === 0 ? emptyTally : { visits: count });

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway({
    ruleSets: [ruleSet],
    clock: () => new Date('2014-01-20T02:00:00.000Z'),
  });
  const { pool } = gateway.database;
  // A station of its own, whose tallies are written directly, because records could not produce such tallies.
  await pool.query("INSERT INTO station VALUES ('delta', 'east', 'Delta', '丁派出所')");
  for (const [id, ofMonths] of Object.entries(counts)) {
    await pool.query("INSERT INTO member VALUES ('delta', $1, NULL, 'auxiliary', NULL, $1, $1)", [id]);
    for (const [place, count] of ofMonths.entries()) {
      if (count === 0) continue;
      await writeTallies(
        pool,
        `INSERT INTO tallying.member_month (station_id, subject_id, month, ${columnOf('visits')}) VALUES ('delta', $1, $2, $3)`,
        [id, `${months[place]}-01`, count],
      );
    }
  }
  for (const month of months) {
    await writeTallies(
      pool,
      `INSERT INTO tallying.station_month (station_id, subject_id, month, ${columnOf('visits')}) VALUES ('delta', 'delta', $1, 1)`,
      [`${month}-01`],
    );
  }
});
afterAll(() => gateway.drop());

const rules = compileRuleSet(ruleSet, '2014-01');
const evaluate = evaluatorFor(rules, 'auxiliary');
const judged = Object.entries(counts).map(([id, [now, ...before]]) => ({
  id,
  subjectId: memberSubjectId('delta', id),
  tally: tallyOf(now),
  evaluation: evaluate(tallyOf(now), before.map(tallyOf)),
}));
const variables = { area: idOf('Station', 'delta') };
const given = 'month: "2014-01", ruleSet: "looking-back", area: $area';

async function ask<Data>(query: string) {
  const { answer, statements } = await gateway.count<Data>(`query ($area: ID) { ${query} }`, { variables });
  expect(answer.errors).toBeUndefined();
  return { data: answer.data!, statements };
}

interface Card {
  readonly member: Coded;
  readonly awardsEarned: number;
  readonly scores: readonly {
    readonly points: number | null;
    readonly level: Coded | null;
    readonly items: readonly { readonly points: number | null }[];
    readonly vetoes: readonly { readonly outcome: string }[];
  }[];
}

describe('rules that look back', () => {
  it('are judged in the database as in the process', async () => {
    for (const place of rules[resolved].goals.keys()) {
      for (const outcome of ['MET', 'NOT_MET', 'NOT_EVALUABLE']) {
        for (const nearMiss of [true, false]) {
          const { id } = rules[resolved].goals[place]!.goal;
          const { data } = await ask<{ scoreboard: Nodes<{ member: Coded }> }>(
            `scoreboard(${given}, where: { goals: [{ code: "${id}", outcome: [${outcome}], nearMiss: ${nearMiss} }] }) { nodes { member { code } } }`,
          );
          const expected = judged.filter(({ evaluation: { goals } }) => {
            const result = goals[place]!;
            return result.outcome === outcome.toLowerCase() && result.nearMiss === nearMiss;
          });
          const found = data.scoreboard.nodes.map(({ member }) => member.code);
          expect(found.sort(), `${id} ${outcome} ${nearMiss}`).toEqual(expected.map(({ id: of }) => of));
        }
      }
    }
  });

  it('have scorecards with points, levels, vetoes and earlier months, in one more statement', async () => {
    const { data, statements } = await ask<{
      scoreboard: Nodes<Card>;
    }>(`scoreboard(${given}) { nodes { member { code } awardsEarned
      scores { points level { code } items { points stoodIn value } vetoes { veto { code } outcome } levels { reached } } } }`);
    for (const { id, evaluation } of judged) {
      const card = data.scoreboard.nodes.find(({ member }) => member.code === id)!;
      const [found] = card.scores;
      const [score] = evaluation.scores;
      expect(card.awardsEarned).toBe(evaluation.awardsEarned);
      expect(found!.points).toBe(score!.points);
      expect(found!.level?.code ?? null).toBe(score!.level);
      expect(found!.items.map(({ points }) => points)).toEqual(score!.items);
      const vetoed = found!.vetoes.some(({ outcome }) => outcome === 'MET');
      expect(vetoed).toBe(score!.veto !== null);
    }
    // One statement each for the area, the first known month, the page with its history, and the members' names.
    expect(statements).toHaveLength(4);
  });

  it('explain themselves', async () => {
    const { data } =
      await ask(`scoreboard(${given}, where: { metrics: [{ metric: VISITS, eq: 2 }] }) { nodes { requirements { goal { code } criterion { __typename
      ... on Comparison { quantity metric { id } earlier { month value } actual gap }
      ... on CriterionGroup { kind needed children { __typename ... on GoalReference { goal { code } outcome } ... on CriterionGroup { kind needed } ... on Comparison { pace { daysLeft neededPerDay willDo } } } } } } } }`);
    const requirements = [
      {
        criterion: {
          quantity: 'CHANGE',
          metric: { id: 'VISITS' },
          earlier: { month: '2013-12', value: 0 },
          actual: 2,
          gap: 0,
        },
      },
      { criterion: { quantity: 'STREAK', actual: 0, gap: 3 } },
      {
        criterion: {
          kind: 'AT_LEAST',
          needed: 2,
          children: [
            { __typename: 'GoalReference', goal: { code: 'more' }, outcome: 'MET' },
            { pace: { daysLeft: 12, neededPerDay: 0.25, willDo: false } },
            { kind: 'NOT', needed: 0 },
          ],
        },
      },
    ];
    expect(data).toMatchObject({ scoreboard: { nodes: [{ requirements }] } });
  });

  it('are summed up', async () => {
    const { data, statements } = await ask<{ scoreSummary: { goals: object[] } }>(
      `scoreSummary(${given}) { goals { members met notMet nearMisses notEvaluable unknown { metric { id } score { code } members } } }`,
    );
    for (const [place, found] of data.scoreSummary.goals.entries()) {
      const results = judged.map(({ evaluation }) => evaluation.goals[place]!);
      const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
      expect(found).toMatchObject({
        members: judged.length,
        met: count('met'),
        notMet: count('not_met'),
        nearMisses: results.filter(({ nearMiss }) => nearMiss).length,
        notEvaluable: count('not_evaluable'),
      });
    }
    expect(statements).toHaveLength(3);
  });

  it('name members by points, with all who are tied', async () => {
    const { data } = await ask(
      `selection(${given}) { named { rank member { code } figures { metric { id } score { code } value } } undealt }`,
    );
    const { named, undealt } = select(rules, judged);
    expect(named.length).toBeGreaterThan(1);
    expect(data).toHaveProperty('selection', {
      undealt,
      named: named.map(({ rank, candidate: { id }, figures }) => ({
        rank,
        member: { code: id },
        figures: figures.map(({ value }) => ({ metric: null, score: { code: 'work' }, value })),
      })),
    });
  });

  it('leave months before the first tally unknown', async () => {
    await writeTallies(
      gateway.database.pool,
      "DELETE FROM tallying.station_month WHERE month < '2014-01-01'",
    );
    const { data } = await ask<{ scoreboard: Nodes<{ requirements: object[]; scores: object[] }> }>(
      `scoreboard(${given}, where: { metrics: [{ metric: VISITS, eq: 8 }] }) { nodes { requirements { outcome comparisons { reason actual } } scores { items { stoodIn } } } }`,
    );
    const [card] = data.scoreboard.nodes;
    const [more, steady] = card!.requirements;
    expect(more).toEqual({
      outcome: 'NOT_EVALUABLE',
      comparisons: [{ reason: 'EARLIER_UNKNOWN', actual: null }],
    });
    expect(steady).toEqual({ outcome: 'NOT_EVALUABLE', comparisons: [{ reason: 'STREAK_OPEN', actual: 1 }] });
    expect(card!.scores[0]).toHaveProperty('items[1].stoodIn', true);
  });

  it('are described as data', async () => {
    const { answer, statements } = await gateway.count(`{ ruleSet(code: "looking-back") {
      nearMiss { value } selection { placesPerAward { value } placesInTotal { value } ties requires { code } }
      awards { combination rankBy { metric { id } score { code } } criterion { __typename ... on RuleGroup { kind children { __typename ... on Rule { quantity { kind score { code } } } ... on RequiredGoal { goal { code } } } } } }
      requirements { code rules { metric { id } is quantity { kind comparedWith changeAs streakOf { threshold { value } } } } }
      scores { code roles base { value } items { kind per { value } cap { value } quantity { kind } when { __typename } ifUnknown { value } } vetoes { code points { value } } levels { code from { value } requires { code } } } } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchSnapshot();
    expect(statements).toHaveLength(0);
  });

  it('that name nobody are an error where a query asks who is named', async () => {
    const { selection: _, ...without } = ruleSet;
    const other = await createTestGateway({ ruleSets: [without] });
    try {
      const { errors } = await other.ask(
        '{ selection(month: "2014-01", ruleSet: "looking-back") { month } }',
      );
      expect(errors![0]!.extensions.code).toBe('SELECTION_MISSING');
    } finally {
      await other.drop();
    }
  });
});
