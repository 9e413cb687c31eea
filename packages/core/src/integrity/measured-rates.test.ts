import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { integrityChecks } from './check-names.ts';
import { measuredFalseAlarms, measuredSensitivity } from './testing/measured-rates.ts';

const page = readFileSync(new URL('../../../../docs/integrity.md', import.meta.url), 'utf8');
const rates = page.slice(page.indexOf('<!-- rates -->'), page.indexOf('<!-- end of rates -->'));
const cellsOf = (check: string) =>
  rates
    .split('\n')
    .flatMap((line) =>
      line.startsWith(`| \`${check}\``) ? [line.split('|').map((cell) => cell.trim())] : [],
    );
const shareIn = (cell: string | undefined) => Number(cell!.replace(' %', '')) / 100;

/** Two and a half standard deviations of a share of so many: the seeds are fixed, the code may change in harmless ways. */
const margin = (share: number, of: number) => 2.5 * Math.sqrt(Math.max(share * (1 - share), 1 / of) / of);

it('the false alarms are what the page says', { timeout: 60_000 }, () => {
  const { checks } = measuredFalseAlarms(8);
  for (const { check, tests, below5, findings } of checks) {
    const [falseAlarms] = cellsOf(check);
    expect(falseAlarms, check).toBeDefined();
    if (tests === 0) {
      expect([falseAlarms![3], findings], check).toEqual(['', 0]);
      continue;
    }
    const stated = shareIn(falseAlarms![3]);
    expect(stated, check).toBeLessThanOrEqual(0.065);
    expect(Math.abs(below5 / tests - stated), check).toBeLessThanOrEqual(margin(stated, tests));
  }
  const found = checks.reduce((sum, { findings }) => sum + findings, 0);
  // 320 officers, of whom the page expects less than one finding.
  expect(found).toBeLessThanOrEqual(2);
});

it.each(integrityChecks.values)('%s notices about as much as the page says', { timeout: 30_000 }, (check) => {
  const { arranged, noticed } = measuredSensitivity(check, 2);
  const [, sensitivity] = cellsOf(check);
  const stated = shareIn(sensitivity![3]);
  expect(stated).toBeGreaterThan(0.1);
  expect(noticed / arranged).toBeGreaterThanOrEqual(stated - margin(stated, arranged));
});
