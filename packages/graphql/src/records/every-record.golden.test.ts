import { columnOf } from '@beatwork/core/internal';
import { fieldsOf, type RecordField, type RecordName, records } from '@beatwork/core/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedRecords } from '../acts/stored-record.ts';
import { sampleRecords } from '../testing/sample-records.ts';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';
import { isOwned, referenceName, servedRecord, servedRecords } from './served-records.ts';

type Values = Readonly<Record<string, unknown>>;

interface Edges<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
}
/** A page of a list of any record. */
interface Page {
  readonly owner: { readonly list: Edges<{ readonly id: string }> };
}
/** A page of a member's days. */
interface Days {
  readonly member: { readonly days: Edges<{ readonly day: string }> };
}

const samples = Object.entries(sampleRecords) as readonly [keyof typeof sampleRecords, Values][];

const placeParts = ['x', 'y', 'longitude', 'latitude'];

/** What is asked of a field. */
function selectionOf({ name, kind, refersTo, object }: RecordField): string {
  if (refersTo !== undefined) return `${referenceName(name)} { id }`;
  if (kind === 'localizedText') return `${name} { en zh }`;
  if (kind === 'place') return `${name} { ${placeParts.join(' ')} }`;
  return object === undefined
    ? name
    : `${name} { code ${object.fields.slice(1).map(selectionOf).join(' ')} }`;
}

/** What is answered for the value of a field. */
function answerTo({ kind, refersTo, object }: RecordField, value: unknown): unknown {
  if (value === null) return null;
  if (refersTo !== undefined) return { id: globalId(refersTo as RecordName, String(value)) };
  if (kind === 'term') return Array.isArray(value) ? value.map(upper) : upper(value);
  if (kind === 'place')
    return Object.fromEntries(placeParts.map((part) => [part, (value as Values)[part] ?? null]));
  return object === undefined ? value : (value as Values[]).map(({ id, ...rest }) => ({ code: id, ...rest }));
}

const upper = (value: unknown) => String(value).toUpperCase();

const globalId = (name: RecordName, id: string) =>
  isOwned(name) ? idOf(servedRecord(name).model, 'alpha', id) : idOf(servedRecord(name).model, id);

describe('a record of every type', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  test('is in the fixture', async () => {
    const missing: string[] = [];
    for (const { description } of servedRecords.values()) {
      const { rows } = await gateway.database.pool.query(`SELECT FROM ${columnOf(description.name)} LIMIT 1`);
      // A type without rows there needs an entry in testing/sample-records.ts.
      if (rows.length === 0) missing.push(description.name);
    }
    expect(missing).toEqual([]);
  });

  test.each(samples)('%s is read as it is stored, with what it refers to', async (name, record) => {
    const fields = fieldsOf(records[name]).filter((field) => field.name !== 'id');
    const { data, errors } = await gateway.ask<{ record: Values }>(
      `query ($id: ID!) { record: ${name}(id: $id) { id version ${fields.map(selectionOf).join(' ')} } }`,
      { variables: { id: globalId(name, String(record.id)) } },
    );
    expect(errors).toBeUndefined();
    expect(data?.record).toEqual({
      id: globalId(name, String(record.id)),
      version: 0,
      ...Object.fromEntries(
        fields.map((field) => [
          field.refersTo === undefined ? field.name : referenceName(field.name),
          answerTo(field, record[field.name]),
        ]),
      ),
    });
  });

  const listed = samples.flatMap(([name, record]) =>
    Object.entries(records[name].lists).flatMap(([owner, list]) => {
      const field = fieldsOf(records[name]).find(({ refersTo }) => refersTo === owner);
      const ownerId = record[field?.name ?? ''];
      return typeof ownerId === 'string'
        ? [[`${owner}.${list}`, owner as RecordName, ownerId, list, name]]
        : [];
    }),
  ) as readonly (readonly [string, RecordName, string, string, RecordName])[];

  test.each(listed)('stands in %s, which is read page by page', async (_, owner, ownerId, list, name) => {
    const page = `query ($id: ID!, $after: String) { owner: ${owner}(id: $id) { list: ${list}(first: 1, after: $after) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage } } } }`;
    const id = globalId(owner, ownerId);
    const { data } = await gateway.ask<Page>(page, { variables: { id } });
    const [edge] = data!.owner.list.edges;
    expect(data!.owner.list).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } });
    expect(edge?.node.id).toBe(
      globalId(name, String((sampleRecords as Readonly<Record<string, Values>>)[name]?.id)),
    );
    const after = await gateway.ask<Page>(page, { variables: { id, after: edge?.cursor } });
    expect(after.data?.owner.list.edges).toEqual([]);
  });

  test('of a day is listed by its day', async () => {
    const stored = storedRecords(gateway.database.prisma, servedRecord('memberDay'));
    for (const day of ['2014-01-14', '2014-01-16']) {
      await stored.create({ ...sampleRecords.memberDay, id: `md-${day}`, day });
    }
    const days: (string | undefined)[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { data }: { data?: Days | null } = await gateway.ask<Days>(
        `query ($id: ID!, $after: String) { member(id: $id) { days(first: 1, after: $after) { edges { cursor node { day } } } } }`,
        { variables: { id: idOf('Member', 'alpha', 'm1'), after } },
      );
      const [edge] = data!.member.days.edges;
      days.push(edge?.node.day);
      after = edge?.cursor;
    }
    expect(days).toEqual(['2014-01-16', '2014-01-15', '2014-01-14']);
  });
});
