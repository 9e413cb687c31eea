import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { ruleSetJsonSchema } from './src/rules/parse.ts';
import { ruleSets } from './src/rulesets/index.ts';

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
  'records',
  'rules',
  'rulesets',
  'statistics',
  'text',
];

// Node's require() of ESM is younger than Node 20.
const esmOnly = ['temporal-polyfill', 'kdbush', 'leven'];

const entry = {
  index: 'src/index.ts',
  internal: 'src/internal.ts',
  ...Object.fromEntries(folders.map((folder) => [folder, `src/${folder}/index.ts`])),
  ...Object.fromEntries(ruleSets.map(({ id }) => [`rulesets/${id}`, `src/rulesets/${id}/rule-set.ts`])),
};

// esbuild writes two modules into one file where the same entries need both. A bundler then keeps what one of them does
// when it is loaded, such as making schemas, for everybody who needs the other. Where each module is an entry, each has
// a file of its own, and who imports a function gets only what it needs.
const modules = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.ts$/.test(file) && !/\.(test|fixture)\.ts$|(^|\/)testing\/|^(index|internal)\.ts$/.test(file),
    )
    .map((file) => [`modules/${file.slice(0, -'.ts'.length)}`, `src/${file}`]),
);

const both: Options = {
  entry,
  // What several entries share is written once, so that an error is of one class wherever it was imported from.
  splitting: true,
  dts: { entry },
  clean: true,
  sourcemap: true,
  silent: true,
  target: 'es2022',
};

export default defineConfig([
  {
    ...both,
    format: 'esm',
    entry: { ...modules, ...entry },
    outDir: 'dist/esm',
    onSuccess: async () => {
      // Nobody imports these entries: they only pass on what the files that they made hold.
      rmSync('dist/esm/modules', { recursive: true });
      writeFileSync('dist/rule-set.schema.json', `${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`);
    },
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
