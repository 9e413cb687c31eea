import type { MetricId } from '../../metrics/catalogue.ts';
import type { Comparison, Criterion } from '../../rules/format/index.ts';
import type { DatedValue } from '../../rules/format/values.ts';
import { anyRecorded, callsRecorded, chosen, sample } from './values.ts';

/** So few that a small change is chance and nobody's fault. */
const few = (metric: MetricId, most: number): Comparison => ({
  metric,
  is: 'atMost',
  threshold: chosen(
    most,
    `Up to ${most} a year count as few. Chance decides whether they rise or fall, so they are not judged by the change.`,
    `全年不超过${most}起（件）视为很少：升降多由偶然决定，不以此评定。`,
  ),
});

/**
 * Fell against the year before by at least a share (0 means that it did not rise), or is small anyway. It is unknown if
 * the year has no recorded call, because a station that records nothing has few of everything.
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

/**
 * The same for a rate. Both years must have large enough samples; otherwise the number itself must be small, and
 * something must be recorded.
 */
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
