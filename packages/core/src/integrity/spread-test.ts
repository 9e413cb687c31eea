import { incompleteGamma } from '../statistics/distributions/incomplete-gamma.ts';
import { exactGTest } from '../statistics/exact-g-test.ts';

/** Up to so many counts chi-squared says nothing of the exact value, which is found at once. */
const few = 12;
/** Up to so many counts all outcomes are summed where they may be a finding; from there on chi-squared is close. */
const mostExact = 30;
/** What chi-squared finds as likely as this is no finding, whatever the exact value is. */
const plain = 0.5;

/**
 * How likely counts spread as unevenly over bins with these shares, or more, by the G statistic: by the exact test
 * for small samples that may be findings, else by chi-squared with Williams' correction.
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
