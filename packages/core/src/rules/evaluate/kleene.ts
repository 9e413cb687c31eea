import type { Outcome } from './outcome.ts';

/**
 * The outcome where so many of several must be met, in three-valued logic: it is met where enough are, not met
 * where even the unknown ones would not be enough, and else not evaluable. So one failure fails "all" and one
 * success meets "any", whatever is unknown beside it.
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

/** The opposite outcome; of the unknown, the unknown. */
export function opposite(outcome: Outcome): Outcome {
  if (outcome === 'not_evaluable') return outcome;
  return outcome === 'met' ? 'not_met' : 'met';
}
