import type { IntegrityTest } from './finding.ts';

type Contradiction = Omit<IntegrityTest, 'expected' | 'pValue'>;

/** A test whose records can not all be right: nothing of the kind is expected, and no chance explains it. */
export const contradiction = (test: Contradiction): IntegrityTest => ({ ...test, expected: 0, pValue: null });
