import { ruleSets as builtIn, type RuleSet } from '@beatwork/core';
import { type PseudonymKey, readerHouseholdKeysWith } from '@beatwork/core/privacy';
import { createYoga, type GraphiQLOptions } from 'graphql-yoga';
import type { Pool } from 'pg';
import { type Authentication, authenticatorOf } from '../access/authentication.ts';
import { ownReaderKey } from '../access/household-keys.ts';
import { ReadRecords } from '../access/read-records.ts';
import { useAccessLog } from '../access/use-access-log.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../database/prisma-client.ts';
import { type ErrorLog, largestBody } from '../errors/present-error.ts';
import { type QueryLimits, queryLimits } from '../limits/query-limits.ts';
import { type IntrospectionAudience, useIntrospection } from '../limits/use-introspection.ts';
import { useQueryLimits } from '../limits/use-query-limits.ts';
import { useTextLimits } from '../limits/use-text-limits.ts';
import { served } from '../modules/rules/served-rule-sets.ts';
import { schema } from '../schema.ts';
import { readExamples } from './examples.ts';
import { graphiqlPage } from './graphiql-page.ts';
import { preferredLanguage } from './language.ts';
import { useGetParameters } from './use-get-parameters.ts';
import { useHealth } from './use-health.ts';
import { useLandingPage } from './use-landing-page.ts';
import { useOriginCheck } from './use-origin-check.ts';
import { usePresentedErrors } from './use-presented-errors.ts';

/** Options of {@link createGateway}. */
export interface GatewayOptions {
  /** The database. `createPrismaClient` gives `prisma` and `pool` over one pool of connections. */
  readonly prisma: Prisma;
  readonly pool: Pool;
  /** How the gateway identifies viewers. */
  readonly authentication: Authentication;
  /**
   * The secret from which the household keys of readers are derived. It must differ from the one with which stored keys
   * are made. If it is left out, the gateway makes a random one, and derived keys change when it is started again.
   */
  readonly readerKey?: PseudonymKey | undefined;
  /** The rule sets to serve. If left out, they are those of the library that the gateway can apply. */
  readonly ruleSets?: readonly RuleSet[] | undefined;
  readonly limits?: Partial<QueryLimits> | undefined;
  /** The origins whose browser pages may send requests; none if left out. */
  readonly origins?: readonly string[] | undefined;
  /**
   * To whom the gateway describes its schema. If left out, to everyone where authentication is `local`, otherwise only to
   * viewers who are not the public.
   */
  readonly introspection?: IntrospectionAudience | undefined;
  /** Whether browsers get GraphiQL at /graphql; if left out, where the schema is described to everyone. */
  readonly graphiql?: boolean | undefined;
  /** The current time, which decides whether a month has ended; the machine's clock if left out. */
  readonly clock?: (() => Date) | undefined;
  /** Called with errors of which clients see only a reference. If left out, they are written to standard error. */
  readonly onError?: ErrorLog | undefined;
}

/** The title of GraphiQL, and the example queries in its first tabs. */
function graphiqlOptions(): GraphiQLOptions {
  return { title: 'beatwork', defaultTabs: readExamples().map(({ query }) => ({ query })) };
}

/**
 * Makes the gateway: a Yoga server, which you can call in the same process with `fetch`, or pass to any HTTP server.
 *
 * @example
 * const gateway = createGateway({ prisma, pool, authentication: 'local' });
 * const response = await gateway.fetch('http://gateway/graphql', {
 *   method: 'POST',
 *   headers: { 'content-type': 'application/json' },
 *   body: JSON.stringify({ query: '{ bureaus { nodes { name { en } } } }' }),
 * });
 *
 * @throws SECRET_TOO_SHORT, JWKS_ADDRESS_INVALID, RULE_SET_NOT_SERVED; reading a household key throws ANALYSIS_INPUT_INVALID if `readerKey` is refused
 */
export function createGateway(options: GatewayOptions) {
  const { prisma, pool, ruleSets = builtIn, origins = [], clock = () => new Date() } = options;
  for (const ruleSet of ruleSets) served(ruleSet);
  const introspection =
    options.introspection ?? (options.authentication === 'local' ? 'everyone' : 'identified');
  const graphiql = options.graphiql ?? introspection === 'everyone';
  const limits = { ...queryLimits, ...options.limits };
  const log: ErrorLog =
    options.onError ?? ((reference, error) => console.error(`beatwork error ${reference}:`, error));
  const readerHouseholdKeys = readerHouseholdKeysWith(options.readerKey ?? ownReaderKey());
  // If the secret is refused, each read of a key fails with the reason. Until then nobody awaits this promise.
  readerHouseholdKeys.catch(() => undefined);
  const viewerOf = authenticatorOf(options.authentication);
  return createYoga({
    schema,
    graphiql: graphiql && graphiqlOptions(),
    renderGraphiQL: graphiqlPage,
    // Yoga's own page would answer at every unknown path.
    landingPage: false,
    // Yoga's own check does not query the database, so it gets another path than ours at /health.
    healthCheckEndpoint: '/live',
    multipart: false,
    logging: false,
    maskedErrors: false,
    maxRequestBodySize: largestBody,
    cors: origins.length === 0 ? false : { origin: [...origins], credentials: false },
    plugins: [
      useHealth(pool),
      useLandingPage(),
      useOriginCheck(origins),
      useGetParameters(),
      useTextLimits(limits),
      useIntrospection(introspection),
      useQueryLimits(limits, schema),
      useAccessLog(log),
      usePresentedErrors(log),
    ],
    context: async (initial): Promise<Context> => ({
      prisma,
      pool,
      viewer: await viewerOf(initial.request),
      readerHouseholdKeys,
      now: clock(),
      language: preferredLanguage(initial.request.headers.get('accept-language')),
      ruleSets,
      reads: new ReadRecords(),
      loaders: new Map(),
    }),
  });
}

/** The result of {@link createGateway}. */
export type Gateway = ReturnType<typeof createGateway>;
