import { GatewayError } from './gateway-error.ts';

/** The codes of Node, PostgreSQL and Prisma for a server that cannot be reached. */
const unreachable =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0[123]|53300|08[0-9A-Z]{3}|P1001|P1002|P1008|P1017)$/;
/** What the driver says where it has no code. */
const saysUnreachable =
  /connection terminated|connection error|timeout exceeded when trying to connect|query read timeout/i;
const canceled = '57014';
const saysCanceled = /statement timeout/i;

/**
 * What a client is told of an error that says that the database cannot be reached, or took too long; undefined for every
 * other error.
 */
export function databaseOutage(
  error: unknown,
): GatewayError<'DATABASE_UNAVAILABLE' | 'QUERY_TOO_SLOW'> | undefined {
  const found = withCauses(error);
  if (found.some(({ code, message }) => code === canceled || saysCanceled.test(message))) {
    return new GatewayError('QUERY_TOO_SLOW', {});
  }
  if (found.some(({ code, message }) => unreachable.test(code) || saysUnreachable.test(message))) {
    return new GatewayError('DATABASE_UNAVAILABLE', {});
  }
  return undefined;
}

interface Told {
  readonly code: string;
  readonly message: string;
}

/** The codes and messages of an error and of its causes. */
function withCauses(error: unknown, depth = 0): readonly Told[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  const inner = error instanceof AggregateError ? error.errors : [];
  return [
    { code: String(code), message: error.message },
    ...[cause, ...inner].flatMap((each) => withCauses(each, depth + 1)),
  ];
}
