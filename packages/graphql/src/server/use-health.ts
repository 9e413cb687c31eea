import { setTimeout as sleep } from 'node:timers/promises';
import type { Plugin } from 'graphql-yoga';
import type { Pool } from 'pg';

/** How long the database may take to answer, in milliseconds. */
const patience = 2000;

/** `GET /health` answers 200 if the database is available, otherwise 503, also where the database hangs. */
export function useHealth(pool: Pool): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/health') return;
      const answered = pool.query('SELECT 1').then(
        () => true,
        () => false,
      );
      const healthy = await Promise.race([answered, sleep(patience, false, { ref: false })]);
      const body = JSON.stringify({ status: healthy ? 'ok' : 'database unreachable' });
      endResponse(
        new fetchAPI.Response(body, {
          status: healthy ? 200 : 503,
          headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        }),
      );
    },
  };
}
