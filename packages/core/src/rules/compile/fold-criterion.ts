import type { CompiledComparison, CompiledCriterion, CompiledGroup } from './compiled.ts';

/** What each kind of criterion comes to, given what its parts came to. */
export interface CriterionCases<Result> {
  readonly comparison: (comparison: CompiledComparison) => Result;
  /** @param place of the goal among the compiled goals */
  readonly goal: (place: number) => Result;
  readonly not: (child: Result) => Result;
  readonly group: (group: CompiledGroup, children: readonly Result[]) => Result;
}

/** Goes through a criterion from its parts to the whole, in reading order. */
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
