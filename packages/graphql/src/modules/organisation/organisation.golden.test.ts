import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../../testing/test-gateway.ts';

// On a cluster a batch takes a statement for each station.
const onOneServer = inject('nodes').length === 1;

describe('the organisation', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  test('from the bureaus down, a statement a level', async () => {
    const { answer, statements } = await gateway.count(`{
      bureaus(first: 5) {
        totalCount
        nodes {
          code
          name { en zh }
          timeZone
          branches(first: 5) { nodes { name { en } stations(first: 5) { totalCount nodes { code communities(first: 5) { nodes { code households residents } } } } } }
        }
      }
    }`);
    expect(answer).toMatchObject({
      data: {
        bureaus: {
          totalCount: 2,
          nodes: [
            {
              code: 'harbour',
              name: { en: 'Harbour City', zh: '港城市局' },
              timeZone: 'Asia/Shanghai',
              branches: {
                nodes: [
                  {
                    name: { en: 'East' },
                    stations: {
                      totalCount: 2,
                      nodes: [
                        {
                          code: 'alpha',
                          communities: {
                            nodes: [
                              { code: 'c1', households: 800, residents: 2100 },
                              { code: 'c2', households: 300, residents: 700 },
                            ],
                          },
                        },
                        { code: 'beta', communities: { nodes: [{ code: 'c1' }] } },
                      ],
                    },
                  },
                ],
              },
            },
            { code: 'island', timeZone: 'UTC', branches: { nodes: [{ stations: { totalCount: 1 } }] } },
          ],
        },
      },
    });
    expect(answer.errors).toBeUndefined();
    // Bureaus and their number, branches, stations and their number, communities.
    expect(statements).toHaveLength(6);
  });

  test('from a member up', async () => {
    const { answer, statements } = await gateway.count(
      `query($id: ID!) {
        member(id: $id) {
          code
          name { zh }
          role
          post { kind name { zh } community { name { zh } station { code } } station { code } }
          station { name { zh } branch { name { zh } bureau { name { zh } } } }
        }
      }`,
      { variables: { id: idOf('Member', 'alpha', 'm4') } },
    );
    expect(answer.data).toEqual({
      member: {
        code: 'm4',
        name: { zh: '甲四' },
        role: 'AUXILIARY',
        post: {
          kind: 'KIOSK',
          name: { zh: '广场警务亭' },
          community: { name: { zh: '广场' }, station: { code: 'alpha' } },
          station: { code: 'alpha' },
        },
        station: {
          name: { zh: '甲派出所' },
          branch: { name: { zh: '东区分局' }, bureau: { name: { zh: '港城市局' } } },
        },
      },
    });
    // Member, post, station (asked for thrice), community, branch, bureau.
    expect(statements).toHaveLength(6);
  });

  test('members of a station and of a post, by role', async () => {
    const { answer, statements } = await gateway.count(
      `query($id: ID!) {
        station(id: $id) {
          officers: members(where: { role: { eq: COMMUNITY_OFFICER } }) { totalCount nodes { code } }
          others: members(where: { role: { in: [AUXILIARY, DEPARTMENT_OFFICER] } }) { nodes { code post { code } } }
          none: members(where: { role: { in: [] } }) { totalCount }
          posts { nodes { code members(first: 1, where: { role: { eq: COMMUNITY_OFFICER } }) { totalCount nodes { code } } } }
        }
      }`,
      { variables: { id: idOf('Station', 'alpha') } },
    );
    expect(answer.data).toHaveProperty('station', {
      officers: { totalCount: 2, nodes: [{ code: 'm1' }, { code: 'm2' }] },
      others: {
        nodes: [
          { code: 'm3', post: null },
          { code: 'm4', post: { code: 'p2' } },
        ],
      },
      none: { totalCount: 0 },
      posts: {
        nodes: [
          { code: 'p1', members: { totalCount: 2, nodes: [{ code: 'm1' }] } },
          { code: 'p2', members: { totalCount: 0, nodes: [] } },
        ],
      },
    });
    if (onOneServer) expect(statements).toHaveLength(9);
  });

  test('places', async () => {
    const { answer, statements } = await gateway.count(
      `query($community: ID!, $post: ID!) {
        community(id: $community) { name { en } station { code } posts { nodes { name { en } } } }
        post(id: $post) { community { households } }
      }`,
      { variables: { community: idOf('Community', 'beta', 'c1'), post: idOf('Post', 'alpha', 'p1') } },
    );
    expect(answer.data).toEqual({
      community: {
        name: { en: 'Mill' },
        station: { code: 'beta' },
        posts: { nodes: [{ name: { en: 'Mill room' } }] },
      },
      post: { community: { households: 800 } },
    });
    if (onOneServer) expect(statements).toHaveLength(5);
  });
});
