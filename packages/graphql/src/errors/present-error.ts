import { randomUUID } from 'node:crypto';
import { type CodedError, isCodedError, type Language } from '@beatwork/core';
import { GraphQLError } from 'graphql';
import { databaseOutage } from './database-outage.ts';
import { GatewayError } from './gateway-error.ts';
import { type HttpPart, httpPartOf, setsStatusDuringExecution } from './http-status.ts';

/** The most bytes that the body of a request may have. */
export const largestBody = 1_000_000;

/**
 * Called with each error that clients do not see, and with the reference that they see instead. Where the database
 * cannot be reached or is too slow, it is called once a second, with the code and the message.
 */
export type ErrorLog = (reference: string, error: unknown) => void;

/**
 * An error as a client sees it: `message` in the client's language, `extensions.code`, `extensions.messages` in both
 * languages, and `extensions.details`. An unexpected error is logged, and clients see only its reference.
 */
export function presentError(error: GraphQLError, language: Language, log: ErrorLog): GraphQLError {
  const coded = codedWithin(error) ?? requestError(error) ?? outage(error, log) ?? masked(error, log);
  const { nodes, path } = error;
  const http = httpOf(error, coded);
  return new GraphQLError(coded.messages[language], {
    ...(nodes === undefined ? {} : { nodes }),
    ...(nodes === undefined && error.source !== undefined
      ? { source: error.source, positions: error.positions ?? [] }
      : {}),
    ...(path === undefined ? {} : { path }),
    extensions: {
      code: coded.code,
      messages: coded.messages,
      ...(tellsDetails(coded) ? { details: coded.details } : {}),
      ...(http === undefined ? {} : { http }),
    },
  });
}

/** An error with a path occurred during execution, when other fields may have succeeded, so most set no HTTP status. */
function httpOf({ path, extensions }: GraphQLError, { code }: CodedError): HttpPart | undefined {
  if (path !== undefined && !setsStatusDuringExecution(code)) return undefined;
  const ours = httpPartOf(code);
  const theirs = extensions.http as HttpPart | undefined;
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  // Only what both take for an error of the query, and not of the request around it, is 200 for older clients.
  const { spec, ...part } = ours;
  return spec && theirs.spec ? ours : part;
}

/** Details of database errors would reveal folders and servers, and a detail `reason` only repeats the message. */
function tellsDetails({ name, details }: CodedError): boolean {
  const keys = Object.keys(details);
  return name !== 'DatabaseError' && keys.some((key) => key !== 'reason');
}

function codedWithin(error: Error): CodedError | undefined {
  if (isCodedError(error)) return error;
  return error instanceof GraphQLError && error.originalError ? codedWithin(error.originalError) : undefined;
}

/** A problem with the request itself. The messages of the parser, the validator and the variables are kept. */
function requestError(error: GraphQLError): CodedError | undefined {
  const { code } = error.extensions;
  const reason = error.message;
  if (code === 'REQUEST_ENTITY_TOO_LARGE')
    return new GatewayError('REQUEST_TOO_LARGE', { limit: largestBody });
  if (code === 'GRAPHQL_VALIDATION_FAILED') return new GatewayError(code, { reason });
  if (error.originalError !== undefined && !(error.originalError instanceof GraphQLError)) return undefined;
  if (code === 'GRAPHQL_PARSE_FAILED' || reason.startsWith('Syntax Error')) {
    return new GatewayError('GRAPHQL_PARSE_FAILED', { reason });
  }
  if (code === 'BAD_REQUEST') return new GatewayError(code, { reason });
  // An error with a path and the node of a field is about a value of an answer, so it is the gateway's fault.
  const ofValue = error.path !== undefined && (error.nodes?.[0]?.kind ?? 'Field') === 'Field';
  return ofValue ? undefined : new GatewayError('BAD_USER_INPUT', { reason });
}

/** When an outage was last logged. All requests fail then, and each by several fields. */
const loggedOutages = new WeakMap<ErrorLog, number>();

function outage(error: GraphQLError, log: ErrorLog): CodedError | undefined {
  const found = databaseOutage(error.originalError);
  if (found === undefined) return undefined;
  const now = performance.now();
  if (now - (loggedOutages.get(log) ?? Number.NEGATIVE_INFINITY) >= 1000) {
    loggedOutages.set(log, now);
    log(found.code, error.originalError?.message);
  }
  return found;
}

function masked(error: GraphQLError, log: ErrorLog): CodedError {
  const reference = randomUUID();
  log(reference, error.originalError ?? error);
  return new GatewayError('INTERNAL_ERROR', { reference });
}
