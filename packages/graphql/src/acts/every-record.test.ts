import { fieldsOf, type RecordField, type RecordName, records } from '@beatwork/core/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Viewer } from '../access/viewer.ts';
import { isOwned, referenceName, servedRecord } from '../records/served-records.ts';
import { sampleRecords } from '../testing/sample-records.ts';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';

type Values = Readonly<Record<string, unknown>>;

/** What every act answers. */
interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly issues?: readonly unknown[];
  readonly version?: number;
  readonly record?: { readonly id: string };
}

const samples = Object.entries(sampleRecords) as readonly [RecordName, Values & { readonly id: string }][];
const supervisor: Viewer = { id: 'supervisor-1', role: 'supervisor', stations: ['alpha'] };
const analyst: Viewer = { ...supervisor, role: 'analyst' };

const upper = (value: unknown) => String(value).toUpperCase();

describe('the acts on every record', () => {
  let gateway: TestGateway;
  /** The identifiers of the records that were recorded in place of the samples. */
  const recorded = new Map<string, string>();
  let inputFields: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    gateway = await createTestGateway();
    const { data } = await gateway.ask<{
      __schema: {
        types: readonly { name: string; inputFields: readonly { name: string }[] | null }[];
      };
    }>('{ __schema { types { name inputFields { name } } } }');
    inputFields = new Map(
      data!.__schema.types.map(({ name, inputFields: its }) => [name, (its ?? []).map((each) => each.name)]),
    );
  });
  afterAll(() => gateway.drop());

  const globalId = (name: RecordName, id: string) => {
    const own = recorded.get(`${name} ${id}`);
    if (own !== undefined) return own;
    return isOwned(name) ? idOf(servedRecord(name).model, 'alpha', id) : idOf(servedRecord(name).model, id);
  };

  /** A field as a client gives it. */
  function given(field: RecordField, value: unknown): unknown {
    const { kind, refersTo, object } = field;
    if (value === null) return null;
    if (refersTo !== undefined) return globalId(refersTo as RecordName, String(value));
    if (kind === 'term') return Array.isArray(value) ? value.map(upper) : upper(value);
    if (object === undefined) return value;
    return (value as Values[]).map(({ id, ...rest }) => ({ code: id, ...rest }));
  }

  /** Sends an act with what its input has of the values. */
  async function act(verb: string, name: RecordName, values: Values, viewer = supervisor): Promise<Result> {
    const { model } = servedRecord(name);
    const field = `${verb}${model}`;
    const known = inputFields.get(`${verb.charAt(0).toUpperCase()}${verb.slice(1)}${model}Input`) ?? [];
    const input = Object.fromEntries(Object.entries(values).filter(([key]) => known.includes(key)));
    const title = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}${model}`;
    const { data, errors } = await gateway.ask<{ result: Result }>(
      `mutation ($input: ${title}Input!) { result: ${field}(input: $input) {
        __typename
        ... on ${title}Success { version ${verb === 'withdraw' ? '' : `record: ${name} { id }`} }
        ... on ActError { code message issues { path code } } } }`,
      { variables: { input: { key: `${verb}-${name}`, ...input } }, viewer },
    );
    expect(errors).toBeUndefined();
    return data!.result;
  }

  const fieldsFor = (name: RecordName, values: Values) =>
    Object.fromEntries(
      fieldsOf(records[name])
        .filter((field) => field.name !== 'id' && field.name in values)
        .map((field) => [
          field.refersTo === undefined ? field.name : referenceName(field.name),
          given(field, values[field.name]),
        ]),
    );

  test('a refusal to withdraw a record names what still refers to it', async () => {
    const input = { id: globalId('partnership', 'ps1'), version: 0, reason: 'Entered twice' };
    expect(await act('withdraw', 'partnership', input)).toMatchObject({
      code: 'ACT_STILL_REFERRED_TO',
      message: expect.stringContaining('commitments of partnerships'),
    });
  });

  test.each(samples.toReversed())('%s is withdrawn', async (name, { id }) => {
    const input = { id: globalId(name, id), version: 0, reason: 'Entered twice' };
    expect(await act('withdraw', name, input)).toMatchObject({ version: 1 });
  });

  test.each(samples)('%s is recorded, and not by analysts', async (name, { id, ...values }) => {
    const input = fieldsFor(name, values);
    expect(await act('record', name, input, analyst)).toMatchObject({ code: 'ACT_FORBIDDEN' });
    const done = await act('record', name, input);
    expect(done).toMatchObject({ version: 1 });
    recorded.set(`${name} ${id}`, done.record!.id);
  });

  const correctable = samples.filter(([name]) => records[name].correctable.length > 0);

  test.each(correctable)('%s is corrected', async (name, record) => {
    const change = correctionOf(name, record);
    const input = {
      ...fieldsFor(name, change),
      id: globalId(name, record.id),
      version: 1,
      reason: 'A slip of the pen',
    };
    expect(await act('correct', name, input)).toMatchObject({ version: 2 });
  });
});

/** Another value for one of the fields that a correction may change, with which the record still holds. */
function correctionOf(name: RecordName, record: Values): Values {
  const schema = records[name].schema as z.ZodType;
  for (const field of fieldsOf(records[name])) {
    if (!records[name].correctable.includes(field.name)) continue;
    for (const value of othersOf(field, record[field.name])) {
      if (schema.safeParse({ ...record, [field.name]: value }).success) return { [field.name]: value };
    }
  }
  throw new TypeError(`no correction of ${name} is found`);
}

function othersOf({ kind, terms, list, nullable }: RecordField, value: unknown): readonly unknown[] {
  if (value === null) return kind === 'boolean' ? [true] : [];
  if (kind === 'boolean') return [!value];
  if (kind === 'whole') return [Number(value) + 1, Number(value) - 1];
  if (kind === 'term' && !list) return terms!.values.filter((term) => term !== value);
  if (kind === 'day') return [new Date(Date.parse(String(value)) + 86_400_000).toISOString().slice(0, 10)];
  if (kind === 'instant') return [new Date(Date.parse(String(value)) + 60_000).toISOString()];
  return nullable ? [null] : [];
}
