import type { Outcome } from './outcome.ts';

/**
 * The outcome of several parts of which a number must be met, in three-valued logic: met where enough parts are met, not
 * met where even the unknown parts would not be enough, and not evaluable otherwise. So one failure fails "all", and one
 * success meets "any", whatever else is unknown.
 */
export function together(needed: number, outcomes: readonly Outcome[]): Outcome {
  let met = 0;
  let unknown = 0;
  for (const outcome of outcomes) {
    if (outcome === 'met') met += 1;
    else if (outcome === 'not_evaluable') unknown += 1;
  }
  if (met >= needed) return 'met';
  return met + unknown < needed ? 'not_met' : 'not_evaluable';
}

/** The opposite outcome; an unknown outcome stays unknown. */
export function opposite(outcome: Outcome): Outcome {
  if (outcome === 'not_evaluable') return outcome;
  return outcome === 'met' ? 'not_met' : 'met';
}
