import pg from 'pg';

/**
 * Lets a signal cancel the statement that a session is in, also one that works on the server without hearing
 * from us: deleting, or the triggers after a COPY. It asks over a second connection.
 *
 * @returns stops listening
 */
export async function cancelOnAbort(
  client: pg.Client,
  url: string,
  signal: AbortSignal,
): Promise<() => void> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const cancel = () => void cancelBackend(url, rows[0]!.pid).catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  return () => signal.removeEventListener('abort', cancel);
}

async function cancelBackend(url: string, pid: number): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  await client.query('SELECT pg_cancel_backend($1)', [pid]);
  await client.end();
}
