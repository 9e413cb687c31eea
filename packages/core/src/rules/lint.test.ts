import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '../metrics/index.ts';
import { ruleSetsOver } from '../testing/index.ts';
import type { Criterion, RuleSetInput } from './format/index.ts';
import { lintRuleSet } from './parse.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number, from = '2014-01-01') => [{ from, value, reading }];
const atLeast = (metric: MetricId, value: number): Criterion => ({
  metric,
  is: 'atLeast',
  threshold: dated(value),
});
const atMost = (metric: MetricId, value: number): Criterion => ({
  metric,
  is: 'atMost',
  threshold: dated(value),
});
const rateAtMost = (value: number): Criterion => ({
  metric: 'numberMatchRate',
  is: 'atMost',
  threshold: dated(value),
});

function ruleSet(parts: Partial<RuleSetInput>): RuleSetInput {
  return {
    id: 'made-up',
    version: '1.0.0',
    title: reading,
    description: reading,
    subject: 'station',
    period: 'quarter',
    effectiveFrom: '2014-01-01',
    sources: {},
    ...parts,
  };
}

const lint = (parts: Partial<RuleSetInput>) =>
  lintRuleSet(ruleSet(parts)).map(({ severity, path, code }) => [severity, path, code]);
const lintCriterion = (criterion: Criterion) =>
  lint({ requirements: [{ id: 'r', name: reading, criterion }] }).map(([severity, , code]) => [
    severity,
    code,
  ]);

const item = { id: 'v', name: reading, of: { metric: 'visits' as const }, per: dated(1) };

describe('the linter', () => {
  it.each<[string, Criterion]>([
    ['a count that is asked to be high and low', { all: [atLeast('visits', 80), atMost('visits', 50)] }],
    [
      'nothing between two whole numbers',
      { all: [atLeast('visits', 80), { not: atLeast('visits', 81) }, { not: atMost('visits', 80) }] },
    ],
    [
      'what is asked for and ruled out',
      { all: [{ any: [atLeast('visits', 9), atLeast('visits', 8)] }, atMost('visits', 7)] },
    ],
    [
      'more of several than can be',
      { atLeast: dated(2), of: [atLeast('visits', 1), { all: [atLeast('visits', 1), atMost('visits', 0)] }] },
    ],
  ])('finds %s', (_, criterion) => {
    expect(lintCriterion(criterion)).toEqual([['error', 'NEVER_MET']]);
  });

  it.each<[string, Criterion]>([
    ['a count of at least 0', atLeast('visits', 0)],
    ['a rate of at most 100 %', rateAtMost(1)],
    ['one of two that leave no third', { any: [atLeast('visits', 80), atMost('visits', 79)] }],
  ])('warns of what is always met: %s', (_, criterion) => {
    expect(lintCriterion(criterion)).toEqual([['warning', 'ALWAYS_MET']]);
  });

  it.each<[string, Criterion]>([
    ['a narrow span', { all: [atLeast('visits', 80), atMost('visits', 80)] }],
    ['different metrics', { all: [atLeast('visits', 80), atMost('caseLeads', 0)] }],
    ['hours between two whole numbers', { all: [atLeast('patrolHours', 2.2), atMost('patrolHours', 2.8)] }],
    [
      'a median between two whole numbers',
      { all: [atLeast('medianWaitingMinutes', 2.2), atMost('medianWaitingMinutes', 2.8)] },
    ],
    [
      'a rate that may have any value, if only there is a sample',
      { metric: 'numberMatchRate', minimumSample: dated(1), is: 'atLeast', threshold: dated(0) },
    ],
    ['a rate below 100 %', { not: { metric: 'numberMatchRate', is: 'atLeast', threshold: dated(1) } }],
  ])('leaves %s alone', (_, criterion) => {
    expect(lintCriterion(criterion)).toEqual([]);
  });

  it('looks at the values of every day', () => {
    const raised = [...dated(80), ...dated(120, '2015-01-01')];
    const criterion: Criterion = {
      all: [{ metric: 'visits', is: 'atLeast', threshold: raised }, atMost('visits', 100)],
    };
    const [problem] = lintRuleSet(ruleSet({ requirements: [{ id: 'r', name: reading, criterion }] }));
    expect(problem).toMatchObject({
      code: 'NEVER_MET',
      message: { en: expect.stringContaining('2015-01-01') },
    });
  });

  it('finds gaps and overlaps of bands', () => {
    const bands = (from: number, below: number) => [
      { id: 'a', name: reading, from: dated(from) },
      { id: 'b', name: reading, below: dated(below) },
    ];
    const scores = (from: number, below: number) => [
      { id: 's', name: reading, items: [item], bands: bands(from, below) },
    ];
    expect(lint({ scores: scores(60, 60) })).toEqual([]);
    expect(lint({ scores: scores(60, 50) })).toEqual([['error', 'scores.0.bands.1.below', 'BANDS_GAP']]);
    expect(lint({ scores: scores(60, 70) })).toEqual([['error', 'scores.0.bands.1.below', 'BANDS_OVERLAP']]);
  });

  it('adds up the weights', () => {
    const part = (id: string, weight: number) => ({ id, name: reading, score: 's', weight: dated(weight) });
    const scores = (...weights: readonly [number, number]) => [
      { id: 's', name: reading, items: [item] },
      { id: 'total', name: reading, items: [part('one', weights[0]), part('two', weights[1])] },
    ];
    expect(lint({ scores: scores(0.7, 0.3) })).toEqual([]);
    expect(lint({ scores: scores(0.1, 0.9) })).toEqual([]);
    expect(lint({ scores: scores(0.7, 0.299) })).toEqual([
      ['warning', 'scores.1.items', 'WEIGHTS_NOT_WHOLE'],
    ]);
    expect(lint({ scores: scores(0.7, 0.2) })).toEqual([['warning', 'scores.1.items', 'WEIGHTS_NOT_WHOLE']]);
  });

  it('misses a language that is only there by name', () => {
    const requirements = [
      { id: 'r', name: { en: 'patrols', zh: 'patrols' }, criterion: atLeast('visits', 1) },
    ];
    expect(lint({ requirements })).toEqual([['warning', 'requirements.0.name.zh', 'LANGUAGE_MISSING']]);
  });

  it('knows what belongs together', () => {
    const requirements = [
      { id: 'r', name: reading, criterion: atLeast('visits', 1), roles: ['auxiliary' as const] },
    ];
    expect(lint({ requirements })).toEqual([['error', 'requirements.0.roles', 'ROLES_WITHOUT_MEMBERS']]);
    const rollUps = [
      { id: 'm', name: reading, over: { period: 'month' as const }, of: { goal: 'r' }, by: 'mean' as const },
    ];
    expect(
      lint({ requirements: [{ id: 'r', name: reading, criterion: atLeast('visits', 1) }], rollUps }),
    ).toEqual([
      ['error', 'rollUps.0.over.period', 'PERIOD_NOT_LONGER'],
      ['error', 'rollUps.0.by', 'ROLL_UP_MISFIT'],
    ]);
  });

  it('never throws, and finds nothing but contradictions in rules that are made to the format', () => {
    fc.assert(
      fc.property(ruleSetsOver(['visits', 'mediations', 'numberMatchRate', 'detections']), (ruleSet) => {
        const errors = lintRuleSet(ruleSet).filter(({ severity }) => severity === 'error');
        expect(errors.filter(({ code }) => code !== 'NEVER_MET')).toEqual([]);
      }),
    );
    fc.assert(fc.property(fc.anything(), (data) => void lintRuleSet(data)));
  });
});
