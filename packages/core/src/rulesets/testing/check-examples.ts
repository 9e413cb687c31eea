import { describe, expect, it } from 'vitest';
import { firstPeriodOf } from '../../rules/compile/compile-rule-set.ts';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { type Evaluation, evaluatorFor } from '../../rules/evaluate/index.ts';
import { scorecardOf } from '../../rules/explain/index.ts';
import type { RuleSet } from '../../rules/format/index.ts';
import { lintRuleSet } from '../../rules/parse.ts';
import type { WorkedExample } from '../worked-example.ts';

/**
 * Tests that a rule set has no problems and gives the results of its worked examples, which were computed by hand: in
 * generated code, in closures and in the explanation.
 */
export function checkExamples(ruleSet: RuleSet, examples: readonly WorkedExample[]): void {
  it('has nothing that the linter would mend', () => {
    expect(lintRuleSet(ruleSet)).toEqual([]);
  });

  it('has worked examples enough, each of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(new Set(examples.map(({ title }) => title.en)).size).toBe(examples.length);
    expect(new Set(examples.map(({ title }) => title.zh)).size).toBe(examples.length);
  });

  describe.each(examples.map((example) => [example.title.en, example] as const))('%s', (_, example) => {
    const { role, counts, history } = example;
    const compiled = compileRuleSet(ruleSet, example.period ?? firstPeriodOf(ruleSet));

    it.each([
      ['generated code', true],
      ['closures', false],
    ] as const)('in %s', (_, generateCode) => {
      const evaluation = evaluatorFor(compiled, role, { generateCode })(counts, history);
      expect(resultsOf(evaluation)).toEqual(expectedOf(example));
    });

    it('is explained, in both languages', () => {
      const card = scorecardOf(compiled, role, counts, history === undefined ? {} : { history });
      const cards = [...card.awards, ...card.requirements, ...card.scores];
      for (const { sentence } of cards)
        expect(`${sentence.en} ${sentence.zh}`).not.toMatch(/undefined|NaN|null/);
      expect(cards).toHaveLength(
        Object.keys(example.outcomes).length + Object.keys(example.scores ?? {}).length,
      );
    });
  });
}

function resultsOf({ goals, scores }: Evaluation) {
  return {
    outcomes: Object.fromEntries(goals.map(({ id, outcome }) => [id, outcome])),
    nearMisses: goals.filter(({ nearMiss }) => nearMiss).map(({ id }) => id),
    scores: Object.fromEntries(
      scores.map(({ id, points, level, veto }) => [id, { points: comparable(points), level, veto }]),
    ),
  };
}

function expectedOf({ outcomes, nearMisses = [], scores = {} }: WorkedExample) {
  const expected = Object.entries(scores).map(([id, { points, level, veto = null }]) => [
    id,
    { points: comparable(points), level, veto },
  ]);
  return { outcomes, nearMisses, scores: Object.fromEntries(expected) };
}

/** Points are compared to twelve digits. Those computed by hand are decimal, and 0.1 + 0.2 is not exactly 0.3. */
function comparable(points: number | null): number | null {
  return points === null ? null : Number(points.toPrecision(12));
}
