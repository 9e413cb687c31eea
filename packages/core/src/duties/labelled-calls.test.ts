import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { containsCitizenNumber } from '../personal-data/citizen-number.ts';
import { assess, parseLabelledCalls, precision, recall } from './labelled-calls.ts';
import { templateDutyCatalogue } from './template/template-duty-catalogue.ts';

const split = (name: string) =>
  parseLabelledCalls(readFileSync(new URL(`../../data/duty-calls/${name}.tsv`, import.meta.url), 'utf8'));
const sets = {
  development: split('development'),
  heldBack: split('held-back'),
  newWording: split('new-wording'),
};
const ids = new Set(templateDutyCatalogue.categories.flatMap(({ items }) => items.map(({ id }) => id)));
const of = (calls: (typeof sets)['development']) => assess(calls, templateDutyCatalogue);

describe('the labelled calls', () => {
  it('are 300 and more, no two alike, with labels of the catalogue', () => {
    const all = Object.values(sets).flat();
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { item, also } of all)
      for (const each of [item, ...also]) expect(each === null || ids.has(each), String(each)).toBe(true);
  });

  it('hold no number of a person', () => {
    for (const { text } of Object.values(sets).flat()) {
      expect(containsCitizenNumber(text)).toBe(false);
      expect(text).not.toMatch(/\d{7,}/);
    }
  });
});

// Floors: a little below what was measured, so that a change that makes it worse is seen.
describe('triage of them', () => {
  it('misses no danger in the development half', () => {
    const { danger, itemFirst, calls } = of(sets.development);
    expect(danger.falseNegative).toBe(0);
    expect(precision(danger)).toBeGreaterThan(0.9);
    expect(itemFirst / calls).toBeGreaterThan(0.95);
  });

  it('keeps its level in the held-back half', () => {
    const { danger, police, itemFirst, itemAmongThree, calls } = of(sets.heldBack);
    expect(itemFirst / calls).toBeGreaterThan(0.9);
    expect(itemAmongThree / calls).toBeGreaterThan(0.95);
    expect(recall(danger)).toBeGreaterThan(0.95);
    expect(precision(danger)).toBeGreaterThan(0.85);
    expect(recall(police)).toBeGreaterThan(0.95);
  });

  it('sends a call that it does not understand to a person', () => {
    const { danger, dangerLost } = of(sets.newWording);
    expect(danger.falseNegative).toBeGreaterThan(0);
    expect(dangerLost / danger.falseNegative).toBeLessThan(0.25);
  });
});

describe('the counting', () => {
  it('counts right, wrong, and what is unclear', () => {
    const calls = parseLabelledCalls(
      [
        'item\talso\tdanger\ttext',
        'burglary\t\t\t家里被偷了',
        'burglary\tneighbour-noise\t\t着火了',
        '-\t\t\t喂，你好',
        'no-incident\t\t\t打错了',
        '',
      ].join('\n'),
    );
    const result = of(calls);
    expect(result).toMatchObject({
      calls: 4,
      itemFirst: 3,
      itemAmongThree: 3,
      categoryFirst: 3,
      further: 1,
      furtherListed: 0,
    });
    expect(result.danger).toEqual({ truePositive: 0, falsePositive: 1, falseNegative: 0, trueNegative: 3 });
    expect(result.noIncident).toEqual({
      truePositive: 1,
      falsePositive: 0,
      falseNegative: 0,
      trueNegative: 3,
    });
    expect(result.confusions).toEqual([{ labelled: 'burglary', proposed: 'building-fire', text: '着火了' }]);
    expect(precision(result.danger)).toBe(0);
    expect(recall(result.danger)).toBeNull();
  });
});
