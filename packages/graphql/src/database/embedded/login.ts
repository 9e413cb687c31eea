import pg from 'pg';
import { systemCode } from '../errors.ts';
import { roleName } from './cluster.ts';

/** The database that is created in the embedded server. */
const databaseName = 'beatwork';

/** The address of a database of the embedded server. */
export function serverUrl(port: number, password: string, database: string = databaseName): string {
  return `postgresql://${roleName}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/** Logs in, and creates the database if it does not exist. Gives false if the password is not that of the server. */
export async function ensureDatabase(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: serverUrl(port, password, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
    return true;
  } catch (error) {
    if (systemCode(error) === '28P01') return false;
    throw error;
  } finally {
    await client.end();
  }
}
