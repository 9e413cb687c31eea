import { describe, expect, it } from 'vitest';
import { dezhouFiveStar } from '../rulesets/index.ts';
import { isBeatworkError } from '../text/error.ts';
import { compileRuleSet } from './compile/index.ts';
import { evaluatorFor } from './evaluate/index.ts';
import type { Criterion, RuleSetInput } from './format/index.ts';
import { parseRuleSet, ruleSetJsonSchema } from './parse.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
const atLeast = (metric: 'visits' | 'caseLeads', value: number) => ({
  metric,
  is: 'atLeast' as const,
  threshold: dated(value),
});

// What an author writes in TypeScript is checked by the compiler down to the criteria.
const _misspelt: Criterion = {
  metric: 'visits',
  // @ts-expect-error: neither "atleast" nor a bare number compiles
  is: 'atleast',
  // @ts-expect-error
  threshold: 30,
};
const _misspeltInput: NonNullable<RuleSetInput['requirements']>[number] = {
  id: 'r',
  name: reading,
  // @ts-expect-error: "metrc" does not compile
  criterion: { metrc: 'visits' },
};

/** A selection that asks for no requirement, so that a test may replace the requirements. */
const rules = { ...dezhouFiveStar, selection: { ...dezhouFiveStar.selection, requires: [] } };

type Json = { [key: string]: never };
const edited = (edit: (copy: Json) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(rules)) as Json;
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

const anchored = (text: string | RegExp) =>
  typeof text === 'string' ? new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : text;

/** The example of dated values that the texts give. */
const example = '[{"from":"2014-01-01","value":80,"reading":{"en":"why 80","zh":"为何取80"}}]';

describe('reading a rule set', () => {
  it('takes its own data, as JSON, for the same rules', () => {
    expect(parseRuleSet(JSON.parse(JSON.stringify(dezhouFiveStar)))).toEqual(dezhouFiveStar);
  });

  it.each([
    ['an unknown metric', 'awards.0.criterion.all.0.metric', 'visit', 'METRIC_UNKNOWN'],
    ['a metric of the prototype', 'awards.0.criterion.all.0.metric', 'constructor', 'METRIC_UNKNOWN'],
    ['an unknown metric to rank by', 'awards.0.rankBy.0.metric', 'beauty', 'METRIC_UNKNOWN'],
    ['an uncited threshold', 'awards.1.criterion.all.1.threshold.0.source', undefined, 'UNCITED'],
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
    ['places that are not whole', 'selection.placesPerAward.0.value', 1.5, 'NOT_WHOLE'],
    ['awards without places', 'selection.placesPerAward', undefined, 'PLACES_MISSING'],
    [
      'a source of the prototype',
      'awards.3.criterion.threshold.0.source.ref',
      'constructor',
      'SOURCE_UNKNOWN',
    ],
    [
      'parts that contradict each other',
      'requirements.0.criterion',
      { all: [atLeast('visits', 50), { not: atLeast('visits', 50) }] },
      'NEVER_MET',
    ],
  ])('refuses %s, naming the place in both languages', (_, path, value, code) => {
    const found = problems(setIn(path, value));
    expect(found.map((each) => each.code)).toContain(code);
    const issue = found.find((each) => each.code === code)!;
    expect(path.startsWith(issue.path) || issue.path.startsWith(path)).toBe(true);
    expect(issue.message.en).not.toBe('');
    expect(issue.message.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    [
      'awards.0.criterion.all.0.threshold',
      30,
      `expected a list, but this is the number 30. For example: ${example}`,
      `应为列表，实际为数字 30。例如：${example}`,
    ],
    [
      'awards.0.criterion.all.0.threshold',
      '30',
      `expected a list, but this is a text. For example: ${example}`,
      `应为列表，实际为文本。例如：${example}`,
    ],
    ['awards.0.criterion.all', [], 'needs at least 1 entry', '至少需要1项'],
    ['awards.0.criterion', 7, 'expected an object, but this is the number 7', '应为对象，实际为数字 7'],
    ['awards.0.name.zh', undefined, 'is missing; expected a text', '缺少此项，应为文本'],
    ['awards.0.rankBy', null, 'expected a list, but this is null', '应为列表，实际为空值 null'],
    [
      'awards.3.criterion.is',
      'more',
      'expected one of "atLeast", "atMost"',
      '应为以下之一："atLeast"、"atMost"',
    ],
    [
      'awards.3.criterion.is',
      undefined,
      'is missing; expected one of "atLeast", "atMost"',
      '缺少此项，应为以下之一："atLeast"、"atMost"',
    ],
    ['effectiveFrom', '1.1.2014', 'expected a day such as 2014-01-31', '应为日期，例如 2014-01-31'],
    ['version', '1', /^must match the pattern .+\. For example: 1\.0\.0$/, /^须符合格式 .+。例如：1\.0\.0$/],
    ['awards.0.id', '#', /\. For example: household-visits$/, /。例如：household-visits$/],
    ['selection.oneAwardEach', 'yes', 'expected true or false, but this is a text', /布尔值.*实际为文本/],
    [
      'awards.3.criterion.threshold.0.value',
      Number.NaN,
      /a number, but this is not a number/,
      /数字，实际为非数值/,
    ],
    ['awards.3.criterion.threshold.0.value', 1e12, 'must be at most 1000000000', '应不大于 1000000000'],
    ['awards.3.criterion.threshold.0.value', -1e12, 'must be at least -1000000000', '应不小于 -1000000000'],
  ])('says in both languages what is wrong with %s being %j', (path, value, en, zh) => {
    const [issue, ...others] = problems(setIn(path, value));
    expect(issue).toEqual({
      path,
      code: expect.stringMatching(/^[A-Z_]+$/),
      message: { en: expect.stringMatching(anchored(en)), zh: expect.stringMatching(anchored(zh)) },
    });
    expect(others).toEqual([]);
  });

  it.each([
    ['awards.0', { color: 'red' }, ['color']],
    ['awards.0.criterion.all.0', { metrc: 'visits', min: 3 }, ['metrc', 'min']],
  ])('names the keys of %s that do not fit', (path, added, keys) => {
    const at = path.split('.').reduce<object>((part, key) => part[key as never], dezhouFiveStar);
    const [issue, ...others] = problems(setIn(path, { ...at, ...added }));
    expect(issue).toMatchObject({ path, code: 'UNRECOGNIZED_KEYS' });
    for (const key of keys)
      for (const text of Object.values(issue!.message)) expect(text).toContain(`"${key}"`);
    expect(others).toEqual([]);
  });

  it.each([
    ['awards.0.roles', ['comunity_officer'], 'community_officer'],
    ['awards.0.criterion', { metrc: 'visits', is: 'atLeast', threshold: dated(3) }, 'metric'],
    ['illustratve', { en: 'made up', zh: '虚构' }, 'illustrative'],
    ['awards.0.criterion', { goal: 'base_line' }, 'baseline'],
    ['selection.requires', ['basline'], 'baseline'],
  ])('suggests what was meant where %s holds %j', (path, value, meant) => {
    const texts = problems(setIn(path, value)).map(({ message }) => message);
    expect(texts.some(({ en }) => en.includes(`Did you mean "${meant}"?`))).toBe(true);
    expect(texts.some(({ zh }) => zh.includes(`您是否想写“${meant}”？`))).toBe(true);
  });

  it('gives the Chinese name of a metric in the Chinese text', () => {
    const [issue] = problems(setIn('awards.3.criterion.metric', 'vists'));
    expect(issue!.message).toEqual({
      en: 'there is no metric "vists" in the catalogue. Did you mean "visits"?',
      zh: '指标目录中没有名为“vists”的指标。您是否想写“visits”（入户走访数）？',
    });
  });

  it('complains about the kind of criterion that was most likely meant', () => {
    const complaints = (criterion: unknown) =>
      problems(setIn('awards.0.criterion', criterion)).map(({ path, message }) => [
        path.replace('awards.0.criterion.', ''),
        message.en,
      ]);
    expect(complaints({ all: [] })).toEqual([['all', 'needs at least 1 entry']]);
    expect(complaints({ score: 'points', is: 'atLeast', threshold: 3 })).toEqual([
      ['threshold', `expected a list, but this is the number 3. For example: ${example}`],
    ]);
    expect(complaints({ not: { metric: 'visits', is: 'atMost' } })).toEqual([
      ['not.threshold', `is missing; expected a list. For example: ${example}`],
    ]);
    const wrong = { metric: 'visits', is: 'atLeast', threshold: 30 };
    expect(complaints({ all: Array.from({ length: 9 }, () => wrong) })).toEqual(
      Array.from({ length: 9 }, (_, index) => [
        `all.${index}.threshold`,
        `expected a list, but this is the number 30. For example: ${example}`,
      ]),
    );
    expect(complaints({ goal: 3 })).toEqual([
      ['goal', 'expected a text, but this is the number 3. For example: household-visits'],
    ]);
  });

  it('refuses rules that judge nothing', () => {
    const { awards: _, requirements: __, selection: ___, ...rest } = dezhouFiveStar;
    expect(problems(rest).map(({ code }) => code)).toEqual(['NOTHING_TO_JUDGE']);
  });

  it('refuses goals and scores that depend on themselves', () => {
    const circle = setIn('requirements', [
      { id: 'one', name: reading, criterion: { all: [{ goal: 'two' }, atLeast('visits', 1)] } },
      { id: 'two', name: reading, criterion: { score: 'three', is: 'atLeast', threshold: dated(1) } },
    ]) as object;
    const items = [{ id: 'i', name: reading, when: { goal: 'one' }, points: dated(1) }];
    const found = problems({ ...circle, scores: [{ id: 'three', name: reading, items }] });
    expect(found.map(({ path, code }) => [path, code])).toEqual([
      ['requirements.0.criterion.all.0.goal', 'CYCLE'],
      ['requirements.1.criterion.score', 'CYCLE'],
      ['scores.0.items.0.when.goal', 'CYCLE'],
    ]);
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

  it('refuses data that holds itself', () => {
    const circle: { one?: unknown; other?: unknown } = {};
    circle.one = circle;
    circle.other = [circle, circle];
    expect(problems(circle).map(({ code }) => code)).toEqual(['TOO_LARGE']);
  });

  it('refuses enormous rule sets', () => {
    const many = Array.from({ length: 60_000 }, () => atLeast('visits', 1));
    expect(problems(setIn('awards.0.criterion', { all: many })).map(({ code }) => code)).toEqual([
      'TOO_LARGE',
    ]);
  });

  it('refuses goals that all refer to each other, and looks at each only once', () => {
    const requirements = Array.from({ length: 100 }, (_, index) => ({
      id: `r${index}`,
      name: reading,
      criterion: { any: Array.from({ length: 100 }, (_each, other) => ({ goal: `r${other}` })) },
    }));
    expect(new Set(problems(setIn('requirements', requirements)).map(({ code }) => code))).toEqual(
      new Set(['CYCLE']),
    );
  });

  it('takes a hundred goals of which each asks twice for the one before', () => {
    const requirements = Array.from({ length: 100 }, (_, index) => ({
      id: `r${index}`,
      name: reading,
      criterion:
        index === 0
          ? atLeast('visits', 80)
          : { all: [{ goal: `r${index - 1}` }, { not: { not: { goal: `r${index - 1}` } } }] },
    }));
    const ruleSet = parseRuleSet(setIn('requirements', requirements));
    for (const generateCode of [true, false]) {
      const evaluate = evaluatorFor(compileRuleSet(ruleSet, '2014-01'), 'community_officer', {
        generateCode,
      });
      expect(evaluate({ visits: 80 }).goals.at(-1)!.outcome).toBe('met');
      expect(evaluate({ visits: 79 }).goals.at(-1)!.outcome).toBe('not_met');
    }
  });

  it('publishes its format as JSON Schema', () => {
    expect(ruleSetJsonSchema()).toMatchObject({
      $ref: '#/$defs/RuleSet',
      $defs: { Criterion: expect.anything(), Score: expect.anything(), Comparison: expect.anything() },
    });
  });
});

it('takes -0 for 0', () => {
  const read = parseRuleSet(setIn('awards.3.criterion.threshold.0.value', -0));
  const { criterion } = read.awards[3]!;
  expect('threshold' in criterion && Object.is(criterion.threshold[0]!.value, 0)).toBe(true);
});
