import { dezhouFiveStar } from '@beatwork/core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '../../access/viewer.ts';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';

const decider: Viewer = { id: 'decider', role: 'supervisor', bureaus: ['harbour'] };

/** The five stars under another code, where so many visits earn the star of visits. */
function rulesAsking(visits: number, changes: object = {}) {
  const copy = JSON.parse(JSON.stringify(dezhouFiveStar));
  copy.selection.requires = [];
  copy.awards[0].criterion = { ...copy.awards[0].criterion.all[0] };
  copy.awards[0].criterion.threshold[0].value = visits;
  return { ...copy, id: 'harbour-stars', version: '1.0.0', ...changes };
}

interface Text {
  readonly en: string;
  readonly zh: string;
}

interface Stored {
  readonly __typename: string;
  readonly repeated?: boolean;
  readonly ruleSet?: {
    readonly code: string;
    readonly version: string;
    readonly bureau: { readonly code: string } | null;
  };
  readonly code?: string;
  readonly messages?: Text;
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly messages: Text }[];
}

let gateway: TestGateway;
beforeEach(async () => {
  await gateway?.drop();
  gateway = await createTestGateway();
});
afterAll(() => gateway.drop());

async function store(
  ruleSet: unknown,
  {
    key = 'rules-0001',
    reason = 'Agreed for this year',
    viewer = decider,
    bureau = 'harbour',
  }: { key?: string; reason?: string; viewer?: Viewer; bureau?: string } = {},
): Promise<Stored> {
  const { data, errors } = await gateway.ask<{ storeRuleSet: Stored }>(
    `mutation ($input: StoreRuleSetInput!) { storeRuleSet(input: $input) { __typename
      ... on StoreRuleSetSuccess { repeated ruleSet { code version bureau { code } } }
      ... on ActError { code messages { en zh } issues { path code messages { en zh } } } } }`,
    {
      viewer,
      variables: {
        input: {
          key,
          reason,
          bureau: idOf('Bureau', bureau),
          ruleSet: typeof ruleSet === 'string' ? ruleSet : JSON.stringify(ruleSet),
        },
      },
    },
  );
  expect(errors).toBeUndefined();
  return data!.storeRuleSet;
}

const versions = () => gateway.database.prisma.storedRuleSet.count();

/** The codes of those who earn the star of visits in a month. */
async function earners(month: string): Promise<readonly string[]> {
  const { data, errors } = await gateway.ask<{
    scoreboard: { nodes: readonly { member: { code: string }; ruleSet: { version: string } }[] };
  }>(
    `query ($month: Month!) { scoreboard(month: $month, ruleSet: "harbour-stars",
      where: { goals: [{ code: "visits", outcome: [MET] }] }) { nodes { member { code } ruleSet { version } } } }`,
    { variables: { month } },
  );
  expect(errors).toBeUndefined();
  return data!.scoreboard.nodes.map(({ member, ruleSet }) => `${member.code} by ${ruleSet.version}`);
}

describe('a stored rule set', () => {
  test('judges beside the built-in ones, by the version in force on the first day of the period', async () => {
    expect(await store(rulesAsking(5))).toMatchObject({
      repeated: false,
      ruleSet: { code: 'harbour-stars', version: '1.0.0', bureau: { code: 'harbour' } },
    });
    expect(await earners('2014-01')).toEqual(['m1 by 1.0.0']);
    expect(await earners('2014-02')).toEqual([]);
    const later = rulesAsking(2, { version: '1.10.0', effectiveFrom: '2014-02-01' });
    for (const award of [...later.awards, ...later.requirements]) setFrom(award, '2014-02-01');
    setFrom(later.selection, '2014-02-01');
    setFrom(later.nearMiss, '2014-02-01');
    expect(await store(later, { key: 'rules-0002' })).toMatchObject({ repeated: false });
    expect(await earners('2014-01')).toEqual(['m1 by 1.0.0']);
    expect(await earners('2014-02')).toEqual(['m1 by 1.10.0']);
    const { data } = await gateway.ask(
      '{ ruleSets { code version bureau { code } } ruleSet(code: "harbour-stars") { version } }',
    );
    expect(data).toEqual({
      ruleSets: expect.arrayContaining([
        { code: 'dezhou-five-star', version: dezhouFiveStar.version, bureau: null },
        { code: 'harbour-stars', version: '1.0.0', bureau: { code: 'harbour' } },
        { code: 'harbour-stars', version: '1.10.0', bureau: { code: 'harbour' } },
      ]),
      ruleSet: { version: '1.10.0' },
    });
  });

  test('is read once in an operation, and not at all where a built-in one is asked for', async () => {
    await store(rulesAsking(5));
    const board = (ruleSet: string) =>
      `a: scoreboard(month: "2014-01", ruleSet: "${ruleSet}") { totalCount }
       b: scoreSummary(month: "2014-01", ruleSet: "${ruleSet}") { ruleSet { code } }`;
    const stored = await gateway.count(`{ ${board('harbour-stars')} }`);
    expect(stored.answer.errors).toBeUndefined();
    expect(stored.statements.filter((sql) => /rule_set\b/.test(sql))).toHaveLength(1);
    const builtIn = await gateway.count(`{ ${board('dezhou-five-star')} }`);
    expect(builtIn.statements.filter((sql) => /rule_set\b/.test(sql))).toHaveLength(0);
  });

  test('is stored once, however often it is sent, with its author, time and reason', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => store(rulesAsking(5))));
    expect(answers.filter(({ repeated }) => repeated === false)).toHaveLength(1);
    expect(await store(rulesAsking(5), { key: 'rules-0009' })).toMatchObject({ repeated: true });
    expect(await gateway.database.prisma.storedRuleSet.findMany()).toMatchObject([
      {
        storedBy: 'decider',
        reason: 'Agreed for this year',
        key: 'rules-0001',
        ruleSet: { version: '1.0.0' },
      },
    ]);
  });

  test('keeps its versions: other content needs another version, and a key is for one input', async () => {
    await store(rulesAsking(5));
    expect(await store(rulesAsking(4), { key: 'rules-0002' })).toMatchObject({
      __typename: 'VersionTaken',
      code: 'RULE_SET_VERSION_TAKEN',
    });
    expect(await store(rulesAsking(4, { version: '1.0.1' }))).toMatchObject({
      __typename: 'KeyReused',
      code: 'ACT_KEY_REUSED',
    });
    expect(await versions()).toBe(1);
    expect(await earners('2014-01')).toEqual(['m1 by 1.0.0']);
  });
});

describe('a rule set of another bureau', () => {
  const islander: Viewer = { id: 'islander', role: 'supervisor', bureaus: ['island'] };

  test('gets no further versions, whoever decides for that bureau too', async () => {
    await store(rulesAsking(5));
    const taken = { issues: [{ path: 'ruleSet.id', code: 'RULE_SET_CODE_TAKEN' }] };
    const next = rulesAsking(1, { version: '2.0.0' });
    expect(await store(next, { viewer: islander, bureau: 'island' })).toMatchObject(taken);
    expect(await store(rulesAsking(5), { viewer: islander, bureau: 'island' })).toMatchObject(taken);
    const both: Viewer = { id: 'both', role: 'supervisor', bureaus: ['harbour', 'island'] };
    expect(await store(next, { viewer: both, bureau: 'island' })).toMatchObject(taken);
    expect(await store(next, { viewer: both })).toMatchObject({ repeated: false });
  });

  test('keeps its code where two bureaus store one code at once', async () => {
    const answers = await Promise.all([
      store(rulesAsking(5)),
      store(rulesAsking(5), { viewer: islander, bureau: 'island' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidInput',
      'StoreRuleSetSuccess',
    ]);
    expect(await versions()).toBe(1);
  });

  test('cannot be one of a bureau that is not there', async () => {
    const viewer: Viewer = { id: 'x', role: 'supervisor', bureaus: ['atlantis'] };
    expect(await store(rulesAsking(5), { viewer, bureau: 'atlantis' })).toMatchObject({
      issues: [{ path: 'bureau', code: 'REFERENCE_NOT_FOUND' }],
    });
    expect(await store(rulesAsking(5), { bureau: 'island' })).toMatchObject({
      __typename: 'NotAllowed',
      code: 'ACT_FORBIDDEN_BUREAU',
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['text that is not JSON', 'visits >= 80', ['ruleSet'], 'JSON_INVALID'],
    ['a form that is wrong', { id: 'x' }, ['ruleSet.version', 'ruleSet.title'], 'INVALID_TYPE'],
    [
      'rules that are wrong',
      { ...dezhouFiveStar, id: 'mine', selection: { ...dezhouFiveStar.selection, requires: ['height'] } },
      ['ruleSet.selection.requires.0'],
      'REQUIREMENT_UNKNOWN',
    ],
    ['the code of a built-in rule set', dezhouFiveStar, ['ruleSet.id'], 'RULE_SET_CODE_TAKEN'],
    ['periods that have no tallies', rulesAsking(5, { period: 'week' }), ['ruleSet'], 'RULE_SET_NOT_SERVED'],
  ])('%s, with each problem and its path in both languages', async (_, ruleSet, paths, code) => {
    const { __typename, issues } = await store(ruleSet);
    expect(__typename).toBe('InvalidInput');
    expect(issues!.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    expect(issues!.find(({ path }) => path === paths[0])?.code).toBe(code);
    for (const { messages } of issues!) expect(messages.zh).toMatch(/\p{Script=Han}/u);
    expect(await versions()).toBe(0);
  });

  test('a key or a reason that does not fit', async () => {
    expect((await store(rulesAsking(5), { key: 'x' })).issues).toMatchObject([{ path: 'key' }]);
    expect((await store(rulesAsking(5), { reason: ' ' })).issues).toMatchObject([{ path: 'reason' }]);
  });

  test.each<[string, Viewer, string]>([
    ['nobody in particular', { id: 'anonymous', role: 'public' }, 'UNAUTHENTICATED'],
    ['an officer', { id: 'o', role: 'officer', bureaus: ['harbour'] }, 'ACT_FORBIDDEN'],
    [
      'a supervisor of a station',
      { id: 's', role: 'supervisor', stations: ['alpha'] },
      'ACT_FORBIDDEN_BUREAU',
    ],
  ])('%s', async (_, viewer, code) => {
    expect(await store(rulesAsking(5), { viewer })).toMatchObject({ __typename: 'NotAllowed', code });
    expect(await versions()).toBe(0);
  });
});

/** Lets every dated value within a part of the rules begin on a day. */
function setFrom(part: unknown, day: string): void {
  if (typeof part !== 'object' || part === null) return;
  if ('from' in part) part.from = day;
  for (const each of Object.values(part)) setFrom(each, day);
}
