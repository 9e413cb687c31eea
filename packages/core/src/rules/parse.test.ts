import { describe, expect, it } from 'vitest';
import { dezhouFiveStar } from '../rulesets/index.ts';
import { isBeatworkError } from '../text/error.ts';
import { parseRuleSet, ruleSetJsonSchema } from './parse.ts';

type Json = { [key: string]: never };
const edited = (edit: (copy: Json) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(dezhouFiveStar)) as Json;
  edit(copy);
  return copy;
};

function problems(data: unknown) {
  try {
    parseRuleSet(data);
    return [];
  } catch (thrown) {
    if (!isBeatworkError(thrown, 'RULE_SET_INVALID')) throw thrown;
    return thrown.details.issues;
  }
}

const setIn = (path: string, value: unknown) =>
  edited((copy) => {
    const keys = path.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      copy,
    );
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  });

describe('reading a rule set', () => {
  it('takes its own data, as JSON, for the same rules', () => {
    expect(parseRuleSet(JSON.parse(JSON.stringify(dezhouFiveStar)))).toEqual(dezhouFiveStar);
  });

  it.each([
    ['an unknown metric', 'awards.0.criterion.all.0.metric', 'visit', 'METRIC_UNKNOWN'],
    ['a metric of the prototype', 'awards.0.criterion.all.0.metric', 'constructor', 'METRIC_UNKNOWN'],
    ['an unknown metric to rank by', 'awards.0.rankBy.0.metric', 'beauty', 'METRIC_UNKNOWN'],
    ['an uncited threshold', 'awards.0.criterion.all.0.threshold.0.source', undefined, 'UNCITED'],
    ['a source that is not listed', 'awards.3.criterion.threshold.0.source.ref', '999', 'SOURCE_UNKNOWN'],
    ['100 % as 100', 'awards.0.criterion.all.1.threshold.0.value', 100, 'UNIT_WRONG'],
    [
      'a threshold that begins too late',
      'awards.3.criterion.threshold.0.from',
      '2014-02-01',
      'STARTS_TOO_LATE',
    ],
    ['the same id twice', 'awards.1.id', 'visits', 'ID_TWICE'],
    ['an unknown requirement', 'selection.requires', ['rank'], 'REQUIREMENT_UNKNOWN'],
    ['a missing language', 'awards.0.name', { en: 'star' }, 'INVALID_TYPE'],
    ['NaN', 'awards.3.criterion.threshold.0.value', Number.NaN, 'INVALID_TYPE'],
    ['infinity', 'awards.3.criterion.threshold.0.value', Number.POSITIVE_INFINITY, 'INVALID_TYPE'],
    ['an unknown key', 'awards.0.color', 'red', 'UNRECOGNIZED_KEYS'],
    ['no awards', 'awards', [], 'TOO_SMALL'],
  ])('refuses %s, naming the place in both languages', (_, path, value, code) => {
    const found = problems(setIn(path, value));
    expect(found.map((each) => each.code)).toContain(code);
    const issue = found.find((each) => each.code === code)!;
    expect(path.startsWith(issue.path) || issue.path.startsWith(path)).toBe(true);
    expect(issue.message.en).not.toBe('');
    expect(issue.message.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each([null, undefined, 7, 'rules', [], {}])('refuses %j', (data) => {
    expect(problems(data).length).toBeGreaterThan(0);
  });

  it('refuses 10,000 levels of nesting without running out of stack', () => {
    let criterion: unknown = { metric: 'visits', is: 'atLeast', threshold: [] };
    for (let level = 0; level < 10_000; level += 1) criterion = { all: [criterion] };
    expect(problems(setIn('awards.0.criterion', criterion)).map(({ code }) => code)).toEqual([
      'NESTED_TOO_DEEP',
    ]);
  });

  it('publishes its format as JSON Schema', () => {
    expect(ruleSetJsonSchema()).toMatchObject({
      $ref: '#/$defs/RuleSet',
      $defs: { Comparison: { properties: { metric: { enum: expect.arrayContaining(['visits']) } } } },
    });
  });
});
