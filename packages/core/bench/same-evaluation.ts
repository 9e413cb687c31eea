import type { Evaluation } from '../src/rules/evaluate/outcome.ts';

/** Whether two evaluations say the same; a general deep comparison takes minutes for a million. */
export function sameEvaluation(a: Evaluation, b: Evaluation): boolean {
  return (
    a.awardsEarned === b.awardsEarned &&
    a.goals.length === b.goals.length &&
    a.goals.every((goal, index) => {
      const other = b.goals[index]!;
      return (
        goal.id === other.id &&
        goal.outcome === other.outcome &&
        goal.nearMiss === other.nearMiss &&
        goal.comparisons.length === other.comparisons.length &&
        goal.comparisons.every((comparison, position) => {
          const { actual, outcome, gap } = other.comparisons[position]!;
          return comparison.actual === actual && comparison.outcome === outcome && comparison.gap === gap;
        })
      );
    })
  );
}
