import pg from 'pg';

/**
 * Cancels the running statement of a session when a signal is aborted. It does so over a second connection, because a
 * statement such as a deletion, or the triggers after a COPY, does not listen on its own.
 *
 * @returns a function that stops listening to the signal
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
