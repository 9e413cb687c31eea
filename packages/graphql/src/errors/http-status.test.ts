import { expect, test } from 'vitest';
import { gatewayErrorTexts } from './error-texts.ts';
import { httpPartOf } from './http-status.ts';

test('who asks for application/json gets 200 for a query that is wrong, and the status for all else', () => {
  const parts = Object.keys(gatewayErrorTexts).map((code) => [code, httpPartOf(code)] as const);
  const ofQuery = parts.filter(([, part]) => part?.spec === true);
  expect(Object.fromEntries(ofQuery)).toEqual({
    GRAPHQL_PARSE_FAILED: { status: 400, spec: true },
    GRAPHQL_VALIDATION_FAILED: { status: 400, spec: true },
    BAD_USER_INPUT: { status: 400, spec: true },
    QUERY_TOO_LONG: { status: 400, spec: true },
    QUERY_TOO_MANY_ALIASES: { status: 400, spec: true },
    QUERY_TOO_DEEP: { status: 400, spec: true },
    QUERY_TOO_COSTLY: { status: 400, spec: true },
    INPUT_TOO_LONG: { status: 400, spec: true },
    TEXT_NOT_STORABLE: { status: 400, spec: true },
    INTROSPECTION_REFUSED: { status: 403, spec: true },
  });
  const ofRequest = parts.filter(([, part]) => part !== undefined && part.spec === undefined);
  expect(Object.fromEntries(ofRequest)).toEqual({
    UNAUTHENTICATED: { status: 401 },
    ORIGIN_REFUSED: { status: 403 },
    BAD_REQUEST: { status: 400 },
    REQUEST_TOO_LARGE: { status: 413 },
    DATABASE_UNAVAILABLE: { status: 503, headers: { 'retry-after': '2' } },
    SIGN_IN_UNAVAILABLE: { status: 503, headers: { 'retry-after': '2' } },
    QUERY_TOO_SLOW: { status: 504 },
    INTERNAL_ERROR: { status: 500 },
  });
});
