import type { MetricId } from '../../metrics/catalogue.ts';
import type { Comparison, Criterion } from '../../rules/format/index.ts';
import type { DatedValue } from '../../rules/format/values.ts';
import { anyRecorded, callsRecorded, chosen, sample } from './values.ts';

/** Few enough that a change by a few is chance, and no fault of anybody. */
const few = (metric: MetricId, most: number): Comparison => ({
  metric,
  is: 'atMost',
  threshold: chosen(
    most,
    `Up to ${most} a year are few: chance decides whether they rise or fall, so they are not judged by it.`,
    `全年不超过${most}起（件）视为很少：升降多由偶然决定，不以此评定。`,
  ),
});

/**
 * Down on the same year before by a share at least (0: not up), or few anyway. It is unknown where the year has no
 * recorded call: a station that records nothing has few of everything.
 */
export const countDown = (
  metric: MetricId,
  mostThatAreFew: number,
  threshold: readonly DatedValue[],
): Criterion => ({
  all: [
    { goal: callsRecorded },
    {
      any: [
        few(metric, mostThatAreFew),
        { metric, comparedWith: 'same_period_last_year', as: 'relative_change', is: 'atMost', threshold },
      ],
    },
  ],
});

/** The same of a rate, both years of which rest on enough, or few of them in number among those recorded. */
export const rateDown = (
  rate: MetricId,
  count: MetricId,
  mostThatAreFew: number,
  threshold: readonly DatedValue[],
): Criterion => ({
  all: [
    anyRecorded(rate),
    {
      any: [
        few(count, mostThatAreFew),
        {
          metric: rate,
          minimumSample: sample(100),
          comparedWith: 'same_period_last_year',
          as: 'relative_change',
          is: 'atMost',
          threshold,
        },
      ],
    },
  ],
});
