import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

describe('limits', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway({ limits: { tokens: 300, aliases: 5, depth: 10, cost: 1000 } });
  });
  afterAll(() => gateway.drop());

  const codeOf = async (query: string, variables = {}) => {
    const { answer, statements } = await gateway.count(query, { variables });
    expect(statements).toEqual([]);
    return answer.errors?.map(({ extensions }) => [extensions.code, extensions.details]);
  };

  test('of cost: lists count as often as `first` says, also where a variable says it', async () => {
    const query =
      'query($first: Int) { bureaus(first: $first) { nodes { branches(first: $first) { nodes { code } } } } }';
    expect(await codeOf(query, { first: 50 })).toEqual([['QUERY_TOO_COSTLY', { cost: 5101, limit: 1000 }]]);
    const { errors, extensions } = await gateway.ask(query, { variables: { first: 10 } });
    expect(errors).toBeUndefined();
    expect(extensions?.cost).toEqual({ requested: 221, maximum: 1000 });
  });

  test('of cost: also for the second of several operations', async () => {
    const query = `query Cheap { viewer { name } }
      query Dear { bureaus(first: 100) { nodes { branches(first: 100) { nodes { code } } } } }`;
    const dear = await gateway.ask(query, { operationName: 'Dear' });
    expect(dear.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await gateway.ask(query, { operationName: 'Cheap' })).errors).toBeUndefined();
  });

  test('of cost: a refusal tells the cost too', async () => {
    const { extensions } = await gateway.ask(
      '{ bureaus(first: 100) { nodes { branches(first: 100) { nodes { code } } } } }',
    );
    expect(extensions?.cost).toEqual({ requested: 20201, maximum: 1000 });
  });

  test('of depth', async () => {
    const id = idOf('HouseholdVisit', 'alpha', 'v1');
    const nested = (levels: number): string =>
      levels === 0
        ? 'id'
        : `member { station { id } post { community { ${levels > 1 ? 'station { branch { bureau { id } } }' : 'id'} } } }`;
    const query = `query($id: ID!) { node(id: $id) { ... on HouseholdVisit { callBack { visit { callBack { visit { ${nested(2)} } } } } } } }`;
    expect(await codeOf(query, { id })).toEqual([['QUERY_TOO_DEEP', { depth: 12, limit: 10 }]]);
  });

  test('of depth and cost: through fragments', async () => {
    const query = `{ bureaus(first: 100) { ...A } }
      fragment A on BureauConnection { nodes { ...B } }
      fragment B on Bureau { branches(first: 100) { nodes { code } } }`;
    expect(await codeOf(query)).toEqual([['QUERY_TOO_COSTLY', { cost: 20201, limit: 1000 }]]);
  });

  test('of aliases', async () => {
    const query = `{ ${Array.from({ length: 6 }, (_, n) => `v${n}: viewer { name }`).join(' ')} }`;
    expect(await codeOf(query)).toEqual([['QUERY_TOO_MANY_ALIASES', { aliases: 6, limit: 5 }]]);
  });

  test('of length', async () => {
    const query = `{ viewer { ${'name '.repeat(300)} } }`;
    expect(await codeOf(query)).toEqual([['QUERY_TOO_LONG', { limit: 300 }]]);
  });

  test('fragments that unfold without end, or beyond measure, are refused at once', async () => {
    const cyclic = '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }';
    expect((await gateway.ask(cyclic)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const levels = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`,
    );
    const bomb = `{ viewer { ...F0 } } ${levels.join(' ')} fragment F20 on Viewer { name }`;
    const start = performance.now();
    await gateway.ask(bomb);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('of cost: what cannot be priced is refused, and nothing of it is executed', async () => {
    const query = `query($id: ID = "x") {
      bureaus(first: 100) { nodes { branches(first: 100) { nodes { code } } } }
      history(of: $id) { totalCount }
    }`;
    expect(await codeOf(query, { id: null })).toEqual([['BAD_USER_INPUT', undefined]]);
  });
});

describe('lists in the input', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway({ limits: { items: 3, tokens: 5000 } });
  });
  afterAll(() => gateway.drop());

  const detailsOf = async (query: string, variables = {}) => {
    const { errors } = await gateway.ask(query, { variables });
    return errors?.map(({ extensions: { code, details } }) => [code, details?.name, details?.length]);
  };
  const member = idOf('Member', 'alpha', 'm1');
  const goals = (count: number) => Array.from({ length: count }, () => ({ code: 'visits', nearMiss: true }));

  test('are bounded in the text and in the variables, at every level', async () => {
    const inText = `{ nodes(ids: [${`"${member}", `.repeat(4)}]) { id } }`;
    expect(await detailsOf(inText)).toEqual([['INPUT_TOO_LONG', 'ids', 4]]);
    const board = `query($where: ScoreboardWhere) { scoreboard(month: "2014-01", where: $where) { totalCount } }`;
    expect(await detailsOf(board, { where: { goals: goals(4) } })).toEqual([
      ['INPUT_TOO_LONG', '$where.goals', 4],
    ]);
    expect(await detailsOf(board, { where: { goals: goals(3) } })).toBeUndefined();
  });

  test('count where they are the default of a variable', async () => {
    const query = `query($ids: [ID!]! = [${`"${member}", `.repeat(4)}]) { nodes(ids: $ids) { id } }`;
    expect(await detailsOf(query)).toEqual([['INPUT_TOO_LONG', 'default value', 4]]);
  });

  test('do not count in variables that the operation does not take', async () => {
    expect(await detailsOf('{ viewer { name } }', { ids: goals(100) })).toBeUndefined();
  });
});

describe('questions about the schema', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  test('may load the whole of it', async () => {
    const { data, errors, extensions } = await gateway.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
    expect(extensions?.cost.requested).toBe(1);
  });

  test('may not ask for more, whatever the path', async () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, n) => `f${n}: fields { ...F }`).join(' ');
    const fragment =
      'fragment F on __Field { name description args { name description defaultValue type { name kind } } }';
    for (const query of [
      `{ __schema { types { ${fields(28)} } } } ${fragment}`,
      `{ viewer { name } ... { __schema { ...S } } } fragment S on __Schema { types { ${fields(28)} } } ${fragment}`,
      `{ __schema { types { fields { type { ${fields(28)} } } } } } ${fragment}`,
    ]) {
      const { data, errors } = await gateway.ask(query);
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
    }
    const few = await gateway.ask(`{ __schema { types { ${fields(1)} } } } ${fragment}`);
    expect(few.errors).toBeUndefined();
  });
});

test('a scoreboard takes a hundred conditions, and ten figures to order by', async () => {
  const gateway = await createTestGateway();
  try {
    const ask = (conditions: number, orders: number) =>
      gateway.ask(
        `query($where: ScoreboardWhere, $orderBy: [ScoreboardOrder!]) {
          scoreboard(month: "2014-01", where: $where, orderBy: $orderBy) { nodes { awardsEarned } }
        }`,
        {
          variables: {
            where: { goals: Array(conditions).fill({ code: 'visits', nearMiss: true }) },
            orderBy: Array(orders).fill({ metric: 'VISITS' }),
          },
        },
      );
    expect((await ask(100, 10)).errors).toBeUndefined();
    expect((await ask(100, 11)).errors?.map(({ extensions }) => extensions.details)).toEqual([
      { name: 'orderBy', length: 11, limit: 10 },
    ]);
  } finally {
    await gateway.drop();
  }
});
