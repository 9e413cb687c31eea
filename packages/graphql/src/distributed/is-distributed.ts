import type pg from 'pg';
import { hasCitus } from './has-citus.ts';

type Asked = Pick<pg.Client, 'query'>;

/** Whether the tables of a database are spread over the nodes of a Citus cluster by station. */
export async function isDistributed(client: Asked): Promise<boolean> {
  if (!(await hasCitus(client))) return false;
  const { rows } = await client.query(
    `SELECT FROM pg_dist_partition WHERE logicalrelid = to_regclass('member')`,
  );
  return rows.length > 0;
}

const known = new WeakMap<Asked, Promise<boolean>>();

/** The same, asked once for a pool or a connection: what a gateway serves does not become distributed while it runs. */
export function servesDistributed(pool: Asked): Promise<boolean> {
  const found =
    known.get(pool) ??
    isDistributed(pool).catch((error: unknown) => {
      known.delete(pool);
      throw error;
    });
  known.set(pool, found);
  return found;
}
