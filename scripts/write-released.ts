import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import {
  coreSubpaths,
  currentSchema,
  releasedSchema,
  releasedTypes,
} from '../test/packages/breaking/released.ts';

// Writes down what a release promises: the declarations of core's subpaths in one file, each subpath a namespace and
// without the comments, and the schema of the gateway. The tests compare later states with these.

const core = fileURLToPath(new URL('../packages/core', import.meta.url));
const folder = mkdtempSync(join(core, 'released-'));
try {
  const entry = join(folder, 'subpaths.ts');
  const lines = coreSubpaths.map(
    ({ namespace, source }) => `export * as ${namespace} from ${JSON.stringify(join('..', source))};\n`,
  );
  writeFileSync(entry, lines.join(''));
  const args = ['exec', 'tsup', relative(core, entry), '--no-config', '--dts-only', '--format', 'esm'];
  execFileSync('pnpm', [...args, '--out-dir', folder], { cwd: core, stdio: ['ignore', 'ignore', 'inherit'] });
  const declarations = readFileSync(join(folder, 'subpaths.d.ts'), 'utf8');
  const source = ts.createSourceFile('subpaths.d.ts', declarations, ts.ScriptTarget.ES2022);
  writeFileSync(releasedTypes, ts.createPrinter({ removeComments: true }).printFile(source));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
copyFileSync(currentSchema, releasedSchema);
