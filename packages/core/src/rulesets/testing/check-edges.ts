import { describe, expect, it } from 'vitest';
import type { CounterId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { firstPeriodOf } from '../../rules/compile/compile-rule-set.ts';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import type { RuleSet } from '../../rules/format/index.ts';
import { outcomesOf } from '../outcomes-of.ts';

/** Counts on an edge and just beyond it, with the expected results. */
interface Edges<Expected> {
  readonly counters: readonly CounterId[];
  /** The tally of the period before, for changes. */
  readonly before?: Tally;
  readonly cases: readonly (readonly [counts: readonly number[], expected: Expected])[];
}

/** Tests goals on both sides of their thresholds and minimum samples: `y` met, `n` not met, `u` not evaluable. */
export function checkGoalEdges(
  ruleSet: RuleSet,
  edges: Readonly<Record<string, Edges<'y' | 'n' | 'u'>>>,
): void {
  check(ruleSet, edges, (evaluate, goal, tally, history, letter) => {
    const found = evaluate(tally, history).goals.find(({ id }) => id === goal);
    expect(found?.outcome).toBe(outcomesOf(goal)(letter)[goal]);
  });
}

/**
 * Tests the items of a score on both sides of their steps, caps and minimum samples; null means that the points are
 * unknown.
 */
export function checkItemEdges(
  ruleSet: RuleSet,
  score: string,
  edges: Readonly<Record<string, Edges<number | null>>>,
): void {
  const place = ruleSet.scores.findIndex(({ id }) => id === score);
  check(ruleSet, edges, (evaluate, item, tally, history, points) => {
    const position = ruleSet.scores[place]!.items.findIndex(({ id }) => id === item);
    expect(evaluate(tally, history).scores[place]!.items[position]).toBe(points);
  });
}

function check<Expected>(
  ruleSet: RuleSet,
  edges: Readonly<Record<string, Edges<Expected>>>,
  test: (
    evaluate: ReturnType<typeof evaluatorFor>,
    id: string,
    tally: Tally,
    history: readonly Tally[],
    expected: Expected,
  ) => void,
): void {
  const evaluate = evaluatorFor(compileRuleSet(ruleSet, firstPeriodOf(ruleSet)), null);
  describe.each(Object.entries(edges))('%s', (id, { counters, before, cases }) => {
    it.each(cases.map(([counts, expected]) => [counts.join(' of '), expected, counts] as const))(
      'at %s comes to %s',
      (_, expected, counts) => {
        const tally = Object.fromEntries(counters.map((counter, place) => [counter, counts[place]!]));
        test(evaluate, id, tally, before === undefined ? [] : [before], expected);
      },
    );
  });
}
