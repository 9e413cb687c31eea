import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { metricsPage } from '../../packages/core/scripts/metrics-page.ts';

it('docs/metrics.md is what the catalogue says; packages/core/scripts/write-metrics-page.ts writes it', () => {
  expect(readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8')).toBe(metricsPage());
});
