import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

describe('leads, information items and services of a member', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  const variables = { id: idOf('Member', 'alpha', 'm1') };

  test('are listed newest first', async () => {
    const { answer, statements } = await gateway.count(
      `query Records($id: ID!) {
        member(id: $id) {
          leads { nodes { kind field reportedAt member { code } } }
          informationItems { nodes { category source collectedAt enteredAt isLead member { code } } }
          services { nodes { kind mode servedAt recognised member { code } } }
        }
      }`,
      { variables },
    );
    const member = { code: 'm1' };
    const item = { collectedAt: '2014-01-08T01:00:00.000Z', enteredAt: '2014-01-08T05:00:00.000Z', member };
    const service = { servedAt: '2014-01-13T01:00:00.000Z', member };
    expect(answer.data).toHaveProperty('member', {
      leads: {
        nodes: [
          { kind: 'SUSPECT_CAUGHT', field: 'DRUGS', reportedAt: '2014-01-09T01:00:00.000Z', member },
          { kind: 'CASE_LEAD', field: 'CRIMINAL', reportedAt: '2014-01-08T01:00:00.000Z', member },
        ],
      },
      informationItems: {
        nodes: [
          { ...item, category: 'HAZARDS', source: 'RED_ARMBAND', isLead: true },
          { ...item, category: 'RENTAL_HOUSING', source: 'OWN_OBSERVATION', isLead: false },
        ],
      },
      services: {
        nodes: [
          { ...service, kind: 'HELP', mode: 'AT_HOME', recognised: true },
          { ...service, kind: 'TRAFFIC', mode: 'AT_POST', recognised: false },
        ],
      },
    });
    // The member, the three lists, the access log.
    expect(statements).toHaveLength(5);
  });

  test('are chosen by what they are', async () => {
    const { data } = await gateway.ask(
      `query($id: ID!) {
        member(id: $id) {
          leads(where: { kind: { eq: SUSPECT_CAUGHT }, field: { in: [DRUGS, ECONOMIC] } }) { totalCount }
          informationItems(where: { isLead: { eq: true }, source: { eq: RED_ARMBAND } }) { nodes { category } }
          services(where: { recognised: { eq: false }, servedAt: { gte: "2014-01-13T09:00:00+08:00" } }) { nodes { kind } }
        }
      }`,
      { variables },
    );
    expect(data).toHaveProperty('member', {
      leads: { totalCount: 1 },
      informationItems: { nodes: [{ category: 'HAZARDS' }] },
      services: { nodes: [{ kind: 'TRAFFIC' }] },
    });
  });
});
