import { acquireDatabase, type DatabaseOptions } from '../acquire.ts';
import { DatabaseError } from '../errors.ts';

// A process that uses the database: for the tests of what happens between several. It gets its options from
// a variable, as the tests look for the server's processes by the folder in their command lines.

const { linger, ...options } = JSON.parse(process.env.HOLDER!) as DatabaseOptions & { linger: boolean };
const say = (what: unknown): boolean => process.stdout.write(`${JSON.stringify(what)}\n`);
try {
  const { url, folder, location, release } = await acquireDatabase(options);
  say({ url, folder, location });
  if (linger) {
    process.stdin.once('end', () => release().then(() => process.exit(0)));
    process.stdin.resume();
  }
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  say({ code: error.code, message: error.message });
}
