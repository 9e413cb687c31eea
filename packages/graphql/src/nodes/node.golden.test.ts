import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedRecord } from '../records/served-records.ts';
import { sampleRecords } from '../testing/sample-records.ts';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

const members = [idOf('Member', 'beta', 'm1'), idOf('Member', 'alpha', 'm1')];

describe('nodes', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  test('by id, whatever their type, a statement a type', async () => {
    const ids = [
      ...members,
      idOf('Member', 'alpha', 'gone'),
      idOf('Bureau', 'harbour'),
      idOf('HouseholdVisit', 'alpha', 'v1'),
    ];
    const { answer, statements } = await gateway.count(
      `query($ids: [ID!]!) {
        nodes(ids: $ids) {
          __typename
          id
          ... on Member { name { en } }
          ... on HouseholdVisit { visitedAt }
        }
      }`,
      { variables: { ids } },
    );
    expect(answer.data).toHaveProperty('nodes', [
      { __typename: 'Member', id: ids[0], name: { en: 'B One' } },
      { __typename: 'Member', id: ids[1], name: { en: 'A One' } },
      null,
      { __typename: 'Bureau', id: ids[3] },
      { __typename: 'HouseholdVisit', id: ids[4], visitedAt: '2014-01-05T01:30:00.000Z' },
    ]);
    expect(statements).toHaveLength(4);
  });

  test('every type can be asked for by the id that it gives', async () => {
    const { data } = await gateway.ask<{ __type: { possibleTypes: { name: string }[] } }>(
      '{ __type(name: "Node") { possibleTypes { name } } }',
    );
    const keys: Readonly<Record<string, readonly string[]>> = {
      Bureau: ['harbour'],
      Branch: ['east'],
      Station: ['alpha'],
      Community: ['alpha', 'c1'],
      Post: ['alpha', 'p1'],
      Member: ['alpha', 'm1'],
      HouseholdVisit: ['alpha', 'v1'],
      VisitCallBack: ['alpha', 'cb1'],
      Dispute: ['alpha', 'd1'],
      Mediation: ['alpha', 'x1'],
      MediationCallBack: ['alpha', 'y1'],
      Lead: ['alpha', 'l1'],
      InformationItem: ['alpha', 'i1'],
      Service: ['alpha', 's1'],
      Call: ['alpha', 'k1'],
      Shift: ['alpha', 'h1'],
      Absence: ['alpha', 'n1'],
      CallOut: ['alpha', 'o1'],
      ...Object.fromEntries(
        Object.entries(sampleRecords).map(([name, { id }]) => [servedRecord(name).model, ['alpha', id]]),
      ),
    };
    const types = data!.__type.possibleTypes.map(({ name }) => name);
    expect(types.toSorted()).toEqual(Object.keys(keys).toSorted());
    const ids = Object.entries(keys).map(([type, key]) => idOf(type, ...key));
    const answer = await gateway.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids },
    });
    expect(answer.data).toEqual({ nodes: ids.map((id) => ({ id })) });
  });

  test('one that does not exist is null', async () => {
    const { data, errors } = await gateway.ask('query($id: ID!) { node(id: $id) { id } }', {
      variables: { id: idOf('Member', 'alpha', 'gone') },
    });
    expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
  });

  test('asked for by its type, one that does not exist is an error', async () => {
    const { data, errors } = await gateway.ask('query($id: ID!) { member(id: $id) { id } }', {
      variables: { id: idOf('Member', 'alpha', 'gone') },
    });
    expect(data).toEqual({ member: null });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test.each([
    ['no id at all', 'hello'],
    ['of an unknown type', idOf('Secret', 'alpha', 'm1')],
    ['with a part too few', idOf('Member', 'alpha')],
    ['with a part too many', idOf('Member', 'alpha', 'm1', 'x')],
    ['with a part that no id can be', idOf('Member', 'alpha', "m1' OR true")],
    ['empty', ''],
  ])('an id that is %s is refused', async (_, id) => {
    const { errors } = await gateway.ask('query($id: ID!) { node(id: $id) { id } }', { variables: { id } });
    expect(errors?.[0]?.extensions.code).toBe('ID_INVALID');
  });

  test('an id of another type is refused by name', async () => {
    const { errors } = await gateway.ask('query($id: ID!) { station(id: $id) { id } }', {
      variables: { id: members[0] },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ID_INVALID', details: { expected: ['Station'] } });
  });

  test('more than 100 at a time are refused', async () => {
    const { errors } = await gateway.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: Array.from({ length: 101 }, () => members[0]) },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT_TOO_LONG',
      details: { name: '$ids', length: 101, limit: 100 },
    });
  });
});
