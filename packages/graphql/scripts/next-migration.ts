import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acquireDatabase } from '../src/database/acquire.ts';
import { applyMigrations, migrationsFolder } from '../src/database/migrate.ts';
import { schemaDiff } from './schema-engine.ts';

// Writes the next migration: what leads from the migrations so far, replayed on a scratch database, to the
// Prisma schema. `pnpm migration:new <name>` writes it, without a name it is only printed.

const schemaFolder = fileURLToPath(new URL('../prisma/schema', import.meta.url));
const name = process.argv[2];
if (name !== undefined && !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('The name is made of small letters, digits and underscores, such as add_beats.');
  process.exit(1);
}

const scratch = await acquireDatabase({
  dataFolder: join(tmpdir(), `beatwork-scratch-${randomUUID()}`),
  temporary: true,
});
try {
  // A new record type is described before its table exists, so comments and tallies are left out.
  await applyMigrations(scratch.url, migrationsFolder(), { derived: false });
  const schema = readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.prisma'))
    .sort()
    .map((file) => [join(schemaFolder, file), readFileSync(join(schemaFolder, file), 'utf8')] as const);
  const sql = await schemaDiff(scratch.url, schema);
  if (/^\s*(-- This is an empty migration\.\s*)?$/.test(sql))
    console.error('The migrations already lead to the schema.');
  else if (name === undefined) process.stdout.write(sql);
  else write(name, sql);
} finally {
  await scratch.release();
}

function write(title: string, sql: string): void {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder(), `${stamp}_${title}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.error(`Wrote ${basename(folder)}. Read it, and add by hand what Prisma does not know.`);
}
