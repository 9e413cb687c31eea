import type { CompiledComparison, CompiledCriterion, CompiledGroup } from './compiled.ts';

/** How to compute the result of each kind of criterion from the results of its parts. */
export interface CriterionCases<Result> {
  readonly comparison: (comparison: CompiledComparison) => Result;
  /** @param place of the goal among the compiled goals */
  readonly goal: (place: number) => Result;
  readonly not: (child: Result) => Result;
  readonly group: (group: CompiledGroup, children: readonly Result[]) => Result;
}

/** Computes a result for a criterion from the results of its parts, in reading order. */
export function foldCriterion<Result>(criterion: CompiledCriterion, cases: CriterionCases<Result>): Result {
  switch (criterion.kind) {
    case 'comparison':
      return cases.comparison(criterion);
    case 'goal':
      return cases.goal(criterion.place);
    case 'not':
      return cases.not(foldCriterion(criterion.child, cases));
    default:
      return cases.group(
        criterion,
        criterion.children.map((child) => foldCriterion(child, cases)),
      );
  }
}
