import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import { createTestGateway, idOf, type Nodes, type TestGateway } from '../../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

interface Count {
  readonly judged: number;
  readonly met: number;
  readonly nearMisses: number;
  readonly notEvaluable: number;
}
interface Change {
  readonly goal: { readonly code: string };
  readonly before: Count;
  readonly after: Count;
  readonly gained: Nodes<{ readonly member: { readonly code: string } }>;
  readonly lost: { readonly totalCount: number };
}

const supervisor: Viewer = { id: 's', role: 'supervisor' };
const count = 'judged met nearMisses notEvaluable';
const baseline = (value: number) => ({
  at: { ofGoal: { goal: 'baseline', metric: 'HOUSEHOLDS_VISITED' } },
  value,
});
const asked = `query ($changes: [RuleChange!]!, $month: Month = "2014-01", $after: String) {
  whatIf(month: $month, changes: $changes) {
    judged awardsEarnedBefore awardsEarnedAfter sentence { en zh }
    goals {
      goal { code } before { ${count} } after { ${count} share } sentence { en zh }
      gained(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { member { code } subject { __typename } } }
      lost { totalCount }
    }
  }
}`;

async function changesOf(changes: readonly object[], variables: object = {}, viewer?: Viewer) {
  const { data, errors } = await gateway.ask<{ whatIf: { judged: number; goals: readonly Change[] } }>(
    asked,
    {
      variables: { changes, ...variables },
      ...(viewer === undefined ? {} : { viewer }),
    },
  );
  return { errors, goals: data?.whatIf.goals ?? [], whatIf: data?.whatIf };
}

async function summary() {
  const { data } = await gateway.ask<{
    scoreSummary: {
      goals: readonly (Omit<Count, 'judged'> & { members: number; goal: { code: string } })[];
    };
  }>('{ scoreSummary(month: "2014-01") { goals { goal { code } members met nearMisses notEvaluable } } }');
  return data!.scoreSummary.goals.map(({ goal, members, met, nearMisses, notEvaluable }) => ({
    goal: goal.code,
    count: { judged: members, met, nearMisses, notEvaluable },
  }));
}

describe('whatIf', () => {
  test('says how many would meet each goal, and who would gain, in pages', async () => {
    const { answer, statements } = await gateway.count<{ whatIf: { goals: readonly Change[] } }>(asked, {
      variables: { changes: [baseline(2)] },
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchSnapshot();
    expect(statements.length).toBe(2);
  });

  test('goes on after a cursor, and a cursor is of one question only', async () => {
    const [first] = (await changesOf([baseline(2)])).goals.filter(({ goal }) => goal.code === 'baseline');
    const { endCursor } = (first!.gained as unknown as { pageInfo: { endCursor: string } }).pageInfo;
    expect(first!.gained.nodes.map(({ member }) => member.code)).toEqual(['m1']);
    const next = await gateway.ask<{ whatIf: { goals: readonly Change[] } }>(
      `query ($changes: [RuleChange!]!, $after: String) { whatIf(month: "2014-01", changes: $changes) {
        goals { goal { code } gained(after: $after) { nodes { member { code } } } } } }`,
      { variables: { changes: [baseline(2)], after: endCursor } },
    );
    const ofBaseline = next.data!.whatIf.goals.find(({ goal }) => goal.code === 'baseline');
    expect(ofBaseline?.gained.nodes.map(({ member }) => member.code)).toEqual(['m2']);
    const other = await changesOf([baseline(1)], { after: endCursor });
    expect(other.errors?.map(({ extensions }) => extensions.code)).toContain('CURSOR_INVALID');
  });

  test('changes nothing where nothing is different, and then agrees with scoreSummary', async () => {
    const { goals } = await changesOf([baseline(50)]);
    for (const { before, after, gained, lost } of goals) {
      expect(after).toMatchObject(before);
      expect([gained.nodes, lost.totalCount]).toEqual([[], 0]);
    }
    expect(goals.map(({ goal, before }) => ({ goal: goal.code, count: before }))).toEqual(await summary());
  });

  test('takes a path to any value of the rules', async () => {
    const { errors, whatIf } = await changesOf([{ at: { path: 'nearMiss' }, value: 0.99 }]);
    expect(errors).toBeUndefined();
    expect(whatIf!.goals.some(({ before, after }) => after.nearMisses > before.nearMisses)).toBe(true);
  });

  test('judges nobody in a period that has not begun', async () => {
    expect((await changesOf([baseline(2)], { month: '2199-01' })).whatIf).toMatchObject({ judged: 0 });
  });

  test('is for those who may read scorecards, about their stations', async () => {
    const officer: Viewer = { id: 'o', role: 'officer', stations: ['beta'] };
    const { goals } = await changesOf([baseline(1)], {}, officer);
    expect(goals.find(({ goal }) => goal.code === 'baseline')?.before.judged).toBe(1);
    const { errors } = await changesOf([baseline(1)], {}, { id: 'anonymous', role: 'public' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test.each([
    ['all', undefined],
    ['a bureau', idOf('Bureau', 'harbour')],
    ['a station', idOf('Station', 'alpha')],
    ['a community', idOf('Community', 'alpha', 'c1')],
    ['a post', idOf('Post', 'alpha', 'p1')],
  ])('judges those who are on the scoreboard of %s, for every viewer', async (_, area) => {
    const variables = { area, changes: [baseline(1)] };
    for (const viewer of [supervisor, { id: 'o', role: 'officer', stations: ['beta'] } as const]) {
      const board = await gateway.ask<{ scoreboard: { totalCount: number } }>(
        'query ($area: ID) { scoreboard(month: "2014-01", area: $area) { totalCount } }',
        { variables, viewer },
      );
      const tried = await gateway.ask<{ whatIf: { judged: number } }>(
        'query ($area: ID, $changes: [RuleChange!]!) { whatIf(month: "2014-01", area: $area, changes: $changes) { judged } }',
        { variables, viewer },
      );
      const codesOf = ({ errors }: typeof board | typeof tried) =>
        errors?.map(({ extensions }) => extensions.code);
      expect(codesOf(tried)).toEqual(codesOf(board));
      expect(tried.data?.whatIf.judged).toBe(board.data?.scoreboard.totalCount);
      if (viewer === supervisor) expect(tried.data?.whatIf.judged).toBeGreaterThan(0);
    }
  });

  test.each([
    [
      'a goal that is not there',
      { at: { ofGoal: { goal: 'height', metric: 'VISITS' } }, value: 1 },
      'GOAL_UNKNOWN',
    ],
    [
      'a metric that is not compared',
      { at: { ofGoal: { goal: 'baseline', metric: 'CALLS' } }, value: 1 },
      'THRESHOLD_NOT_ONE',
    ],
    ['a path that leads nowhere', { at: { path: 'awards.77.criterion' }, value: 1 }, 'PATH_UNKNOWN'],
    ['a value that does not fit', baseline(-1), 'RULE_SET_INVALID'],
    ['both a goal and a path', { at: { ...baseline(1).at, path: 'nearMiss' }, value: 1 }, 'BAD_USER_INPUT'],
    ['neither', { at: {}, value: 1 }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, change, code) => {
    const { errors } = await changesOf([change]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors?.[0]?.extensions.messages.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('thresholdSweep', () => {
  const sweepOf = async (thresholds: readonly number[]) => {
    const { data, errors } = await gateway.ask<{
      thresholdSweep: { path: string; points: readonly (Count & { threshold: number })[] };
    }>(
      `query ($thresholds: [Float!]!, $at: ThresholdInput!) { thresholdSweep(month: "2014-01", at: $at, thresholds: $thresholds) {
        path period goal { code } points { threshold ${count} share sentence { en zh } } } }`,
      { variables: { thresholds, at: baseline(0).at } },
    );
    return { errors, sweep: data?.thresholdSweep };
  };

  test('gives each threshold its counts', async () => {
    const { errors, sweep } = await sweepOf([5, 1, 3]);
    expect(errors).toBeUndefined();
    expect(sweep).toMatchSnapshot();
  });

  test('agrees with scoreSummary at the threshold of the rules, and fewer meet a higher one', async () => {
    const own = (await summary()).find(({ goal }) => goal === 'baseline')!.count;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }), async (tried) => {
        const { sweep } = await sweepOf([50, ...tried.sort((a, b) => a - b)]);
        const [asItIs, ...points] = sweep!.points;
        expect(asItIs).toMatchObject(own);
        const met = points.map((point) => point.met);
        expect(met).toEqual(met.toSorted((a, b) => b - a));
      }),
      { numRuns: 15 },
    );
  });

  test('tries a bounded number of thresholds', async () => {
    const { errors } = await sweepOf(Array.from({ length: 51 }, (_, n) => n));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INPUT_TOO_LONG']);
  });
});

describe('thresholdFor', () => {
  const find = (quota: object) =>
    gateway.ask(
      `query ($quota: QuotaInput!, $at: ThresholdInput!) { thresholdFor(month: "2014-01", at: $at, quota: $quota) {
        threshold met judged lessDemanding { threshold met } moreDemanding { threshold met } sentence { en zh } } }`,
      { variables: { quota, at: baseline(0).at } },
    );

  test('finds the threshold that lets so many meet the goal', async () => {
    const { data, errors } = await find({ count: 1 });
    expect(errors).toBeUndefined();
    expect(data).toMatchSnapshot();
  });

  test('refuses a quota that is none', async () => {
    const { errors } = await find({ count: -1 });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUOTA_INVALID']);
  });
});

test('a scorecard says the least change that would meet a goal, and with it the goal is met', async () => {
  const { data, errors } = await gateway.ask<{
    member: {
      scorecard: {
        requirements: readonly {
          goal: { code: string };
          leastChange: {
            changes: readonly { metric: { id: string }; by: number }[];
            sentence: { en: string };
          };
        }[];
      };
    };
  }>(
    `query ($id: ID!) { member(id: $id) { scorecard(month: "2014-01") { requirements {
      goal { code } leastChange { oneOfSeveral sentence { en zh } changes { by metric { id } } } } } } }`,
    { variables: { id: idOf('Member', 'alpha', 'm1') } },
  );
  expect(errors).toBeUndefined();
  const ofBaseline = data!.member.scorecard.requirements.find(({ goal }) => goal.code === 'baseline')!;
  expect(ofBaseline).toMatchSnapshot();
  const by = ofBaseline.leastChange.changes[0]!.by;
  const { goals } = await changesOf([baseline(50 - by)]);
  expect(goals.find(({ goal }) => goal.code === 'baseline')?.after.met).toBe(1);
});
