import type { Plugin } from 'graphql-yoga';
import type { Pool } from 'pg';

/** `GET /health` answers 200 if the database is available, otherwise 503. */
export function useHealth(pool: Pool): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/health') return;
      const healthy = await pool.query('SELECT 1').then(
        () => true,
        () => false,
      );
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
