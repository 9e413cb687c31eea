import { describe, expect, it } from 'vitest';
import { compileRuleSet, firstPeriodOf } from '../rules/compile/compile-rule-set.ts';
import { evaluatorFor } from '../rules/evaluate/index.ts';
import { ruleSets } from './index.ts';

describe.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_, ruleSet) => {
  it('takes nothing recorded for no achievement', () => {
    const role = ruleSet.subject === 'member' ? ('community_officer' as const) : null;
    const { awardsEarned, scores } = evaluatorFor(compileRuleSet(ruleSet, firstPeriodOf(ruleSet)), role)({});
    expect(awardsEarned).toBe(0);
    for (const { id, level } of scores) {
      // No level says that the score cannot be judged; the only other honest one is the lowest.
      const { bands = [] } = ruleSet.scores.find((score) => score.id === id)!;
      expect([null, ...bands.filter(({ from }) => from === undefined).map((band) => band.id)]).toContain(
        level,
      );
    }
  });
});
