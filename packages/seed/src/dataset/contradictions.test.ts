import { contradictionsIn, recordNames } from '@beatwork/core/records';
import { expect, it } from 'vitest';
import { dezhou } from '../stations/dezhou/index.ts';

it('no record of a dataset contradicts another one', () => {
  const dataset = dezhou();
  const rows = Object.fromEntries(recordNames.map((name) => [name, [...dataset.rows(name)]]));
  expect(Object.values(rows).flat().length).toBeGreaterThan(100_000);
  expect(contradictionsIn(rows, { timeZone: 'Asia/Shanghai' }).slice(0, 5)).toEqual([]);
}, 120_000);
