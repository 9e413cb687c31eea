import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { countersOf, ruleSetsOver, talliesOf } from '../../testing/index.ts';
import { compileRuleSet, goalsOf } from '../compile/compile-rule-set.ts';
import { evaluatorFor } from '../evaluate/index.ts';
import { leastChangeFor } from './least-change.ts';

const january = compileRuleSet(dezhouFiveStar, '2014-01');
const officer = (goal: string, tally: Tally) => leastChangeFor(january, 'community_officer', goal, tally);

describe('the least change that meets a goal', () => {
  it('is what each part still lacks', () => {
    const change = officer('visits', {
      visits: 68,
      visitsCalledBack: 4,
      numbersMatched: 4,
      visitsConfirmed: 4,
      visitsSatisfied: 4,
    });
    expect(change).toMatchObject({ changes: [{ counter: 'visits', by: 12 }], size: 12 });
    expect(change!.sentence).toEqual({
      en: 'Needed: household visits up by 12.',
      zh: '还需：入户走访数增加12。',
    });
  });

  it('includes the call-back that a rate needs to be judged', () => {
    expect(officer('visits', { visits: 80 })!.changes).toEqual([
      { counter: 'numbersMatched', by: 1 },
      { counter: 'visitsCalledBack', by: 1 },
      { counter: 'visitsConfirmed', by: 1 },
      { counter: 'visitsSatisfied', by: 1 },
    ]);
  });

  it('takes the smallest of alternatives', () => {
    expect(officer('detection', {})!.changes).toEqual([{ counter: 'caseLeads', by: 1 }]);
  });

  it('is nothing where the goal is met, and unknown where a failure can not be undone', () => {
    expect(officer('baseline', { visits: 50 })).toMatchObject({ changes: [], sentence: { zh: '已达标。' } });
    expect(officer('mediation', { mediations: 3, mediationsSettled: 2 })).toBeNull();
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
