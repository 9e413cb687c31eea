import { GatewayError } from './gateway-error.ts';

const unreachable =
  /\b(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0[123]|53300|08[0-9A-Z]{3}|P1001|P1002|P1008|P1017)\b|connection terminated|connection error|timeout exceeded when trying to connect|query read timeout|the database system is (starting up|shutting down)/i;
const canceled = /\b57014\b|statement timeout/i;

/**
 * What a client is told of an error that says that the database cannot be reached, or took too long; undefined for every
 * other error.
 */
export function databaseOutage(
  error: unknown,
): GatewayError<'DATABASE_UNAVAILABLE' | 'QUERY_TOO_SLOW'> | undefined {
  const texts = textsOf(error);
  if (texts.some((text) => canceled.test(text))) return new GatewayError('QUERY_TOO_SLOW', {});
  if (texts.some((text) => unreachable.test(text))) return new GatewayError('DATABASE_UNAVAILABLE', {});
  return undefined;
}

/** The codes and messages of an error and of its causes. */
function textsOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  const inner = error instanceof AggregateError ? error.errors : [];
  return [
    `${String(code)} ${error.message}`,
    ...[cause, ...inner].flatMap((each) => textsOf(each, depth + 1)),
  ];
}
