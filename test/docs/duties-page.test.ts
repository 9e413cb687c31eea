import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { triageFigures } from '../../packages/core/scripts/triage-figures.ts';

it('docs/duties.md has the figures that packages/core/scripts/assess-triage.ts prints', {
  timeout: 120_000,
}, () => {
  const page = readFileSync(new URL('../../docs/duties.md', import.meta.url), 'utf8');
  const rows = (table: string) => table.replaceAll(/ *\| */g, '|').replaceAll(/-+/g, '-');
  expect(rows(page)).toContain(rows(triageFigures()));
});
