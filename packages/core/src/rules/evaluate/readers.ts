import type { CounterId } from '../../metrics/catalogue.ts';
import { countIn } from '../../metrics/counts.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf, type Tally } from '../../metrics/tally.ts';
import type { CompiledChange, CompiledMetric } from '../compile/compiled.ts';

/** The tallies of earlier periods, the latest first, without a gap, as far back as anything is known. */
export type TallyHistory = readonly Tally[];

/** Reads one number; null where it is unknown. */
export type Reader = (tally: Tally, history: TallyHistory) => number | null;

/** A metric's value, however small its sample is. */
export function metricReader(id: string): (tally: Tally) => number | null {
  const metric: Metric = metricOf(id);
  switch (metric.kind) {
    case 'share':
    case 'ratio': {
      const top = metric.numerator as CounterId;
      const bottom = metric.denominator as CounterId;
      return (tally) => {
        const denominator = countIn(tally, bottom);
        const numerator = countIn(tally, top);
        return denominator === 0 ? null : numerator / denominator;
      };
    }
    case 'sum': {
      const parts = metric.of as readonly CounterId[];
      return (tally) => {
        let sum = 0;
        for (const part of parts) sum += countIn(tally, part);
        return sum;
      };
    }
    case 'median': {
      const sample = metric.sample as CounterId;
      return (tally) => {
        const value = countIn(tally, id as CounterId);
        return countIn(tally, sample) === 0 ? null : value;
      };
    }
    default:
      return (tally) => countIn(tally, id as CounterId);
  }
}

/** A metric's value; null too where its sample is too small to be judged. */
export function judgedMetricReader({
  metric,
  sample,
  minimumSample,
}: CompiledMetric): (tally: Tally) => number | null {
  const read = metricReader(metric);
  if (sample === null) return read;
  return (tally) => (countIn(tally, sample) < minimumSample ? null : read(tally));
}

/** A metric against the same one of an earlier period; unknown where either is, and a rise from 0 has no rate. */
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
    return then === 0 ? null : now / then - 1;
  };
}
