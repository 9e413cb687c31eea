import { readCount } from '../../metrics/counts.ts';
import { foldMetric } from '../../metrics/formula.ts';
import { metricOf, type Tally } from '../../metrics/tally.ts';
import type { CompiledChange, CompiledMetric } from '../compile/compiled.ts';

/** The tallies of earlier periods, the latest first, without a gap, as far back as anything is known. */
export type TallyHistory = readonly Tally[];

/** Reads one number; null where it is unknown. */
export type Reader = (tally: Tally, history: TallyHistory) => number | null;

/** A metric's value, however small its sample is. */
export function metricReader(id: string): (tally: Tally) => number | null {
  return foldMetric<(tally: Tally) => number | null>(metricOf(id), {
    counter: (counter) => (tally) => readCount(tally, counter),
    sum: (parts) => (tally) => {
      let sum = 0;
      for (const part of parts) sum += part(tally)!;
      return sum;
    },
    quotient: (above, below) => (tally) => {
      const [numerator, denominator] = [above(tally)!, below(tally)!];
      return denominator === 0 ? null : numerator / denominator;
    },
    sampled: (value, sample) => (tally) => {
      const known = value(tally);
      return sample(tally) === 0 ? null : known;
    },
  });
}

/** The value of a metric; null also if its sample is too small to be judged. */
export function judgedMetricReader({
  metric,
  sample,
  minimumSample,
}: CompiledMetric): (tally: Tally) => number | null {
  const read = metricReader(metric);
  if (sample === null) return read;
  return (tally) => (readCount(tally, sample) < minimumSample ? null : read(tally));
}

/**
 * Reads the change of a metric from an earlier period. It is unknown if either value is, and a rise from 0 has no rate.
 */
export function changeReader({ of, as, earlier }: CompiledChange): Reader {
  if (earlier === null) return () => null;
  const read = judgedMetricReader(of);
  const place = earlier.periodsBack - 1;
  return (tally, history) => {
    const before = history[place];
    if (before === undefined) return null;
    const now = read(tally);
    const then = read(before);
    if (now === null || then === null) return null;
    if (as === 'difference') return now - then;
    // The quotient of two whole numbers is rounded to the nearest double, like a threshold of 0.15, so 115 after 100
    // reaches it.
    return then === 0 ? null : (now - then) / then;
  };
}
