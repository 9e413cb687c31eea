import type { IntegrityTest } from './finding.ts';

type Contradiction = Omit<IntegrityTest, 'expected' | 'pValue'>;

/** Makes a test for records that cannot all be right. The expected number is 0, and chance cannot explain it. */
export const contradiction = (test: Contradiction): IntegrityTest => ({ ...test, expected: 0, pValue: null });
