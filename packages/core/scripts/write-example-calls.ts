import { readFileSync, writeFileSync } from 'node:fs';
import { exampleCallsSource } from './example-calls-source.ts';

// node --conditions=@beatwork/source packages/core/scripts/write-example-calls.ts
writeFileSync(
  new URL('../src/duties/template/example-calls.ts', import.meta.url),
  exampleCallsSource((set) =>
    readFileSync(new URL(`../data/duty-calls/${set}.tsv`, import.meta.url), 'utf8'),
  ),
);
