import type { CompiledBand, CompiledItem, CompiledScore } from '../compile/compiled.ts';
import type { Outcome } from './outcome.ts';

/** Rounds halves upwards; the database does the same in the same steps, so that both agree to the last bit. */
export function rounded(points: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(points * scale + 0.5) / scale;
}

/** The points of one step table; 0 below its lowest step. */
export function stepPoints(
  value: number,
  steps: readonly { readonly atLeast: number; readonly points: number }[],
): number {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]!;
    if (value >= step.atLeast) return step.points;
  }
  return 0;
}

type Linear = Extract<CompiledItem, { kind: 'linear' }>;

/** The points of a linear item. */
export function linearPoints(value: number, { per, startingFrom, floor, cap }: Linear): number {
  // Adding 0 turns the -0 of "-2 points for each of none" into 0.
  let points = per.value * (value - (startingFrom?.value ?? 0)) + 0;
  if (cap !== null) points = Math.min(points, cap.value);
  if (floor !== null) points = Math.max(points, floor.value);
  return points;
}

/** The base and all items together, within bounds and rounded; null where an item is unknown. */
export function totalPoints(
  { base, floor, cap, score }: CompiledScore,
  items: readonly (number | null)[],
): number | null {
  let points = base?.value ?? 0;
  for (const item of items) {
    if (item === null) return null;
    points += item;
  }
  if (cap !== null) points = Math.min(points, cap.value);
  if (floor !== null) points = Math.max(points, floor.value);
  return score.decimals === undefined ? points : rounded(points, score.decimals);
}

/** The highest band whose points and required goals are reached; null if a required goal is unknown. */
export function levelOf(
  points: number,
  bands: readonly CompiledBand[],
  outcomeOf: (goal: number) => Outcome,
): string | null {
  for (const { band, from, requires } of bands) {
    if (from !== null && points < from.value) continue;
    const outcomes = requires.map(outcomeOf);
    if (outcomes.includes('not_met')) continue;
    return outcomes.includes('not_evaluable') ? null : band.id;
  }
  return null;
}
