import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError, reasonOf } from './errors.ts';

/** One migration: a folder with its name, and `migration.sql` in it. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** Reads the migrations of a folder, in the order in which they apply. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readMigration(folder, name));
}

function readMigration(folder: string, name: string): Migration {
  try {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: sha256(sql) };
  } catch (cause) {
    throw new DatabaseError('MIGRATION_FAILED', { name, reason: reasonOf(cause) }, { cause });
  }
}

/** Whether a migration has this checksum. As in Prisma, other line endings make no difference. */
export function matchesChecksum({ sql, checksum }: Migration, recorded: string): boolean {
  if (checksum === recorded) return true;
  const unix = sql.replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].some((text) => sha256(text) === recorded);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
