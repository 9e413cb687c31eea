import type { Viewer } from '../access/viewer.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { encodeId } from '../nodes/global-id.ts';
import { createGateway, type GatewayOptions } from '../server/create-gateway.ts';
import { insertFixture } from './fixture.ts';

/** An answer, as a client gets it. `Data` is what the test reads of it: only the test knows its query. */
interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly messages: { readonly en: string; readonly zh: string };
      readonly details?: Readonly<Record<string, unknown>>;
    };
  }[];
  readonly extensions?: { readonly cost: { readonly requested: number; readonly maximum: number } };
}

interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Who asks; a supervisor where left out. */
  readonly viewer?: Viewer;
}

/** What a test reads of a page. */
export interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

/** What a test reads of a member, a station or anything else of which only the code matters. */
export interface Coded {
  readonly code: string;
}

export interface TestGateway {
  readonly database: TestDatabase;
  /** References of the errors that were masked. */
  readonly logged: unknown[];
  ask<Data = unknown>(query: string, asking?: Asking): Promise<Answer<Data>>;
  /** Asks, and tells the SQL statements that it took. */
  count<Data = unknown>(
    query: string,
    asking?: Asking,
  ): Promise<{ answer: Answer<Data>; statements: readonly string[] }>;
  drop(): Promise<void>;
}

const supervisor: Viewer = { id: 'tester', role: 'supervisor' };

/** A gateway over a database of its own that holds the fixture. */
export async function createTestGateway(options: Partial<GatewayOptions> = {}): Promise<TestGateway> {
  const database = await createTestDatabase();
  await insertFixture(database.prisma);
  const logged: unknown[] = [];
  const viewers = new WeakMap<Request, Viewer>();
  const gateway = createGateway({
    prisma: database.prisma,
    pool: database.pool,
    authentication: (request) => viewers.get(request) ?? supervisor,
    onError: (_reference, error) => logged.push(error),
    ...options,
  });
  const ask = async <Data>(query: string, asking: Asking = {}): Promise<Answer<Data>> => {
    const { variables, operationName, headers, viewer } = asking;
    const request = new gateway.fetchAPI.Request('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables, operationName }),
    });
    if (viewer !== undefined) viewers.set(request, viewer);
    return (await gateway.fetch(request)).json();
  };
  return {
    database,
    logged,
    ask,
    count: async <Data>(query: string, asking?: Asking) => {
      const { result, statements } = await database.countStatements(() => ask<Data>(query, asking));
      return { answer: result, statements };
    },
    drop: () => database.drop(),
  };
}

/** The global id of a row. */
export const idOf = (type: string, ...key: readonly string[]): string => encodeId(type, key);
