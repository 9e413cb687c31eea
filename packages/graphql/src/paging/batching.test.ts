import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

/** Everything that hangs on a member, two levels deep. */
const query = `query Members($station: ID!, $first: Int!) {
  station(id: $station) {
    members(first: $first) {
      totalCount
      nodes {
        name { en }
        station { name { en } branch { name { en } bureau { name { en } } } }
        post { name { en } community { name { en } } }
        visits(first: 2) { totalCount nodes { visitedAt callBack { satisfied } member { code } } }
        mediations(first: 2) {
          totalCount
          nodes { outcome callBack { bothSatisfied } dispute { kind mediations(first: 2) { nodes { outcome } } } }
        }
        leads(first: 2) { totalCount nodes { kind } }
        informationItems(first: 2) { totalCount nodes { category } }
        services(first: 2) { totalCount nodes { kind } }
      }
    }
  }
}`;

describe('a query over many members', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
    await gateway.database.pool.query(`
      INSERT INTO member (station_id, id, post_id, role, name_en, name_zh)
      SELECT 'alpha', 'n' || n, CASE WHEN n % 2 = 0 THEN 'p1' END, 'community_officer', 'N', '某'
      FROM generate_series(1, 30) AS n;
      INSERT INTO household_visit (station_id, id, member_id, community_id, household_key, visited_at, difficulties)
      SELECT 'alpha', 'z' || n, 'n' || (1 + n % 30), 'c1', 'hh_00000000', timestamptz '2014-03-01' + n * interval '1 hour', '{}'
      FROM generate_series(1, 300) AS n;
      INSERT INTO mediation (station_id, id, member_id, dispute_id, mediated_at, manner, outcome, led_by, assisted_by)
      SELECT 'alpha', 'z' || n, 'n' || (1 + n % 30), 'd' || (1 + n % 3), timestamptz '2014-03-01', 'at_home', 'settled', 'officer', '{}'
      FROM generate_series(1, 90) AS n;`);
  });
  afterAll(() => gateway.drop());

  const run = async (first: number) => {
    const { answer, statements } = await gateway.count(query, {
      variables: { station: idOf('Station', 'alpha'), first },
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('station.members.nodes.length', first);
    return statements;
  };

  test('takes the same number of statements for 2 as for 20', async () => {
    const [two, twenty] = [await run(2), await run(20)];
    expect(twenty).toHaveLength(two.length);
    // Station, members and their number; branch, bureau, post, community; the five lists and their numbers;
    // call-backs and members of visits; call-backs, disputes and their mediations of mediations; the access log.
    expect(two).toHaveLength(3 + 4 + 10 + 2 + 3 + 1);
  });

  test('writes the access log once', async () => {
    const statements = await run(20);
    expect(statements.filter((statement) => statement.includes('access_log'))).toHaveLength(1);
  });
});
