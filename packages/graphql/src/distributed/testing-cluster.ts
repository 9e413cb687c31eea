/** Vitest's first global setup of `test:distributed`: the tests then use the cluster of `CITUS_URL`. */
export function setup(): void {
  const { CITUS_URL } = process.env;
  if (CITUS_URL === undefined) {
    throw new Error(
      'CITUS_URL is missing: give the address of a database on the coordinator of a Citus cluster, such as postgresql://postgres@127.0.0.1:9700/postgres.',
    );
  }
  process.env.DATABASE_URL = CITUS_URL;
}
