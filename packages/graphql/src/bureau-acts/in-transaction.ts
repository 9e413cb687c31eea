import type { Pool, PoolClient, QueryConfig } from 'pg';
import { ActError } from '../acts/act-error.ts';
import { isLockTimeout } from '../acts/database-problem.ts';
import type { Queryable } from '../loading/query.ts';

/** How long a statement may take, in milliseconds. */
const longest = 60_000;

/** The connection, with a client that waits as long as the server may take. */
function patient(client: PoolClient): Queryable['pool'] {
  const query = (asked: QueryConfig | string) => {
    const config = typeof asked === 'string' ? { text: asked } : asked;
    return client.query({ ...config, query_timeout: longest + 1000 } as QueryConfig);
  };
  return { query: query as PoolClient['query'] };
}

/**
 * Does something in one transaction, alone among those with the same lock; it waits for its turn.
 * @throws ActError Busy
 */
export async function inTransaction<Result>(
  { pool }: { readonly pool: Pool },
  lock: string,
  work: (transaction: Queryable) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query('BEGIN');
    // The results of a bureau take longer than the answer to a question may.
    await client.query(`SET LOCAL statement_timeout = ${longest}`);
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
    const result = await work({ pool: patient(client) });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      isBroken = true;
    });
    throw isLockTimeout(error) ? new ActError('Busy', 'ACT_BUSY', {}, [], { cause: error }) : error;
  } finally {
    // A connection whose transaction could not be ended is closed, and not used again.
    client.release(isBroken);
  }
}
