import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

/** In Shanghai it is half past midnight on 10 March. */
const now = new Date('2014-03-09T16:30:00.000Z');

const visit = (id: string, memberId: string, followUpOn: string, followedUpOn: string | null = null) => ({
  stationId: 'alpha',
  id,
  memberId,
  communityId: 'c1',
  householdKey: 'hh_00000000',
  visitedAt: '2014-01-02T01:00:00.000Z',
  difficulties: [],
  promised: 'answer' as const,
  followUpOn: new Date(followUpOn),
  followedUpOn: followedUpOn === null ? null : new Date(followedUpOn),
});

const ids = (...keys: readonly (readonly [string, string])[]) =>
  keys.map(([type, id]) => ({ id: idOf(type, 'alpha', id) }));

describe('work lists', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway({ clock: () => now });
    const { prisma } = gateway.database;
    await prisma.householdVisit.createMany({
      data: [
        visit('today', 'm1', '2014-03-10'),
        visit('yesterday', 'm1', '2014-03-09'),
        visit('kept', 'm1', '2014-03-08', '2014-03-08'),
        visit('tomorrow', 'm2', '2014-03-11'),
        visit('earliest', 'm2', '2014-02-01'),
      ],
    });
    await prisma.visitCallBack.createMany({
      data: {
        stationId: 'alpha',
        id: 'late',
        visitId: 'v4',
        calledAt: '2014-03-01T02:00:00.000Z',
        numberMatched: true,
        visitConfirmed: true,
        satisfied: true,
      },
    });
    const dispute = { stationId: 'alpha', communityId: 'c1', kind: 'noise', origin: 'found' } as const;
    await prisma.dispute.createMany({
      data: [
        { ...dispute, id: 'long-ago', openedAt: '2013-03-01T00:00:00.000Z' },
        { ...dispute, id: 'a-case', openedAt: '2014-02-01T00:00:00.000Z' },
        { ...dispute, id: 'recurred', openedAt: '2014-02-02T00:00:00.000Z' },
        { ...dispute, id: 'failed', openedAt: '2014-02-03T00:00:00.000Z' },
      ],
    });
    const developed = { stationId: 'alpha', noticedAt: '2014-02-20T00:00:00.000Z' };
    await prisma.disputeDevelopment.createMany({
      data: [
        { ...developed, id: 'e1', disputeId: 'a-case', kind: 'criminal_case' },
        { ...developed, id: 'e2', disputeId: 'recurred', kind: 'recurred' },
      ],
    });
    await prisma.mediation.createMany({
      data: {
        stationId: 'alpha',
        id: 'x9',
        memberId: 'm1',
        disputeId: 'failed',
        mediatedAt: '2014-02-04T00:00:00.000Z',
        manner: 'at_home',
        outcome: 'failed',
        ledBy: 'officer',
        assistedBy: [],
      },
    });
    const signedOut = { stationId: 'alpha', memberId: 'm1' };
    await prisma.vehicleSignOut.createMany({
      data: [
        { ...signedOut, id: 'k1', vehicleId: 'car-1', signedOutAt: '2014-03-09T01:00:00.000Z' },
        { ...signedOut, id: 'k2', vehicleId: 'car-2', signedOutAt: '2014-03-08T01:00:00.000Z' },
        {
          ...signedOut,
          id: 'k3',
          vehicleId: 'car-3',
          signedOutAt: '2014-03-07T01:00:00.000Z',
          returnedAt: '2014-03-07T09:00:00.000Z',
        },
      ],
    });
  });
  afterAll(() => gateway.drop());

  test('of a station, what is due first comes first, page by page', async () => {
    const page = `query ($id: ID!, $after: String) { station(id: $id) { openPromises(first: 2, after: $after) {
      totalCount nodes { id followUpOn } pageInfo { hasNextPage endCursor } } } }`;
    interface Page {
      readonly station: {
        readonly openPromises: { readonly pageInfo: { readonly endCursor: string } };
      };
    }
    const variables = { id: idOf('Station', 'alpha') };
    const first = await gateway.count<Page>(page, { variables });
    expect(first.answer.data).toMatchObject({
      station: {
        openPromises: {
          totalCount: 4,
          nodes: [
            { id: idOf('HouseholdVisit', 'alpha', 'earliest'), followUpOn: '2014-02-01' },
            { id: idOf('HouseholdVisit', 'alpha', 'yesterday'), followUpOn: '2014-03-09' },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    });
    // The station, the page, the number, the access log.
    expect(first.statements).toHaveLength(4);
    const after = first.answer.data!.station.openPromises.pageInfo.endCursor;
    const second = await gateway.ask<Page>(page, { variables: { ...variables, after } });
    expect(second.data).toMatchObject({
      station: {
        openPromises: {
          nodes: [{ followUpOn: '2014-03-10' }, { followUpOn: '2014-03-11' }],
          pageInfo: { hasNextPage: false },
        },
      },
    });
  });

  test('of all members take one statement, and what is due today is not late', async () => {
    const { answer, statements } = await gateway.count(
      `query ($id: ID!) { station(id: $id) { members { nodes { code
        openPromises(late: true) { totalCount nodes { followUpOn } } } } } }`,
      { variables: { id: idOf('Station', 'alpha') } },
    );
    const none = { totalCount: 0, nodes: [] };
    expect(answer.data).toEqual({
      station: {
        members: {
          nodes: [
            { code: 'm1', openPromises: { totalCount: 1, nodes: [{ followUpOn: '2014-03-09' }] } },
            { code: 'm2', openPromises: { totalCount: 1, nodes: [{ followUpOn: '2014-02-01' }] } },
            { code: 'm3', openPromises: none },
            { code: 'm4', openPromises: none },
          ],
        },
      },
    });
    // The station, its members, the pages, the numbers, the access log.
    expect(statements).toHaveLength(5);
  });

  test('without a call-back are recent visits, and disputes that nothing has ended', async () => {
    const { answer, statements } = await gateway.count(
      `query ($member: ID!, $community: ID!, $station: ID!) {
        member(id: $member) { visitsToCallBack { nodes { id } } mediationsToCallBack { nodes { id } } }
        community(id: $community) { openDisputes { totalCount nodes { id } } }
        station(id: $station) { vehiclesToReturn { nodes { id } } }
      }`,
      {
        variables: {
          member: idOf('Member', 'alpha', 'm1'),
          community: idOf('Community', 'alpha', 'c1'),
          station: idOf('Station', 'alpha'),
        },
      },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      member: {
        visitsToCallBack: {
          nodes: ids(
            ['HouseholdVisit', 'v3'],
            ['HouseholdVisit', 'v5'],
            ['HouseholdVisit', 'v6'],
            ['HouseholdVisit', 'v7'],
          ),
        },
        mediationsToCallBack: {
          nodes: ids(['Mediation', 'x1'], ['Mediation', 'x3'], ['Mediation', 'x9']),
        },
      },
      community: {
        openDisputes: {
          totalCount: 3,
          nodes: ids(['Dispute', 'recurred'], ['Dispute', 'failed'], ['Dispute', 'd3']),
        },
      },
      station: {
        vehiclesToReturn: {
          nodes: ids(['VehicleSignOut', 'vs1'], ['VehicleSignOut', 'k2'], ['VehicleSignOut', 'k1']),
        },
      },
    });
    // Member, community, station, the four lists, the number of one, the access log.
    expect(statements).toHaveLength(9);
  });

  test('are read by those who may read the records, and every read is logged', async () => {
    const query = `query ($id: ID!) { station(id: $id) { openPromises { nodes { followUpOn } } } }`;
    const variables = { id: idOf('Station', 'alpha') };
    const analyst = await gateway.ask(query, { variables, viewer: { id: 'a', role: 'analyst' } });
    expect(analyst.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const elsewhere = await gateway.ask(query, {
      variables,
      viewer: { id: 'o', role: 'officer', stations: ['beta'] },
    });
    expect(elsewhere.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN_STATION']);
    await gateway.ask(query, { variables, viewer: { id: 'reader', role: 'supervisor' } });
    expect(
      await gateway.database.prisma.accessLogEntry.findMany({
        where: { viewer: 'reader' },
        select: { record: true, count: true },
      }),
    ).toEqual([{ record: 'HouseholdVisit', count: 4 }]);
  });

  test('say in the schema that they are lists of work', async () => {
    const { data } = await gateway.ask(`{ __type(name: "Community") { fields { name description } } }`);
    const { fields } = (data as { __type: { fields: { name: string; description: string }[] } }).__type;
    expect(fields.find(({ name }) => name === 'openDisputes')?.description).toMatch(
      /^Work list of the community\..*Only the last 366 days are listed\..*待办/,
    );
  });
});
