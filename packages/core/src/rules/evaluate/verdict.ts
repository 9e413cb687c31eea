import type { CompiledComparison } from '../compile/compiled.ts';
import type { ComparisonResult, Outcome } from './outcome.ts';

/**
 * A verdict as three bits: whether it may be met, whether it is met, and whether it is met or nearly met. "All of them"
 * is then the bitwise "and" of its parts, and "any of them" the bitwise "or", in three-valued logic and without a
 * branch.
 */
export const verdict = { failed: 0b000, notEvaluable: 0b001, failedByLittle: 0b100, met: 0b111 } as const;

/** The bits for the outcome, without the one for "met or nearly met". */
export const outcomeBits = 0b011;

/** The bit that says "met". */
export const metBit = 0b010;

/** The bit that says "met or nearly met". */
export const nearBit = 0b100;

/** The outcomes by their bits. */
export const outcomeOfBits: readonly Outcome[] = ['not_met', 'not_evaluable', 'not_met', 'met'];

/** The verdict on a value of a comparison. */
export function verdictOf({ is, threshold, nearFrom }: CompiledComparison, actual: number): number {
  if (is === 'atLeast' ? actual >= threshold.value : actual <= threshold.value) return verdict.met;
  return isNear({ is, nearFrom }, actual) ? verdict.failedByLittle : verdict.failed;
}

/** The verdict on a comparison, by its result. */
export function verdictOfResult(
  comparison: CompiledComparison,
  { actual, outcome }: ComparisonResult,
): number {
  if (outcome === 'met') return verdict.met;
  if (outcome === 'not_evaluable') return verdict.notEvaluable;
  return isNear(comparison, actual) ? verdict.failedByLittle : verdict.failed;
}

/**
 * Whether a failing value failed by little. With nothing done at all it did not: a missing first lead is not a near
 * miss.
 */
function isNear(
  { is, nearFrom }: Pick<CompiledComparison, 'is' | 'nearFrom'>,
  actual: number | null,
): boolean {
  if (actual === null || nearFrom === null) return false;
  return is === 'atLeast' ? actual > 0 && actual >= nearFrom : actual <= nearFrom;
}
