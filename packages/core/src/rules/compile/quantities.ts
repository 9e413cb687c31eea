import { addPeriods, type Period, periodsBetween, samePeriodLastYear } from '../../calendar/period.ts';
import type { MetricId } from '../../metrics/catalogue.ts';
import { metricOf, sampleOf } from '../../metrics/tally.ts';
import { inForce } from '../check/dates.ts';
import type { Comparison, PlainComparison, Quantity } from '../format/index.ts';
import type { DatedValue } from '../format/values.ts';
import type { CompiledChange, CompiledComparison, CompiledMetric, CompiledQuantity } from './compiled.ts';

interface Situation {
  readonly period: Period;
  readonly asOf: string;
  /** The share of a threshold that may be missing for a near miss; null where there are none. */
  readonly nearShare: number | null;
  readonly scorePlaces: ReadonlyMap<string, number>;
}

/** Resolves quantities and comparisons for one period. */
export class QuantityCompiler {
  readonly #situation: Situation;

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  comparison(comparison: Comparison, index: number): CompiledComparison {
    return this.#comparison(comparison, this.quantity(comparison), index);
  }

  quantity(quantity: Quantity): CompiledQuantity {
    if ('score' in quantity)
      return { kind: 'score', place: this.#situation.scorePlaces.get(quantity.score)! };
    if ('streakOf' in quantity) {
      const { streakOf } = quantity;
      return { kind: 'streak', of: this.#comparison(streakOf, this.#metric(streakOf), 0) };
    }
    const of = this.#metric(quantity);
    if (!('comparedWith' in quantity)) return of;
    const { as, comparedWith } = quantity;
    return { kind: 'change', of, as, comparedWith, earlier: this.#earlier(comparedWith) };
  }

  #metric({
    metric,
    minimumSample,
  }: {
    readonly metric: MetricId;
    readonly minimumSample?: readonly DatedValue[] | undefined;
  }): CompiledMetric {
    const sample = sampleOf(metricOf(metric));
    const least = minimumSample === undefined ? 1 : inForce(minimumSample, this.#situation.asOf)!.value;
    return { kind: 'metric', metric, sample, minimumSample: sample === null ? 0 : Math.max(1, least) };
  }

  #earlier(comparedWith: CompiledChange['comparedWith']): CompiledChange['earlier'] {
    const { period } = this.#situation;
    const earlier = comparedWith === 'previous_period' ? addPeriods(period, -1) : samePeriodLastYear(period);
    return earlier === null ? null : { period: earlier, periodsBack: periodsBetween(earlier, period) };
  }

  #comparison<Of extends CompiledQuantity>(
    { is, threshold: values }: Comparison | PlainComparison,
    quantity: Of,
    index: number,
  ): CompiledComparison<Of> {
    const threshold = inForce(values, this.#situation.asOf)!;
    const { nearShare } = this.#situation;
    const nearFrom = nearShare === null ? null : nearBound(quantity, is, threshold.value, nearShare);
    return { kind: 'comparison', index, quantity, is, threshold, nearFrom };
  }
}

function nearBound(
  quantity: CompiledQuantity,
  is: 'atLeast' | 'atMost',
  threshold: number,
  share: number,
): number {
  // One unit less than a small count is a near miss too.
  const counted = quantity.kind === 'streak' || (quantity.kind === 'metric' && quantity.sample === null);
  const little = Math.max(counted ? 1 : 0, Math.abs(threshold) * share);
  return is === 'atLeast' ? threshold - little : threshold + little;
}
