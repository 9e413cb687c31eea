import type { Tally } from '../../metrics/tally.ts';
import type { ComparisonResult, Outcome } from './outcome.ts';
import type { TallyHistory } from './readers.ts';

/** How many periods in a row a comparison was met, and whether it is known what ended the streak. */
export interface Streak {
  readonly length: number;
  /** Whether a period is known in which it was not met; otherwise the streak may be longer. */
  readonly ended: boolean;
}

/** Goes back from the judged period to the first period in which the comparison was not met or is unknown. */
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

/** The result of comparing a streak with the required number of periods. */
export function streakResult({ length, ended }: Streak, needed: number): ComparisonResult {
  if (length >= needed) return { actual: length, outcome: 'met', gap: 0 };
  return ended
    ? { actual: length, outcome: 'not_met', gap: Math.ceil(needed - length) }
    : { actual: length, outcome: 'not_evaluable', gap: null };
}
