import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { triageFiguresOf } from '../../packages/core/scripts/triage-figures.ts';
import { strangersSets } from '../../packages/core/src/duties/labelled-calls.ts';

const page = readFileSync(new URL('../../docs/duties.md', import.meta.url), 'utf8');
const withoutPadding = (table: string) => table.replaceAll(/ *\| */g, '|');

// Each set has a test of its own: triage learns from all other sets anew, which takes seconds.
it.each(strangersSets)(
  'docs/duties.md has what packages/core/scripts/assess-triage.ts prints of %s',
  {
    timeout: 120_000,
  },
  (set) => {
    expect(withoutPadding(page)).toContain(withoutPadding(triageFiguresOf(set)));
  },
);
