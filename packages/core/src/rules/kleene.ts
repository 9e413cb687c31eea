import type { Outcome } from './outcome.ts';

/**
 * The outcome of several together, in three-valued logic: one failure fails "all" and one success meets "any",
 * whatever is unknown beside it; otherwise an unknown one leaves the whole unknown.
 */
export function together(kind: 'all' | 'any', outcomes: readonly Outcome[]): Outcome {
  const decisive = kind === 'all' ? 'not_met' : 'met';
  if (outcomes.includes(decisive)) return decisive;
  if (outcomes.includes('not_evaluable')) return 'not_evaluable';
  return kind === 'all' ? 'met' : 'not_met';
}
