import { listOf, oneOf, share } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { falseDiscoveryAdjusted } from '../statistics/false-discovery.ts';

/**
 * How tests depend on each other: with `positive` the rule of Benjamini and Hochberg is used, with `arbitrary` that of
 * Benjamini and Yekutieli.
 */
export type TestDependence = 'positive' | 'arbitrary';

const pValueList = /* @__PURE__ */ listOf(share);

/** Checks how tests depend on each other. */
export const testDependence = /* @__PURE__ */ oneOf(['positive', 'arbitrary']);

/**
 * Adjusts p-values so that if all with a value of at most q are reported, on average at most a share q of the reports
 * are due to chance.
 *
 * @example
 * ```ts
 * falseDiscoveryValues([0.01, 0.04, 0.03, 0.5]).map((q) => q.toFixed(4)); // → ['0.0400', '0.0533', '0.0533', '0.5000']
 * ```
 * @param pValues from 0 to 1, in any order
 * @param dependence `positive` (the default) is valid for independent tests and for tests that rise together;
 * `arbitrary` is always valid and finds less
 * @returns the adjusted values, from 0 to 1, in the order of the p-values
 * @throws ANALYSIS_INPUT_INVALID
 * @see Benjamini and Hochberg (1995), J. R. Statist. Soc. B 57, 289–300; Benjamini and Yekutieli (2001), Ann.
 *   Statist. 29, 1165–1188, theorem 1.3
 */
export function falseDiscoveryValues(
  pValues: readonly number[],
  dependence: TestDependence = 'positive',
): readonly number[] {
  inputsOf('falseDiscoveryValues').check(
    { pValues, dependence },
    { pValues: pValueList, dependence: testDependence },
  );
  const tests = pValues.length;
  const factor = dependence === 'arbitrary' ? pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0) : 1;
  return falseDiscoveryAdjusted(pValues, tests * factor).map((q) => q!);
}
