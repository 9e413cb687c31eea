import { falseDiscoveryValues, type TestDependence } from './false-discovery.ts';
import type { IntegrityFinding, IntegrityTest } from './finding.ts';
import { sentenceOf } from './sentences.ts';

/**
 * Selects the tests that need checking: all contradictions, and those that remain unlikely given the number of tests.
 */
export function findingsAmong(
  tests: readonly IntegrityTest[],
  rate: number,
  dependence: TestDependence,
): readonly IntegrityFinding[] {
  const chance = tests.filter(({ pValue }) => pValue !== null);
  const qValues = falseDiscoveryValues(
    chance.map(({ pValue }) => pValue!),
    dependence,
  );
  const qOf = new Map(chance.map((test, index) => [test, qValues[index]!]));
  return tests.flatMap((test): IntegrityFinding | [] => {
    const qValue = qOf.get(test) ?? null;
    if (qValue !== null && qValue > rate) return [];
    return { ...test, status: 'needs_checking', qValue, sentence: sentenceOf(test) };
  });
}
