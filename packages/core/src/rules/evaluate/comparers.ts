import type { Metric } from '../../metrics/metric.ts';
import { metricOf, type Tally } from '../../metrics/tally.ts';
import type {
  CompiledChange,
  CompiledComparison,
  CompiledMetric,
  CompiledPoints,
  CompiledQuantity,
  CompiledStreak,
} from '../compile/compiled.ts';
import { changeGap, countGap, ratioGap, shareGap } from './gap.ts';
import type { ComparisonResult, Outcome } from './outcome.ts';
import { changeReader, metricReader, type TallyHistory } from './readers.ts';
import { CounterSlots } from './slots.ts';
import { countResult } from './small-counts.ts';
import { streakOf, streakResult } from './streak.ts';

/** Judges one comparison by the counters, which were read into their slots, and by earlier periods. */
export type Comparer = (counts: readonly number[], tally: Tally, history: TallyHistory) => ComparisonResult;

const unknown: ComparisonResult = { actual: null, outcome: 'not_evaluable', gap: null };

/** A comparison that does not need points, which have to be computed first. */
export type DirectComparison = CompiledComparison<Exclude<CompiledQuantity, CompiledPoints>>;

/** The function that judges a comparison which needs no points. */
export function comparer(comparison: DirectComparison, slots: CounterSlots): Comparer {
  const { quantity } = comparison;
  switch (quantity.kind) {
    case 'metric':
      return metricComparer({ ...comparison, quantity }, slots);
    case 'change': {
      const compare = changeComparer({ ...comparison, quantity });
      return (_counts, tally, history) => compare(tally, history);
    }
    case 'streak': {
      const compare = streakComparer({ ...comparison, quantity });
      return (_counts, tally, history) => compare(tally, history);
    }
  }
}

/** Judges one comparison by itself, as an explanation does. It needs no preparation, and is slower. */
export function compareOnce(
  comparison: CompiledComparison,
  tally: Tally,
  history: TallyHistory,
  points: readonly (number | null)[],
): ComparisonResult {
  const { quantity } = comparison;
  if (quantity.kind === 'score') return pointsComparer(comparison)(points[quantity.place]!);
  const slots = new CounterSlots();
  const compare = comparer({ ...comparison, quantity }, slots);
  const counts: number[] = [];
  slots.read(tally, counts);
  return compare(counts, tally, history);
}

/** Compares a metric with a threshold. */
function metricComparer(
  comparison: CompiledComparison<CompiledMetric>,
  slots: CounterSlots,
): (counts: readonly number[]) => ComparisonResult {
  const { quantity, is, threshold } = comparison;
  const bound = threshold.value;
  const metric: Metric = metricOf(quantity.metric);
  const atLeast = is === 'atLeast';
  switch (metric.kind) {
    case 'share':
    case 'ratio': {
      const gapOf = !atLeast ? () => null : metric.kind === 'share' ? shareGap : ratioGap;
      const top = slots.slotOf(metric.numerator);
      const bottom = slots.slotOf(metric.denominator);
      return rateComparer({ top, bottom, minimumSample: quantity.minimumSample, atLeast, bound, gapOf });
    }
    case 'median':
      return medianComparer(
        slots.slotOf(metric.id),
        slots.slotOf(metric.sample),
        quantity.minimumSample,
        atLeast,
        bound,
      );
    case 'sum':
      return countComparer(
        metric.of.map((part) => slots.slotOf(part)),
        comparison,
      );
    default:
      return countComparer([slots.slotOf(metric.id)], comparison);
  }
}

interface RateComparison {
  readonly top: number;
  readonly bottom: number;
  readonly minimumSample: number;
  readonly atLeast: boolean;
  readonly bound: number;
  readonly gapOf: (numerator: number, denominator: number, bound: number) => number | null;
}

function rateComparer({ top, bottom, minimumSample, atLeast, bound, gapOf }: RateComparison) {
  const full: ComparisonResult = { actual: 1, outcome: 'met', gap: 0 };
  return (counts: readonly number[]): ComparisonResult => {
    const denominator = counts[bottom]!;
    const numerator = counts[top]!;
    if (denominator < minimumSample) {
      return denominator === 0
        ? unknown
        : { actual: numerator / denominator, outcome: 'not_evaluable', gap: null };
    }
    const actual = numerator / denominator;
    if (atLeast ? actual >= bound : actual <= bound) {
      return actual === 1 ? full : { actual, outcome: 'met', gap: 0 };
    }
    return { actual, outcome: 'not_met', gap: gapOf(numerator, denominator, bound) };
  };
}

function medianComparer(
  slot: number,
  sample: number,
  minimumSample: number,
  atLeast: boolean,
  bound: number,
) {
  return (counts: readonly number[]): ComparisonResult => {
    if (counts[sample] === 0) return unknown;
    const actual = counts[slot]!;
    if (counts[sample]! < minimumSample) return { actual, outcome: 'not_evaluable', gap: null };
    const met = atLeast ? actual >= bound : actual <= bound;
    return { actual, outcome: met ? 'met' : 'not_met', gap: met ? 0 : null };
  };
}

function countComparer(slots: readonly number[], comparison: CompiledComparison) {
  return (counts: readonly number[]): ComparisonResult => {
    let actual = 0;
    for (const slot of slots) actual += counts[slot]!;
    return countResult(comparison, actual);
  };
}

/** Compares the change of a metric with a threshold. The gap of a count is in units of the metric. */
export function changeComparer({
  quantity,
  is,
  threshold: { value: bound },
}: CompiledComparison<CompiledChange>): (tally: Tally, history: TallyHistory) => ComparisonResult {
  const read = changeReader(quantity);
  const readMetric = metricReader(quantity.of.metric);
  const counted = quantity.of.sample === null;
  const place = (quantity.earlier?.periodsBack ?? 0) - 1;
  const atLeast = is === 'atLeast';
  const gapOf = (now: number, then: number) =>
    quantity.as === 'difference'
      ? countGap(now, then + bound)
      : changeGap(now, then * (1 + bound), { atLeast, bound, changeOf: (number) => (number - then) / then });
  return (tally, history) => {
    const actual = read(tally, history);
    if (actual === null) return unknown;
    if (atLeast ? actual >= bound : actual <= bound) return { actual, outcome: 'met', gap: 0 };
    const gap = counted ? gapOf(readMetric(tally)!, readMetric(history[place]!)!) : null;
    return { actual, outcome: 'not_met', gap };
  };
}

/** Compares a streak with the required number of periods. */
export function streakComparer({
  quantity,
  threshold,
}: CompiledComparison<CompiledStreak>): (tally: Tally, history: TallyHistory) => ComparisonResult {
  const judge = outcomeOfMetric(quantity.of);
  return (tally, history) => streakResult(streakOf(judge, tally, history), threshold.value);
}

/** The outcome of a comparison of a metric in a tally of any period. */
export function outcomeOfMetric(comparison: CompiledComparison<CompiledMetric>): (tally: Tally) => Outcome {
  const slots = new CounterSlots();
  const compare = metricComparer(comparison, slots);
  const counts: number[] = [];
  return (tally) => {
    slots.read(tally, counts);
    return compare(counts).outcome;
  };
}

/** Compares the points of a score with a threshold. */
export function pointsComparer({
  is,
  threshold: { value: bound },
}: CompiledComparison): (points: number | null) => ComparisonResult {
  return (actual) => {
    if (actual === null) return unknown;
    const met = is === 'atLeast' ? actual >= bound : actual <= bound;
    return { actual, outcome: met ? 'met' : 'not_met', gap: met ? 0 : Math.abs(bound - actual) };
  };
}
