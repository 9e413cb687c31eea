import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { countersOf } from '../../metrics/tally.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { ruleSetsOver, talliesOf } from '../../testing/index.ts';
import { compileRuleSet, goalsOf } from '../compile/compile-rule-set.ts';
import { evaluatorFor } from '../evaluate/index.ts';
import type { Criterion } from '../format/index.ts';
import { parseRuleSet } from '../parse.ts';
import { leastChangeFor } from './least-change.ts';

const january = compileRuleSet(dezhouFiveStar, '2014-01');
const officer = (goal: string, tally: Tally) => leastChangeFor(january, 'community_officer', goal, tally);

describe('the least change that meets a goal', () => {
  it('is what each part still lacks', () => {
    const change = officer('visits', {
      householdsVisited: 68,
      visitsCalledBack: 4,
      numbersMatched: 4,
      visitsConfirmed: 4,
      visitsSatisfied: 4,
    });
    expect(change).toMatchObject({ changes: [{ counter: 'householdsVisited', by: 12 }], size: 12 });
    expect(change!.sentence).toEqual({
      en: 'Needed: households visited, 12 more.',
      zh: '还需：走访户数增加12户。',
    });
  });

  it('includes the call-back that a rate needs to be judged', () => {
    expect(officer('visits', { householdsVisited: 80 })!.changes).toEqual([
      { counter: 'numbersMatched', by: 1 },
      { counter: 'visitsCalledBack', by: 1 },
      { counter: 'visitsConfirmed', by: 1 },
      { counter: 'visitsSatisfied', by: 1 },
    ]);
  });

  it('makes successes of all the cases that it adds itself, where a count and 100 % of it are both short', () => {
    expect(officer('mediation', {})).toMatchObject({
      changes: expect.arrayContaining([
        { counter: 'mediations', by: 3 },
        { counter: 'mediationsSettled', by: 3 },
      ]),
      size: 8,
    });
    expect(officer('mediation', { mediations: 2, mediationsSettled: 2 })).toMatchObject({ size: 4 });
  });

  it('names the largest part first', () => {
    expect(officer('visits', {})!.sentence.en).toMatch(/^Needed: households visited, 80 more; /);
  });

  it('takes the smallest of alternatives', () => {
    expect(officer('detection', {})!.changes).toEqual([{ counter: 'caseLeads', by: 1 }]);
  });

  it('is nothing where the goal is met, and unknown where a failure can not be undone', () => {
    expect(officer('baseline', { householdsVisited: 50 })).toMatchObject({
      changes: [],
      sentence: { zh: '已达标。' },
    });
    expect(officer('mediation', { mediations: 3, mediationsSettled: 2 })).toBeNull();
  });

  describe('of one comparison', () => {
    const reading = { en: 'made up', zh: '虚构' };
    const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
    const lacking = (criterion: Criterion, tally: Tally) => {
      const rules = parseRuleSet({
        ...dezhouFiveStar,
        awards: [],
        selection: undefined,
        requirements: [{ id: 'only', name: reading, criterion }],
      });
      return leastChangeFor(compileRuleSet(rules, '2014-01'), null, 'only', tally)?.changes ?? null;
    };
    const visits = (is: 'atLeast' | 'atMost', value: number): Criterion => ({
      metric: 'visits',
      is,
      threshold: dated(value),
    });

    it.each([
      // At most 2.5 allows 2: of 5 there are 3 too many, not 2.
      [visits('atMost', 2.5), 5, -3],
      [visits('atMost', 3), 5, -2],
      [visits('atMost', 0), 1, -1],
      [visits('atLeast', 2.5), 1, 2],
      [visits('atLeast', 3), 1, 2],
      // To miss "at least 3" is to have 2; to miss "at most 3", 4.
      [{ not: visits('atLeast', 3) }, 5, -3],
      [{ not: visits('atMost', 3) }, 1, 3],
      [{ not: { not: visits('atLeast', 3) } }, 1, 2],
    ] as const)('%j with %s visits is off by %s', (criterion, actual, by) => {
      expect(lacking(criterion, { visits: actual })).toEqual([{ counter: 'visits', by }]);
    });

    it.each([
      [
        'more satisfied call-backs, each of them one more call-back',
        0.9,
        10,
        { visitsCalledBack: 10, visitsSatisfied: 8 },
        10,
      ],
      [
        'only the sample, where the rate itself is high enough',
        0.5,
        5,
        { visitsCalledBack: 2, visitsSatisfied: 2 },
        3,
      ],
    ] as const)('is %s', (_, threshold, sample, tally, by) => {
      const criterion = {
        metric: 'visitSatisfactionRate',
        is: 'atLeast',
        threshold: dated(threshold),
        minimumSample: dated(sample),
      } as const;
      expect(lacking(criterion, tally)).toEqual([
        { counter: 'visitsSatisfied', by },
        { counter: 'visitsCalledBack', by },
      ]);
    });

    it('never asks for more successes than cases', () => {
      const both: Criterion = {
        all: [
          { metric: 'visitsSatisfied', is: 'atLeast', threshold: dated(5) },
          { metric: 'visitSatisfactionRate', is: 'atLeast', threshold: dated(0.9) },
        ],
      };
      const raised = (by: number) => [
        { counter: 'visitsSatisfied', by },
        { counter: 'visitsCalledBack', by },
      ];
      expect(lacking(both, {})).toEqual(raised(5));
      expect(lacking(both, { visitsCalledBack: 2, visitsSatisfied: 2 })).toEqual(raised(3));
      expect(lacking(both, { visitsCalledBack: 5, visitsSatisfied: 4 })).toEqual(raised(5));
    });

    it('looks again where the change for one part worsens another', () => {
      const half = (metric: 'numberMatchRate' | 'visitSatisfactionRate', sample: number): Criterion => ({
        metric,
        is: 'atLeast',
        threshold: dated(0.5),
        minimumSample: dated(sample),
      });
      // The ten call-backs that the first rate needs leave the second at 2 of 10.
      const both = { all: [half('numberMatchRate', 10), half('visitSatisfactionRate', 2)] };
      expect(lacking(both, {})).toEqual([
        { counter: 'visitsSatisfied', by: 5 },
        { counter: 'visitsCalledBack', by: 10 },
        { counter: 'numbersMatched', by: 10 },
      ]);
    });

    it('is unknown where a median, a streak or at most of a rate would have to come out otherwise', () => {
      const rate = { metric: 'visitSatisfactionRate', is: 'atMost', threshold: dated(0.5) } as const;
      expect(lacking(rate, { visitsCalledBack: 2, visitsSatisfied: 2 })).toBeNull();
      const median = { metric: 'medianWaitingMinutes', is: 'atMost', threshold: dated(5) } as const;
      expect(lacking(median, { servicesTracked: 3, medianWaitingMinutes: 9 })).toBeNull();
      const streak = {
        streakOf: { metric: 'visits', is: 'atLeast', threshold: dated(1) },
        is: 'atLeast',
        threshold: dated(3),
      } as const;
      expect(lacking(streak, { visits: 1 })).toBeNull();
    });

    it('takes the larger of two needs of one counter, and none where two pull apart', () => {
      expect(lacking({ all: [visits('atLeast', 3), visits('atLeast', 7)] }, { visits: 1 })).toEqual([
        { counter: 'visits', by: 6 },
      ]);
      const two = {
        atLeast: dated(2),
        of: [visits('atLeast', 9), visits('atLeast', 3), visits('atLeast', 5)],
      };
      expect(lacking(two, { visits: 1 })).toEqual([{ counter: 'visits', by: 4 }]);
    });
  });

  it('names the goals there are', () => {
    expect(() => officer('height', {})).toThrow(expect.objectContaining({ code: 'GOAL_UNKNOWN' }));
  });

  it('meets the goal, whatever the rules are', () => {
    const pool: readonly MetricId[] = [
      'visits',
      'mediations',
      'numberMatchRate',
      'visitSatisfactionRate',
      'detections',
    ];
    fc.assert(
      fc.property(ruleSetsOver(pool), talliesOf(countersOf(pool)), (ruleSet, tally) => {
        const compiled = compileRuleSet(ruleSet, '2014-03');
        const evaluate = evaluatorFor(compiled, null);
        goalsOf(compiled, null).forEach(({ goal }, position) => {
          const change = leastChangeFor(compiled, null, goal.id, tally);
          if (change === null) return;
          const after: Record<string, number> = { ...tally };
          for (const { counter, by } of change.changes) after[counter] = (after[counter] ?? 0) + by;
          expect(evaluate(after).goals[position]!.outcome).toBe('met');
          if (change.size === 0) expect(evaluate(tally).goals[position]!.outcome).toBe('met');
        });
      }),
      { numRuns: 200 },
    );
  });
});
