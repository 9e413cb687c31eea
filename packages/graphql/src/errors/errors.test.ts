import { BeatworkError } from '@beatwork/core';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseError } from '../database/errors.ts';
import { createTestGateway, idOf, type TestGateway } from '../testing/test-gateway.ts';
import { gatewayErrorTexts } from './error-texts.ts';
import { GatewayError } from './gateway-error.ts';
import { presentError } from './present-error.ts';

describe('errors of the gateway', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await createTestGateway();
  });
  afterAll(() => gateway.drop());

  const id = idOf('Member', 'alpha', 'm1');
  const month =
    'query($id: ID!, $month: Month!) { member(id: $id) { visits(where: { month: { eq: $month } }) { totalCount } } }';

  test.each([
    ['a query that cannot be read', '{ bureaus(', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ bureaux { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown enum value',
      '{ member(id: "x") { leads(where: { kind: { eq: HEARSAY } }) { totalCount } } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a missing variable', 'query($id: ID!) { member(id: $id) { code } }', {}, 'BAD_USER_INPUT'],
    [
      'an instant without an offset',
      'query($at: DateTime) { member(id: "x") { visits(where: { visitedAt: { lt: $at } }) { totalCount } } }',
      { at: '2014-01-05T01:30:00' },
      'BAD_USER_INPUT',
    ],
    ['a month that is none, in a variable', month, { id, month: '2014-13' }, 'MONTH_INVALID'],
    [
      'a month that is none, in the text',
      '{ member(id: "x") { visits(where: { month: { eq: "May" } }) { totalCount } } }',
      {},
      'MONTH_INVALID',
    ],
    [
      'an operation that is not there',
      'query A { viewer { name } }',
      { operationName: 'B' },
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, query, { operationName, ...variables }: Record<string, string>, code) => {
    const { errors } = await gateway.ask(query, { variables, ...(operationName ? { operationName } : {}) });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.extensions.messages.zh).toMatch(/\p{Script=Han}/u);
    expect(errors?.[0]?.message).toBe(errors?.[0]?.extensions.messages.en);
    expect(JSON.stringify(errors)).not.toContain('stack');
  });

  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['zh', 'zh'],
    ['en-GB, zh;q=0.5', 'en'],
    ['fr, zh-TW;q=0.8, en;q=0.3', 'zh'],
    ['fr', 'en'],
    ['', 'en'],
  ] as const)('speak the language of Accept-Language "%s"', async (accept, language) => {
    const { errors } = await gateway.ask('{ member(id: "x") { code } }', {
      headers: { 'accept-language': accept },
    });
    expect(errors?.[0]?.message).toBe(errors?.[0]?.extensions.messages[language]);
  });

  test('what nobody foresaw is masked, and logged with the reference that is shown', async () => {
    await gateway.database.pool.query('ALTER TABLE bureau RENAME TO secret_bureau');
    try {
      const { data, errors } = await gateway.ask('{ bureaus { totalCount } }');
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_ERROR');
      expect(errors?.[0]?.message).toContain(errors?.[0]?.extensions.details?.reference);
      expect(JSON.stringify(errors)).not.toMatch(/relation|bureau"|SELECT/);
      expect(gateway.logged).toHaveLength(1);
      expect(String(gateway.logged[0])).toContain('relation "bureau" does not exist');
    } finally {
      await gateway.database.pool.query('ALTER TABLE secret_bureau RENAME TO bureau');
    }
  });
});

describe('an error as it is shown', () => {
  const references: string[] = [];
  const show = (originalError: Error) =>
    presentError(new GraphQLError(originalError.message, { originalError, path: ['x'] }), 'zh', (reference) =>
      references.push(reference),
    );

  test('of the library: code, both texts and details', () => {
    const shown = show(
      new BeatworkError(
        'MONTH_INVALID',
        { value: 'May' },
        { en: '"May" is not a month.', zh: '“May”不是有效的月份。' },
      ),
    );
    expect(shown.message).toContain('“May”不是有效的月份');
    expect(shown.extensions).toMatchObject({ code: 'MONTH_INVALID', details: { value: 'May' } });
  });

  test('of the database: without details, which tell of folders and servers', () => {
    const shown = show(new DatabaseError('DISK_FULL', { folder: '/data' }));
    expect(shown.extensions).toHaveProperty('code', 'DISK_FULL');
    expect(shown.extensions).not.toHaveProperty('details');
  });

  test('of a value that could not be written: masked, as it may hold the value', () => {
    const shown = presentError(
      new GraphQLError('Enum "DisputeKind" cannot represent value: "a name"', { path: ['x'] }),
      'en',
      (reference) => references.push(reference),
    );
    expect(shown.extensions.code).toBe('INTERNAL_ERROR');
    expect(shown.message).not.toContain('a name');
  });

  test('has the status of HTTP only where nothing was answered', () => {
    const error = new GatewayError('UNAUTHENTICATED', { record: null });
    const whole = presentError(new GraphQLError('', { originalError: error }), 'en', () => {});
    expect(whole.extensions.http).toEqual({ status: 401 });
    expect(show(error).extensions.http).toBeUndefined();
  });
});

test('every code has both texts', () => {
  const lists = {
    expected: ['x'],
    figures: ['x'],
    known: ['x'],
    roles: ['x'],
    metrics: ['x'],
    changed: ['x'],
  };
  const names = { one: 'x', many: 'x', zh: 'x' };
  const known = { ...lists, names, by: names, subject: 'station', asked: 'post', period: 'year' };
  const details = new Proxy(known, { get: (_, key) => Reflect.get(known, key) ?? 'x' });
  for (const [code, textOf] of Object.entries(gatewayErrorTexts)) {
    const { en, zh } = (textOf as (details: object) => { en: string; zh: string })(details);
    expect(en, code).not.toBe('');
    expect(zh, code).toMatch(/\p{Script=Han}/u);
  }
});
