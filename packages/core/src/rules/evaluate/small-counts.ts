import type { CompiledComparison } from '../compile/compiled.ts';
import { countGap } from './gap.ts';
import type { ComparisonResult, GoalResult } from './outcome.ts';
import { outcomeBits, outcomeOfBits, verdict, verdictOf } from './verdict.ts';

/**
 * Most counts are small and occur again and again, so the results for them are computed only once. Results are never
 * changed, and looking one up takes less time than making it.
 */
const smallCounts = 256;

const ofSmallCounts = <Value>(of: (count: number) => Value): readonly Value[] =>
  Array.from({ length: smallCounts }, (_, count) => of(count));

/** The result of comparing a count, or a sum of counts, with a threshold. */
export function countResult(
  { is, threshold: { value } }: CompiledComparison,
  actual: number,
): ComparisonResult {
  return (is === 'atLeast' ? actual >= value : actual <= value)
    ? { actual, outcome: 'met', gap: 0 }
    : { actual, outcome: 'not_met', gap: countGap(actual, value) };
}

/** The results of small counts, by the count. */
export function smallCountResults(comparison: CompiledComparison): readonly ComparisonResult[] {
  return ofSmallCounts((count) => countResult(comparison, count));
}

/** The verdicts on small counts, by the count. */
export function smallCountVerdicts(comparison: CompiledComparison): Uint8Array {
  return Uint8Array.from(ofSmallCounts((count) => verdictOf(comparison, count)));
}

/** A goal that asks for one count only. */
export function countGoal(
  id: string,
  comparison: CompiledComparison,
  actual: number,
  result: ComparisonResult = countResult(comparison, actual),
): GoalResult {
  const code = verdictOf(comparison, actual);
  return {
    id,
    outcome: outcomeOfBits[code & outcomeBits]!,
    nearMiss: code === verdict.failedByLittle,
    comparisons: [result],
  };
}

/** The results of such a goal for small counts, by the count. */
export function smallCountGoals(
  id: string,
  comparison: CompiledComparison,
  results: readonly ComparisonResult[],
): readonly GoalResult[] {
  return results.map((result, count) => countGoal(id, comparison, count, result));
}
