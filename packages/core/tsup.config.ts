import { cpSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { ruleSetJsonSchema } from './src/rules/parse.ts';

const folders = ['model', 'calendar', 'integrity', 'metrics', 'planning', 'privacy', 'rules', 'rulesets', 'statistics', 'text'];

const both: Options = {
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(folders.map((folder) => [folder, `src/${folder}/index.ts`])),
  },
  // What several entries share is written once, so that an error is of one class wherever it was imported from.
  splitting: true,
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'es2022',
};

export default defineConfig([
  {
    ...both,
    format: 'esm',
    outDir: 'dist/esm',
    onSuccess: async () =>
      writeFileSync('dist/rule-set.schema.json', `${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`),
  },
  // temporal-polyfill is ESM only, and Node's require() of ESM is younger than Node 20.
  {
    ...both,
    format: 'cjs',
    outDir: 'dist/cjs',
    noExternal: ['temporal-polyfill'],
    onSuccess: async () =>
      cpSync('node_modules/temporal-polyfill/LICENSE', 'dist/cjs/temporal-polyfill.LICENSE'),
  },
]);
