import type { Tally } from '../../metrics/tally.ts';
import type { ComparisonResult, Outcome } from './outcome.ts';
import type { TallyHistory } from './readers.ts';

/** How many periods in a row something was met, and whether it is known what ended it. */
export interface Streak {
  readonly length: number;
  /** Whether a period is known in which it was not met; else it may be longer. */
  readonly ended: boolean;
}

/** Goes back from the judged period until something was not met, or is not known. */
export function streakOf(judge: (tally: Tally) => Outcome, tally: Tally, history: TallyHistory): Streak {
  let length = 0;
  let period: Tally | undefined = tally;
  while (period !== undefined) {
    const outcome = judge(period);
    if (outcome !== 'met') return { length, ended: outcome === 'not_met' };
    period = history[length];
    length += 1;
  }
  return { length, ended: false };
}

/** A streak against the number of periods that it must have. */
export function streakResult({ length, ended }: Streak, needed: number): ComparisonResult {
  if (length >= needed) return { actual: length, outcome: 'met', gap: 0 };
  return ended
    ? { actual: length, outcome: 'not_met', gap: Math.ceil(needed - length) }
    : { actual: length, outcome: 'not_evaluable', gap: null };
}
