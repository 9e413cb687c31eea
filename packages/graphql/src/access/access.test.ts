import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestGateway, idOf, type Nodes, type TestGateway } from '../testing/test-gateway.ts';
import type { Viewer, ViewerRole } from './viewer.ts';

const as = (role: ViewerRole, stations?: readonly string[]): Viewer => ({ id: `a-${role}`, role, stations });
const id = idOf('Member', 'alpha', 'm1');

/** A way to each type that is not open to everyone. */
const ways = {
  HouseholdVisit: '{ member(id: $id) { visits { nodes { id } } } }',
  VisitCallBack: `{ node(id: "${idOf('VisitCallBack', 'alpha', 'cb1')}") { id } }`,
  Dispute: `{ community(id: "${idOf('Community', 'alpha', 'c1')}") { disputes { nodes { id } } } }`,
  Mediation: '{ member(id: $id) { mediations { nodes { id } } } }',
  MediationCallBack: `{ node(id: "${idOf('MediationCallBack', 'alpha', 'y1')}") { id } }`,
  Service: '{ member(id: $id) { services { nodes { id } } } }',
  Lead: '{ member(id: $id) { leads { nodes { id } } } }',
  InformationItem: '{ member(id: $id) { informationItems { nodes { id } } } }',
};
const ofResidents = [
  'HouseholdVisit',
  'VisitCallBack',
  'Dispute',
  'Mediation',
  'MediationCallBack',
  'Service',
];

describe('access', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());
  beforeEach(() => gateway.database.prisma.accessLogEntry.deleteMany());

  const read = (query: string, viewer?: Viewer) =>
    gateway.ask(query.includes('$id') ? `query Read($id: ID!) ${query}` : `query Read ${query}`, {
      variables: { id },
      ...(viewer === undefined ? {} : { viewer }),
    });
  const codeOf = async (query: string, viewer: Viewer) =>
    (await read(query, viewer)).errors?.[0]?.extensions.code;

  describe.each(Object.entries(ways))('to %s', (record, query) => {
    const residents = ofResidents.includes(record);

    test('is not for the public', async () => {
      expect(await codeOf(query, as('public'))).toBe('UNAUTHENTICATED');
    });

    test(residents ? 'is not for analysts' : 'is for analysts', async () => {
      expect(await codeOf(query, as('analyst'))).toBe(residents ? 'FORBIDDEN' : undefined);
    });

    test('is for officers and supervisors', async () => {
      expect(await codeOf(query, as('officer'))).toBeUndefined();
      expect(await codeOf(query, as('supervisor'))).toBeUndefined();
    });

    test('is for viewers of its station only, where they are limited to some', async () => {
      expect(await codeOf(query, as('officer', ['beta', 'alpha']))).toBeUndefined();
      expect(await codeOf(query, as('officer', ['beta']))).toBe('FORBIDDEN_STATION');
    });

    test(`is ${residents ? '' : 'not '}logged`, async () => {
      await read(query, as('officer'));
      const entries = await gateway.database.prisma.accessLogEntry.findMany();
      expect(entries.map((entry) => [entry.viewer, entry.role, entry.operation, entry.record])).toEqual(
        residents ? [['a-officer', 'officer', 'Read', record]] : [],
      );
    });
  });

  test('sends no SQL for what may not be read', async () => {
    const { statements } = await gateway.count(`query($id: ID!) ${ways.HouseholdVisit}`, {
      variables: { id },
      viewer: as('analyst'),
    });
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toContain('household_visit');
  });

  test('is refused to numbers of records too', async () => {
    expect(await codeOf('{ member(id: $id) { visits { totalCount } } }', as('analyst'))).toBe('FORBIDDEN');
  });

  test('an unnamed operation is logged by the fields that it asks for, with how much of each type was read', async () => {
    await gateway.ask(
      `query($id: ID!) { member(id: $id) { visits(first: 3) { nodes { member { visits(first: 2) { nodes { id } } } } } services { nodes { id } } leads { nodes { id } } } }`,
      { variables: { id } },
    );
    const entries = await gateway.database.prisma.accessLogEntry.findMany({ orderBy: { record: 'asc' } });
    expect(entries.map(({ operation, record, count }) => ({ operation, record, count }))).toEqual([
      { operation: '{ member }', record: 'HouseholdVisit', count: 5 },
      { operation: '{ member }', record: 'Service', count: 2 },
    ]);
  });

  test('an operation without such records writes nothing', async () => {
    const { statements } = await gateway.count('query($id: ID!) { member(id: $id) { code } }', {
      variables: { id },
    });
    expect(statements).toHaveLength(1);
  });

  test('if the log cannot be written, the answer is an error and holds no data', async () => {
    await gateway.database.pool.query('ALTER TABLE access_log RENAME TO elsewhere');
    try {
      const { data, errors } = await read(ways.HouseholdVisit, as('officer'));
      expect(data).toBeNull();
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions.code).toBe('ACCESS_NOT_LOGGED');
      expect(gateway.logged).toHaveLength(1);
    } finally {
      await gateway.database.pool.query('ALTER TABLE elsewhere RENAME TO access_log');
    }
  });

  test('part of an answer that was read is logged, also where another part failed', async () => {
    await read(`{ member(id: $id) { visits { nodes { id } } } node(id: "nonsense") { id } }`);
    expect(await gateway.database.prisma.accessLogEntry.count()).toBe(1);
  });

  describe('to household keys', () => {
    const keysOf = async (viewer: Viewer) => {
      const { data } = await gateway.ask<{
        member: { visits: Nodes<{ visitedAt: string; householdKey: string }> };
      }>(`query Keys($id: ID!) { member(id: $id) { visits { nodes { visitedAt householdKey } } } }`, {
        variables: { id },
        viewer,
      });
      return new Map(
        data!.member.visits.nodes.map(({ visitedAt, householdKey }) => [visitedAt, householdKey]),
      );
    };
    const [january, later] = ['2014-01-05T01:30:00.000Z', '2014-01-06T02:00:00.000Z'];
    // 1 February in Shanghai, still January in UTC.
    const february = '2014-01-31T20:00:00.000Z';

    beforeAll(() =>
      gateway.database.pool.query(
        `UPDATE household_visit SET household_key = 'hh_alpha000v1' WHERE station_id = 'alpha' AND id IN ('v2', 'v6')`,
      ),
    );

    test('gives the stored ones to the officer who visits the community', async () => {
      const keys = await keysOf({ ...as('officer', ['alpha']), visitsIn: ['alpha/c1'] });
      expect([...keys.values()]).toContain('hh_alpha000v1');
      expect([...keys.values()].every((key) => key.startsWith('hh_alpha'))).toBe(true);
    });

    test.each([
      ['an officer of the station', as('officer', ['alpha'])],
      ['an officer who visits another community', { ...as('officer'), visitsIn: ['alpha/c2', 'beta/c1'] }],
      ['a supervisor', as('supervisor')],
      ['a supervisor whose token names communities', { ...as('supervisor'), visitsIn: ['alpha/c1'] }],
    ])('gives %s keys that hold within a month', async (_, viewer) => {
      const keys = await keysOf(viewer);
      for (const key of keys.values()) expect(key).toMatch(/^hr_/);
      expect(keys.get(january)).toBe(keys.get(later));
      expect(keys.get(february)).not.toBe(keys.get(january));
    });

    test('gives readers of other stations other keys, and the same reader the same ones', async () => {
      const limited = await keysOf(as('officer', ['alpha']));
      expect(await keysOf(as('supervisor', ['alpha']))).toEqual(limited);
      const wider = await keysOf(as('officer', ['beta', 'alpha']));
      expect(wider.get(january)).not.toBe(limited.get(january));
      expect(await keysOf(as('officer', ['alpha', 'beta']))).toEqual(wider);
    });
  });

  test('a viewer can ask who it is taken for', async () => {
    const { data } = await read('{ viewer { name role stationCodes } }', as('officer', ['alpha']));
    expect(data).toEqual({ viewer: { name: 'a-officer', role: 'OFFICER', stationCodes: ['alpha'] } });
  });
});
