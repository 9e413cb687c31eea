import pg, { type CustomTypesConfig, type PoolClient } from 'pg';

const dateType = 1082;

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

/** Sends one statement with its parameters. */
export async function query<Row extends object>(
  context: Queryable,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await context.pool.query<Row>({ text, values: [...values], types });
  return rows;
}
