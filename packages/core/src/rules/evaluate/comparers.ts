import type { CounterId } from '../../metrics/catalogue.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf, type Tally } from '../../metrics/tally.ts';
import type {
  CompiledChange,
  CompiledComparison,
  CompiledMetric,
  CompiledStreak,
} from '../compile/compiled.ts';
import { countIn } from './counts.ts';
import { countGap, ratioGap, shareGap } from './gap.ts';
import type { ComparisonResult, Outcome } from './outcome.ts';
import { changeReader, type History, metricReader } from './readers.ts';
import { streakOf, streakResult } from './streak.ts';

/** Judges one comparison, given the points of the scores that were reckoned before it. */
export type Comparer = (
  tally: Tally,
  history: History,
  points: readonly (number | null)[],
) => ComparisonResult;

const unknown: ComparisonResult = { actual: null, outcome: 'not_evaluable', gap: null };

export function comparer(comparison: CompiledComparison): Comparer {
  const { quantity } = comparison;
  switch (quantity.kind) {
    case 'metric':
      return metricComparer({ ...comparison, quantity });
    case 'change':
      return changeComparer({ ...comparison, quantity });
    case 'streak':
      return streakComparer({ ...comparison, quantity });
    case 'score': {
      const { place } = quantity;
      const judge = pointsComparer(comparison);
      return (_tally, _history, points) => judge(points[place]!);
    }
  }
}

/** A metric against a threshold. */
export function metricComparer({
  quantity: { metric: id, sample, minimumSample },
  is,
  threshold: { value: bound },
}: CompiledComparison<CompiledMetric>): (tally: Tally) => ComparisonResult {
  const metric: Metric = metricOf(id);
  const atLeast = is === 'atLeast';
  if (metric.kind === 'share' || metric.kind === 'ratio') {
    const top = metric.numerator as CounterId;
    const bottom = metric.denominator as CounterId;
    const gapOf = !atLeast ? () => null : metric.kind === 'share' ? shareGap : ratioGap;
    const allMet: ComparisonResult = { actual: 1, outcome: 'met', gap: 0 };
    return (tally) => {
      const denominator = countIn(tally, bottom);
      const numerator = countIn(tally, top);
      if (denominator < minimumSample) {
        return denominator === 0
          ? unknown
          : { actual: numerator / denominator, outcome: 'not_evaluable', gap: null };
      }
      const actual = numerator / denominator;
      if (atLeast ? actual >= bound : actual <= bound)
        return actual === 1 ? allMet : { actual, outcome: 'met', gap: 0 };
      return { actual, outcome: 'not_met', gap: gapOf(numerator, denominator, bound) };
    };
  }
  const read = metricReader(id);
  if (metric.kind === 'median') {
    return (tally) => {
      const actual = read(tally);
      if (actual === null || countIn(tally, sample!) < minimumSample)
        return { actual, outcome: 'not_evaluable', gap: null };
      const met = atLeast ? actual >= bound : actual <= bound;
      return { actual, outcome: met ? 'met' : 'not_met', gap: met ? 0 : null };
    };
  }
  // Most counts are small and come again and again: their results, which nobody changes, are made once.
  const made = Array.from({ length: 256 }, (_, actual) => countResult(actual, atLeast, bound));
  return (tally) => {
    const actual = read(tally)!;
    return made[actual] ?? countResult(actual, atLeast, bound);
  };
}

function countResult(actual: number, atLeast: boolean, bound: number): ComparisonResult {
  return (atLeast ? actual >= bound : actual <= bound)
    ? { actual, outcome: 'met', gap: 0 }
    : { actual, outcome: 'not_met', gap: countGap(actual, bound) };
}

/** The change of a metric against a threshold. Its gap is told in units of the metric, where it is a count. */
export function changeComparer({
  quantity,
  is,
  threshold: { value: bound },
}: CompiledComparison<CompiledChange>): (tally: Tally, history: History) => ComparisonResult {
  const read = changeReader(quantity);
  const readMetric = metricReader(quantity.of.metric);
  const counted = quantity.of.sample === null;
  const place = (quantity.earlier?.periodsBack ?? 0) - 1;
  const wanted = (then: number) => (quantity.as === 'difference' ? then + bound : then * (1 + bound));
  return (tally, history) => {
    const actual = read(tally, history);
    if (actual === null) return unknown;
    if (is === 'atLeast' ? actual >= bound : actual <= bound) return { actual, outcome: 'met', gap: 0 };
    const gap = counted ? countGap(readMetric(tally)!, wanted(readMetric(history[place]!)!)) : null;
    return { actual, outcome: 'not_met', gap };
  };
}

/** A streak against the number of periods that it must have. */
export function streakComparer({
  quantity,
  threshold,
}: CompiledComparison<CompiledStreak>): (tally: Tally, history: History) => ComparisonResult {
  const judge = outcomeOfMetric(quantity.of);
  return (tally, history) => streakResult(streakOf(judge, tally, history), threshold.value);
}

export function outcomeOfMetric(comparison: CompiledComparison<CompiledMetric>): (tally: Tally) => Outcome {
  const compare = metricComparer(comparison);
  return (tally) => compare(tally).outcome;
}

/** Points of a score against a threshold. */
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
