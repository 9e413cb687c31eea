import pg from 'pg';
import { hasCitus } from './has-citus.ts';

/** The addresses of the servers that keep a database: of a Citus cluster the coordinator and its workers, else one. */
export function nodesOf(url: string): Promise<readonly string[]> {
  return withClient(url, async (client) => {
    if (!(await hasCitus(client))) return [url];
    const { rows } = await client.query<{ host: string; port: number }>(
      'SELECT nodename AS host, nodeport AS port FROM pg_dist_node ORDER BY groupid',
    );
    return rows.map(({ host, port }) => Object.assign(new URL(url), { host: `${host}:${port}` }).href);
  });
}

/** Runs SQL on every node, over its database `postgres`: no database that is in use can be copied or dropped. */
export async function administer(nodes: readonly string[], ...sql: readonly string[]): Promise<void> {
  for (const node of nodes) {
    await withClient(databaseAt(node, 'postgres'), async (client) => {
      for (const each of sql) await client.query(each);
    });
  }
}

/** Makes databases of the same name on all nodes one database of the cluster. */
export async function joinNodes(nodes: readonly string[], name: string): Promise<void> {
  for (const node of nodes) {
    await withClient(databaseAt(node, name), (client) => client.query('CREATE EXTENSION citus'));
  }
  const [coordinator = '', ...workers] = nodes.map((node) => databaseAt(node, name));
  await withClient(coordinator, async (client) => {
    const { hostname, port } = new URL(coordinator);
    await client.query('SELECT citus_set_coordinator_host($1, $2)', [hostname, Number(port)]);
    for (const worker of workers) {
      const { hostname, port } = new URL(worker);
      await client.query('SELECT citus_add_node($1, $2)', [hostname, Number(port)]);
    }
  });
}

/** The address of another database of the same server. */
export function databaseAt(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
