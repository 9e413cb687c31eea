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

  test('leave questions about the schema alone', async () => {
    const { errors, extensions } = await createTestGatewayWithUsualLimits((usual) =>
      usual.ask(getIntrospectionQuery()),
    );
    expect(errors).toBeUndefined();
    expect(extensions?.cost.requested).toBe(0);
  });
});

async function createTestGatewayWithUsualLimits<T>(work: (gateway: TestGateway) => Promise<T>): Promise<T> {
  const gateway = await createTestGateway();
  try {
    return await work(gateway);
  } finally {
    await gateway.drop();
  }
}
