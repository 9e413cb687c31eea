import type { Criterion } from './criterion.ts';
import type { Comparison } from './quantity.ts';
import type { DatedValue } from './values.ts';

/** How to compute the result of each kind of criterion from the results of its parts. */
export interface WrittenCriterionCases<Result> {
  readonly comparison: (comparison: Comparison) => Result;
  readonly goal: (id: string) => Result;
  readonly not: (child: Result) => Result;
  readonly all: (children: readonly Result[]) => Result;
  readonly any: (children: readonly Result[]) => Result;
  readonly atLeast: (needed: readonly DatedValue[], children: readonly Result[]) => Result;
}

/** Computes a result for a criterion as it is written, from the results of its parts, in reading order. */
export function foldWrittenCriterion<Result>(
  criterion: Criterion,
  cases: WrittenCriterionCases<Result>,
): Result {
  const fold = (child: Criterion) => foldWrittenCriterion(child, cases);
  if ('all' in criterion) return cases.all(criterion.all.map(fold));
  if ('any' in criterion) return cases.any(criterion.any.map(fold));
  if ('of' in criterion) return cases.atLeast(criterion.atLeast, criterion.of.map(fold));
  if ('not' in criterion) return cases.not(fold(criterion.not));
  return 'goal' in criterion ? cases.goal(criterion.goal) : cases.comparison(criterion);
}
