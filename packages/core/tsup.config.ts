import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { ruleSetJsonSchema } from './src/rules/parse.ts';

const folders = [
  'model',
  'calendar',
  'daily-figures',
  'duties',
  'integrity',
  'metrics',
  'places',
  'planning',
  'privacy',
  'rules',
  'rulesets',
  'statistics',
  'text',
];

// Node's require() of ESM is younger than Node 20.
const esmOnly = ['temporal-polyfill', 'kdbush', 'leven'];

const both: Options = {
  entry: {
    index: 'src/index.ts',
    internal: 'src/internal.ts',
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
  {
    ...both,
    format: 'cjs',
    outDir: 'dist/cjs',
    noExternal: esmOnly,
    onSuccess: async () => {
      for (const name of esmOnly) cpSync(licenseOf(name), `dist/cjs/${name}.LICENSE`);
    },
  },
]);

function licenseOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no license to pack beside its code`);
  return `${folder}/${file}`;
}
