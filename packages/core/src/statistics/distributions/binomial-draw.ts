import type { RandomSource } from '../../random/random-source.ts';
import { binomialDensity } from './densities.ts';

/**
 * Draws a random number of successes in the given number of trials, each with the probability `share`. The time does
 * not grow with the number of trials: small means are drawn by inversion, large ones by transformed rejection.
 *
 * @see Hörmann 1993, The generation of binomial random variates, J. Statistical Computation and Simulation 46,
 *   101–110, algorithm BTRS
 */
export function binomialDraw(trials: number, share: number, random: RandomSource): number {
  if (trials === 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  if (share > 0.5) return trials - binomialDraw(trials, 1 - share, random);
  return trials * share < 10 ? byInversion(trials, share, random) : byRejection(trials, share, random);
}

/** Sums the probabilities from 0 on until they reach a uniform random number. */
function byInversion(trials: number, share: number, random: RandomSource): number {
  const odds = share / (1 - share);
  let left = random.unit();
  let chance = Math.exp(trials * Math.log1p(-share));
  let count = 0;
  // After the last trial, only rounding errors are left.
  while (left > chance && count < trials) {
    left -= chance;
    count += 1;
    chance *= (odds * (trials - count + 1)) / count;
    if (chance === 0) break;
  }
  return count;
}

function byRejection(trials: number, share: number, random: RandomSource): number {
  const spread = Math.sqrt(trials * share * (1 - share));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * share;
  const centre = trials * share + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const atMode = binomialDensity(Math.floor((trials + 1) * share), trials, share);
  for (;;) {
    const u = random.unit() - 0.5;
    const v = random.unit();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return count;
    if (count < 0 || count > trials) continue;
    if ((v * alpha) / (a / (us * us) + b) <= binomialDensity(count, trials, share) / atMode) return count;
  }
}
