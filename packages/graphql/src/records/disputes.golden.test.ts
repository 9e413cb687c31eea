import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

describe('disputes and mediations', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  test('of a community, with their mediations', async () => {
    const { answer, statements } = await gateway.count(
      `query Disputes($id: ID!) {
        community(id: $id) {
          disputes {
            totalCount
            nodes {
              kind
              origin
              openedAt
              community { code }
              mediations { nodes { mediatedAt manner outcome member { code } callBack { calledAt bothSatisfied mediation { outcome } } } }
            }
          }
        }
      }`,
      { variables: { id: idOf('Community', 'alpha', 'c1') } },
    );
    const mediation = {
      mediatedAt: '2014-01-12T01:00:00.000Z',
      manner: 'AT_HOME',
      outcome: 'SETTLED',
      member: { code: 'm1' },
      callBack: null,
    };
    const callBack = {
      calledAt: '2014-01-20T01:00:00.000Z',
      bothSatisfied: true,
      mediation: { outcome: 'SETTLED' },
    };
    const dispute = { origin: 'FOUND', openedAt: '2014-01-10T01:00:00.000Z', community: { code: 'c1' } };
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('community.disputes', {
      totalCount: 3,
      nodes: [
        { ...dispute, kind: 'NEIGHBOURS', openedAt: '2014-02-11T01:00:00.000Z', mediations: { nodes: [] } },
        { ...dispute, kind: 'DOGS', mediations: { nodes: [mediation] } },
        {
          ...dispute,
          kind: 'NOISE',
          origin: 'REPORTED',
          mediations: {
            nodes: [
              { ...mediation, callBack },
              { ...mediation, mediatedAt: '2014-01-11T01:00:00.000Z', outcome: 'FAILED' },
            ],
          },
        },
      ],
    });
    // Community (asked for again below), disputes and their number, mediations, members, call-backs, the
    // mediation of a call-back, the access log.
    expect(statements).toHaveLength(8);
  });

  test('are chosen by kind, origin, month and outcome', async () => {
    const { data } = await gateway.ask(
      `query($community: ID!, $member: ID!) {
        community(id: $community) {
          found: disputes(where: { origin: { eq: FOUND }, month: { eq: "2014-01" } }) { nodes { kind } }
          noisy: disputes(where: { kind: { in: [NOISE, DOGS] } }) { totalCount }
        }
        member(id: $member) {
          settled: mediations(where: { outcome: { eq: SETTLED } }) { totalCount nodes { dispute { kind } } }
          failed: mediations(where: { outcome: { eq: FAILED }, manner: { eq: SCHEDULED } }) { totalCount }
        }
      }`,
      { variables: { community: idOf('Community', 'alpha', 'c1'), member: idOf('Member', 'alpha', 'm1') } },
    );
    expect(data).toEqual({
      community: { found: { nodes: [{ kind: 'DOGS' }] }, noisy: { totalCount: 2 } },
      member: {
        settled: { totalCount: 2, nodes: [{ dispute: { kind: 'DOGS' } }, { dispute: { kind: 'NOISE' } }] },
        failed: { totalCount: 0 },
      },
    });
  });
});
