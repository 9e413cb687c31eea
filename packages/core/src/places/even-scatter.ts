import { poissonUpperTail } from '../statistics/distributions/tails.ts';

/**
 * How likely it is that incidents scattered evenly over the area put as many, or as much harm, into a part of it.
 *
 * The p of Gi* from the normal distribution is far too small if cells hold less than a few incidents: of 2,500 cells
 * with 0.1 incidents each, scattered evenly, 25 are called hot at a false-discovery rate of 5 %. This second test
 * prevents that.
 */
export type EvenScatter = (sum: number, shareOfCells: number) => number;

/** For counts: the tail of the Poisson distribution, which is slightly larger than the binomial one. */
export function evenCounts(incidents: number): EvenScatter {
  const known = new Map<number, Map<number, number>>();
  return (count, share) => {
    const byCount = known.get(share) ?? new Map<number, number>();
    known.set(share, byCount);
    const p = byCount.get(count) ?? poissonUpperTail(count, incidents * share);
    byCount.set(count, p);
    return p;
  };
}

/**
 * For harm: Chernoff's bound for a sum of independent Poisson counts times their weights. It is never below the true
 * probability, so that a single grave incident does not make a hot spot, but several in one place do.
 */
export function evenHarm(weights: Iterable<number>): EvenScatter {
  const times = new Map<number, number>();
  let heaviest = 0;
  for (const weight of weights) {
    if (weight > 0) times.set(weight, (times.get(weight) ?? 0) + 1);
    heaviest = Math.max(heaviest, weight);
  }
  const kinds = [...times].map(([weight, incidents]) => ({ weight: weight / heaviest, incidents }));
  return (sum, share) => (sum > 0 ? chernoffBound(sum / heaviest, share, kinds) : 1);
}

interface WeightedCount {
  readonly weight: number;
  readonly incidents: number;
}

function chernoffBound(sum: number, share: number, kinds: readonly WeightedCount[]): number {
  /** The mean of the sum after probabilities are multiplied by e^(tilt × weight). */
  const tilted = (tilt: number) =>
    kinds.reduce(
      (mean, kind) => mean + kind.incidents * share * kind.weight * Math.exp(tilt * kind.weight),
      0,
    );
  if (tilted(0) >= sum) return 1;
  let [low, high] = [0, 1];
  while (tilted(high) < sum) [low, high] = [high, high * 2];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (tilted(middle) < sum) low = middle;
    else high = middle;
  }
  // Every tilt gives a valid bound. The one used here is the lowest, apart from rounding.
  const cumulant = kinds.reduce(
    (total, kind) => total + kind.incidents * share * Math.expm1(high * kind.weight),
    0,
  );
  return Math.min(1, Math.exp(cumulant - high * sum));
}
