import type { Pool } from 'pg';
import { ActError } from '../acts/act-error.ts';
import { isLockTimeout } from '../acts/database-problem.ts';
import type { Queryable } from '../loading/query.ts';

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
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
    const result = await work({ pool: client });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw isLockTimeout(error) ? new ActError('Busy', 'ACT_BUSY', {}, [], { cause: error }) : error;
  } finally {
    client.release();
  }
}
