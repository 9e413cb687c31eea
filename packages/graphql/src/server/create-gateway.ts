import type { RuleSet } from '@beatwork/core';
import { type PseudonymKey, readerHouseholdKeysWith } from '@beatwork/core/privacy';
import { createYoga, type GraphiQLOptions } from 'graphql-yoga';
import type { Pool } from 'pg';
import { type Authentication, authenticatorOf } from '../access/authentication.ts';
import { ownReaderKey } from '../access/household-keys.ts';
import { ReadRecords } from '../access/read-records.ts';
import { useAccessLog } from '../access/use-access-log.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../database/prisma-client.ts';
import type { ErrorLog } from '../errors/present-error.ts';
import { type QueryLimits, queryLimits } from '../limits/query-limits.ts';
import { useCostLimits } from '../limits/use-cost-limits.ts';
import { useTextLimits } from '../limits/use-text-limits.ts';
import { served } from '../modules/rules/served-rule-sets.ts';
import { schema } from '../schema.ts';
import { readExamples } from './examples.ts';
import { graphiqlPage } from './graphiql-page.ts';
import { preferredLanguage } from './language.ts';
import { builtInRuleSets } from './rule-set-files.ts';
import { useCsrfPrevention } from './use-csrf-prevention.ts';
import { useHealth } from './use-health.ts';
import { useLandingPage } from './use-landing-page.ts';
import { usePresentedErrors } from './use-presented-errors.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  /** The database; `createPrismaClient` gives both over one pool of connections. */
  readonly prisma: Prisma;
  readonly pool: Pool;
  /** How it is known who asks. */
  readonly authentication: Authentication;
  /**
   * The secret from which readers' household keys are derived, apart from the one that stored keys are made with.
   * A random one where left out: then readers' keys hold as long as this gateway runs.
   */
  readonly readerKey?: PseudonymKey | undefined;
  /** The rule sets to score by; where left out, those of the library that the gateway can judge by. */
  readonly ruleSets?: readonly RuleSet[] | undefined;
  readonly limits?: Partial<QueryLimits> | undefined;
  /** Pages of these origins may ask from a browser; none where left out. */
  readonly origins?: readonly string[] | undefined;
  /** Whether browsers get GraphiQL at /graphql; true by default. */
  readonly graphiql?: boolean | undefined;
  /** What time it is; the machine's clock where left out. It tells whether a month is still open. */
  readonly clock?: (() => Date) | undefined;
  /** Called with errors of which clients see only a reference; these go to standard error where left out. */
  readonly onError?: ErrorLog | undefined;
}

/** What GraphiQL shows at the first visit. */
function graphiqlOptions(): GraphiQLOptions {
  return { title: 'beatwork', defaultTabs: readExamples().map(({ query }) => ({ query })) };
}

/**
 * Makes the gateway: a Yoga server, to call in-process with `fetch`, or to hand to any HTTP server.
 *
 * @example
 * const gateway = createGateway({ prisma, pool, authentication: 'local' });
 * const response = await gateway.fetch('http://gateway/graphql', {
 *   method: 'POST',
 *   headers: { 'content-type': 'application/json' },
 *   body: JSON.stringify({ query: '{ bureaus { nodes { name { en } } } }' }),
 * });
 *
 * @throws SECRET_TOO_SHORT, RULE_SET_NOT_SERVED; a read of a household key throws ANALYSIS_INPUT_INVALID where `readerKey` is refused
 */
export function createGateway(options: GatewayOptions) {
  const { prisma, pool, ruleSets = builtInRuleSets, origins = [], clock = () => new Date() } = options;
  for (const ruleSet of ruleSets) served(ruleSet);
  const limits = { ...queryLimits, ...options.limits };
  const log: ErrorLog =
    options.onError ?? ((reference, error) => console.error(`beatwork error ${reference}:`, error));
  const readerHouseholdKeys = readerHouseholdKeysWith(options.readerKey ?? ownReaderKey());
  // A secret that is refused fails each read of a key, with its reason; nobody waits for it before that.
  readerHouseholdKeys.catch(() => undefined);
  const { plugins, viewerOf } = authenticatorOf(options.authentication);
  return createYoga({
    schema,
    graphiql: options.graphiql === false ? false : graphiqlOptions(),
    renderGraphiQL: graphiqlPage,
    // Yoga's own would answer at every path that there is not.
    landingPage: false,
    // Yoga's own, at /health, does not ask the database.
    healthCheckEndpoint: '/live',
    multipart: false,
    logging: false,
    maskedErrors: false,
    maxRequestBodySize: 1_000_000,
    cors: origins.length === 0 ? false : { origin: [...origins], credentials: false },
    plugins: [
      useHealth(pool),
      useLandingPage(),
      useCsrfPrevention(),
      ...plugins,
      useTextLimits(limits),
      useCostLimits(limits),
      useAccessLog(log),
      usePresentedErrors(log),
    ],
    context: async (initial): Promise<Context> => ({
      prisma,
      pool,
      viewer: await viewerOf(initial),
      readerHouseholdKeys,
      now: clock(),
      language: preferredLanguage(initial.request.headers.get('accept-language')),
      ruleSets,
      reads: new ReadRecords(),
      loaders: new Map(),
    }),
  });
}

/** What {@link createGateway} makes. */
export type Gateway = ReturnType<typeof createGateway>;
