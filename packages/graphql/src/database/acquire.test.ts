import { expect, inject, test } from 'vitest';
import { acquireDatabase } from './acquire.ts';
import type {} from './testing-setup.ts';

const unreachable = 'postgresql://someone:secret@127.0.0.1:1/nothing';

test('DATABASE_URL names the database to use', async () => {
  const url = inject('templateDatabaseUrl');
  const database = await acquireDatabase({ env: { DATABASE_URL: url } });
  expect(database.url).toBe(url);
  expect(database.location.en).toContain(new URL(url).host);
  expect(database.location.en).not.toContain(new URL(url).password);
  expect(database.folder).toBeUndefined();
  await database.release();
});

test('an option goes before the environment', async () => {
  const url = inject('templateDatabaseUrl');
  const database = await acquireDatabase({ url, env: { DATABASE_URL: unreachable } });
  expect(database.url).toBe(url);
});

test.for([unreachable, 'not a url'])(
  'a database that cannot be reached is reported without its password: %s',
  async (url) => {
    const error = await acquireDatabase({ url }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'DatabaseError', code: 'DATABASE_UNREACHABLE' });
    expect(JSON.stringify(error)).not.toContain('secret');
  },
);

test('a wrong password is reported as such', async () => {
  const url = new URL(inject('templateDatabaseUrl'));
  url.password = 'guess';
  await expect(acquireDatabase({ url: url.href })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    details: { reason: expect.stringContaining('password') },
  });
});
