import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitsOfFirstMember } from '../testing/fixture.ts';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

const query = `query Visits($id: ID!, $first: Int, $after: String, $where: HouseholdVisitWhere) {
  member(id: $id) {
    visits(first: $first, after: $after, where: $where) {
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
}`;

interface Visits {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

describe('paging', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  const id = idOf('Member', 'alpha', 'm1');
  const visit = (code: string) => idOf('HouseholdVisit', 'alpha', code);

  async function readAll(first: number, where?: object) {
    const pages: Visits[] = [];
    let last: Visits | undefined;
    do {
      const variables = { id, first, after: last?.pageInfo.endCursor, where };
      const { data, errors } = await gateway.ask<{ member: { visits: Visits } }>(query, { variables });
      expect(errors).toBeUndefined();
      last = data!.member.visits;
      pages.push(last);
    } while (last.pageInfo.hasNextPage);
    return pages;
  }

  test.each([1, 2, 3, 4, 6, 7, 8])('%i at a time gives each visit once, in one order', async (first) => {
    const pages = await readAll(first);
    const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(ids).toEqual(visitsOfFirstMember.map(visit));
    expect(pages).toHaveLength(Math.ceil(visitsOfFirstMember.length / first));
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, page) => page > 0));
    expect(pages.every(({ totalCount }) => totalCount === visitsOfFirstMember.length)).toBe(true);
  });

  test('goes through what the filter leaves', async () => {
    const pages = await readAll(2, { month: { eq: '2014-01' } });
    const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(ids).toEqual(['v5', 'v4', 'v3', 'v2', 'v1'].map(visit));
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([5, 5, 5]);
  });

  test("a page's cursors are those of its first and last item", async () => {
    const [page] = await readAll(3);
    expect(page!.pageInfo).toMatchObject({
      startCursor: page!.edges[0]!.cursor,
      endCursor: page!.edges[2]!.cursor,
    });
  });

  test('an empty list has no cursors', async () => {
    const { data } = await gateway.ask(query, { variables: { id: idOf('Member', 'alpha', 'm4') } });
    expect(data).toHaveProperty('member.visits', {
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test.each([
    [
      '100,000 at a time',
      { first: 100_000 },
      'PAGE_TOO_LARGE',
      { argument: 'first', given: 100_000, limit: 100 },
    ],
    ['101 at a time', { first: 101 }, 'PAGE_TOO_LARGE', { argument: 'first', given: 101, limit: 100 }],
    ['none at a time', { first: 0 }, 'PAGE_SIZE_INVALID', { argument: 'first', given: 0 }],
    ['less than none', { first: -5 }, 'PAGE_SIZE_INVALID', { argument: 'first', given: -5 }],
    ['a cursor that is none', { after: 'next' }, 'CURSOR_INVALID', { cursor: 'next' }],
  ])('%s is refused', async (_, variables, code, details) => {
    const { data, errors } = await gateway.ask(query, { variables: { id, ...variables } });
    expect(data).toEqual({ member: null });
    expect(errors).toMatchObject([{ path: ['member', 'visits'], extensions: { code, details } }]);
  });

  test("another member's cursor is refused", async () => {
    const [page] = await readAll(1);
    const { errors } = await gateway.ask(query, {
      variables: { id: idOf('Member', 'alpha', 'm2'), after: page!.pageInfo.endCursor },
    });
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  test('a list of many more than a page is read no further than the page', async () => {
    const { statements } = await gateway.count(query, { variables: { id, first: 2 } });
    const [page] = statements.filter((statement) => statement.includes('household_visit t WHERE'));
    expect(page).toMatch(/LIMIT \$\d+::int/);
  });
});
