import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

describe('household visits', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  const id = idOf('Member', 'alpha', 'm1');
  const visitor: Viewer = { id: 'm1', role: 'officer', visitsIn: ['alpha/c1', 'gamma/c1'] };

  test('of a member, newest first, with their call-backs and who made them', async () => {
    const { answer, statements } = await gateway.count(
      `query Visits($id: ID!) {
        member(id: $id) {
          visits(first: 5, where: { visitedAt: { lt: "2014-01-07T03:00:00.124Z" } }) {
            totalCount
            nodes {
              id
              visitedAt
              householdKey
              difficulties
              suggestion
              promised
              followUpOn
              followedUpOn
              community { code }
              member { code }
              callBack { calledAt numberMatched visitConfirmed satisfied visit { householdKey } }
            }
            pageInfo { hasNextPage hasPreviousPage }
          }
        }
      }`,
      { variables: { id }, viewer: visitor },
    );
    const plain = {
      difficulties: [],
      suggestion: null,
      promised: null,
      followUpOn: null,
      followedUpOn: null,
      member: { code: 'm1' },
      community: { code: 'c1' },
    };
    const callBack = {
      calledAt: '2014-01-15T02:00:00.000Z',
      numberMatched: true,
      visitConfirmed: true,
    };
    const tied = (code: string) => ({
      ...plain,
      id: idOf('HouseholdVisit', 'alpha', code),
      visitedAt: '2014-01-07T03:00:00.123Z',
      householdKey: `hh_alpha000${code}`,
      callBack: null,
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('member.visits', {
      totalCount: 5,
      nodes: [
        tied('v5'),
        tied('v4'),
        tied('v3'),
        {
          ...plain,
          id: idOf('HouseholdVisit', 'alpha', 'v2'),
          visitedAt: '2014-01-06T02:00:00.000Z',
          householdKey: 'hh_alpha000v2',
          callBack: { ...callBack, satisfied: false, visit: { householdKey: 'hh_alpha000v2' } },
        },
        {
          id: idOf('HouseholdVisit', 'alpha', 'v1'),
          visitedAt: '2014-01-05T01:30:00.000Z',
          householdKey: 'hh_alpha000v1',
          difficulties: ['HEALTH', 'DOCUMENTS'],
          suggestion: 'More patrols at night',
          promised: 'PAPERWORK',
          followUpOn: '2014-01-20',
          followedUpOn: '2014-01-18',
          member: { code: 'm1' },
          community: { code: 'c1' },
          callBack: { ...callBack, satisfied: true, visit: { householdKey: 'hh_alpha000v1' } },
        },
      ],
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    });
    // The member, the page, the total, the communities, the call-backs, their visits, the access log; the members were known.
    expect(statements).toHaveLength(7);
  });

  test('of a month, as the time zone of the bureau has it', async () => {
    const { answer, statements } = await gateway.count(
      `query Month($ids: [ID!]!, $month: Month!) {
        nodes(ids: $ids) {
          ... on Member { visits(where: { month: { eq: $month } }) { totalCount nodes { householdKey } } }
        }
      }`,
      { variables: { ids: [id, idOf('Member', 'gamma', 'm1')], month: '2014-01' }, viewer: visitor },
    );
    // The turn of the month is February in Shanghai, and still January in UTC.
    expect(answer.data).toMatchObject({
      nodes: [
        { visits: { totalCount: 5 } },
        { visits: { totalCount: 1, nodes: [{ householdKey: 'hh_gamma000v1' }] } },
      ],
    });
    expect(statements).toHaveLength(4);
  });

  test('from a month to a month', async () => {
    const answer = await gateway.ask(
      `query($id: ID!) {
        member(id: $id) {
          all: visits(where: { month: { gte: "2014-01", lte: "2014-02" } }) { totalCount }
          february: visits(where: { month: { gte: "2014-02" }, visitedAt: null }) { nodes { householdKey } }
        }
      }`,
      { variables: { id }, viewer: visitor },
    );
    expect(answer.data).toHaveProperty('member', {
      all: { totalCount: 7 },
      february: { nodes: [{ householdKey: 'hh_alpha000v7' }, { householdKey: 'hh_alpha000v6' }] },
    });
  });

  test('are only counted where only the count is asked for', async () => {
    const { answer, statements } = await gateway.count(
      'query($id: ID!) { member(id: $id) { visits { totalCount } } }',
      { variables: { id } },
    );
    expect(answer.data).toEqual({ member: { visits: { totalCount: 7 } } });
    expect(statements).toHaveLength(2);
    expect(statements[1]).toContain('count(*)');
  });
});
