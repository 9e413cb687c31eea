import { incompleteGamma } from '../statistics/distributions/incomplete-gamma.ts';
import { exactGTest } from '../statistics/exact-g-test.ts';

/** Up to this many counts chi-squared is too inexact, and the exact value is computed directly. */
const few = 12;
/**
 * Up to this many counts all outcomes are summed if the result may be a finding. Above it chi-squared is close enough.
 */
const mostExact = 30;
/** If chi-squared gives a p-value above this, it is not a finding, whatever the exact value is. */
const plain = 0.5;

/**
 * The probability that counts are spread as unevenly, or more so, over bins with these shares, by the G statistic.
 * Small samples that may be findings get the exact test, others chi-squared with Williams' correction.
 *
 * @see Williams 1976, Improved likelihood ratio tests for complete contingency tables, Biometrika 63(1), 33–37
 */
export function spreadPValue(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const approximate = chiSquaredPValue(counts, shares, total);
  const isExact = total <= few || (total <= mostExact && approximate <= plain);
  return isExact ? exactGTest(counts, { shares }).pValue : approximate;
}

function chiSquaredPValue(counts: readonly number[], shares: readonly number[], total: number): number {
  const g = counts.reduce(
    (sum, count, bin) => sum + (count === 0 ? 0 : 2 * count * Math.log(count / (total * shares[bin]!))),
    0,
  );
  const degrees = counts.length - 1;
  const inverse = shares.reduce((sum, share) => sum + 1 / share, 0);
  const correction = 1 + (inverse - 1) / (6 * total * degrees);
  return incompleteGamma(degrees / 2, Math.max(0, g) / correction / 2).upper;
}
