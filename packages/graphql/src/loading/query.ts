import pg, { type CustomTypesConfig, type PoolClient } from 'pg';
import { servesDistributed } from '../distributed/is-distributed.ts';
import { GatewayError } from '../errors/gateway-error.ts';

const dateType = 1082;
const featureNotSupported = '0A000';

/** Reads days as midnight in UTC, as Prisma does. By default the driver would use the machine's time zone. */
const types: CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === dateType
      ? (day: string) => new Date(`${day}T00:00:00.000Z`)
      : pg.types.getTypeParser(type, format as 'text'),
};

/** What statements are sent to: a pool of connections, or one connection with a transaction. */
export interface Queryable {
  readonly pool: Pick<PoolClient, 'query'>;
}

/**
 * Sends one statement with its parameters.
 * @throws NOT_DISTRIBUTABLE where the database is distributed, and Citus cannot take the statement apart
 */
export async function query<Row extends object>(
  context: Queryable,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { pool } = context;
  try {
    const { rows } = await pool.query<Row>({ text, values: [...values], types });
    return rows;
  } catch (cause) {
    const isRefused = cause instanceof pg.DatabaseError && cause.code === featureNotSupported;
    if (!isRefused || !(pool instanceof pg.Pool) || !(await servesDistributed(pool))) throw cause;
    throw new GatewayError('NOT_DISTRIBUTABLE', { reason: cause.message }, { cause });
  }
}
