import type pg from 'pg';

const control = /^\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b/i;

/** Records the statements that the connections of a pool send. Call it before the pool connects. */
export function recordStatements(pool: pg.Pool): { start(): () => readonly string[] } {
  const listeners = new Set<string[]>();
  pool.on('connect', (client) => {
    const send = client.query;
    client.query = function (this: pg.PoolClient, ...args: unknown[]): unknown {
      const text = textOf(args[0]);
      if (!control.test(text)) for (const statements of listeners) statements.push(text);
      return Reflect.apply(send, this, args);
      // `query` has a dozen overloads, so the arguments are passed on unchanged.
    } as typeof client.query;
  });
  return {
    start: () => {
      const statements: string[] = [];
      listeners.add(statements);
      return () => {
        listeners.delete(statements);
        return statements;
      };
    },
  };
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  const text = (query as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : '';
}
