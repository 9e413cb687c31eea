import { expect, test } from 'vitest';
import { databaseOutage } from './database-outage.ts';

const coded = (code: string, message = 'it failed', cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { code });

test.each<[string, unknown, string | undefined]>([
  ['a refused connection', coded('ECONNREFUSED'), 'DATABASE_UNAVAILABLE'],
  ['a server that is shut down', coded('57P01'), 'DATABASE_UNAVAILABLE'],
  ['an error of the connection', coded('08006'), 'DATABASE_UNAVAILABLE'],
  ['a connection that ended', new Error('Connection terminated unexpectedly'), 'DATABASE_UNAVAILABLE'],
  ['one of several addresses', new AggregateError([coded('ECONNREFUSED')]), 'DATABASE_UNAVAILABLE'],
  ['a cause', coded('P2010', 'Raw query failed', coded('ECONNRESET')), 'DATABASE_UNAVAILABLE'],
  ['a statement that took too long', coded('57014'), 'QUERY_TOO_SLOW'],
  ['a time in a message', coded('22007', 'invalid time "2014-01-08T03:00:00Z"'), undefined],
  ['a code in a message', coded('22P02', 'invalid number: 57014'), undefined],
  ['any other error', new TypeError('x is not a function'), undefined],
  ['what is no error', 'ECONNREFUSED', undefined],
])('%s', (_, error, code) => {
  expect(databaseOutage(error)?.code).toBe(code);
});
