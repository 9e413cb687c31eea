import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleCallsSource } from '../../scripts/example-calls-source.ts';
import { containsCitizenNumber } from '../personal-data/citizen-number.ts';
import { assess, precision, recall } from './assess-triage.ts';
import {
  exampleSets,
  type LabelledCall,
  parseLabelledCalls,
  parseLabelledLines,
  unseenSet,
} from './labelled-calls.ts';
import { templateDutyCatalogue } from './template/template-duty-catalogue.ts';

const tableOf = (set: string) =>
  readFileSync(new URL(`../../data/duty-calls/${set}.tsv`, import.meta.url), 'utf8');
const setOf = (set: string) => parseLabelledCalls(tableOf(set));
const all = [...exampleSets, unseenSet].flatMap(setOf);
const examples = exampleSets.flatMap(setOf);
const ids = new Set(templateDutyCatalogue.categories.flatMap(({ items }) => items.map(({ id }) => id)));
const of = (calls: readonly LabelledCall[]) => assess(calls, templateDutyCatalogue);

describe('the labelled calls', () => {
  it('are 300 and more, no two alike, with labels of the catalogue', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { item, also } of all)
      for (const each of [item, ...also]) expect(each === null || ids.has(each), String(each)).toBe(true);
  });

  it('hold no number of a person', () => {
    for (const { text } of all) {
      expect(containsCitizenNumber(text)).toBe(false);
      expect(text).not.toMatch(/\d{7,}/);
    }
  });

  it('are the examples of the template, as scripts/write-example-calls.ts writes them', () => {
    const module = readFileSync(new URL('./template/example-calls.ts', import.meta.url), 'utf8');
    expect(module).toBe(exampleCallsSource(tableOf));
    expect(templateDutyCatalogue.examples.length).toBe(examples.length);
  });

  it('can be read from lines of JSON too', () => {
    const line = {
      text: '着火了',
      item: 'building-fire',
      also: ['gas-leak'],
      danger: true,
      agency: 'police',
    };
    expect(parseLabelledLines(`${JSON.stringify(line)}\n`)).toEqual([line]);
    expect(() => parseLabelledLines('{"text": "x", "danger": "y"}')).toThrow();
    expect(() => parseLabelledLines('{"text": "x", "danger": true, "agency": "sheriff"}')).toThrow();
  });
});

// A floor a little below what was measured, with the set left out of the examples, so that a change for the worse is seen.
describe('triage of calls by a writer whose calls are no examples', () => {
  it('comes to the figures of docs/duties.md on the set that never is one', { timeout: 60_000 }, () => {
    const { danger, dangerLost, askedNeedlessly, acceptableFirst, calls } = of(setOf(unseenSet));
    expect(danger).toEqual({ truePositive: 65, falseNegative: 5, falsePositive: 7, trueNegative: 123 });
    expect({ dangerLost, askedNeedlessly, acceptableFirst, calls }).toEqual({
      dangerLost: 0,
      askedNeedlessly: 9,
      acceptableFirst: 179,
      calls: 200,
    });
  });

  it('sees danger, places the matter, and asks where it is not sure', { timeout: 60_000 }, () => {
    const examples = exampleSets
      .filter((set) => set !== 'blind')
      .flatMap(setOf)
      .map(({ text, item, danger }) => ({ text, item, danger }));
    const result = assess(setOf('blind'), { ...templateDutyCatalogue, examples });
    const { falsePositive, trueNegative } = result.danger;
    expect(recall(result.danger)).toBeGreaterThan(0.9);
    expect(falsePositive / (falsePositive + trueNegative)).toBeLessThan(0.1);
    expect(result.dangerLost).toBe(0);
    expect(result.itemFirst / result.calls).toBeGreaterThan(0.78);
    expect(result.agencyRight / result.agencyKnown).toBeGreaterThan(0.83);
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
