import fc from 'fast-check';
import type { Period } from '../calendar/period.ts';
import type { PeriodKind } from '../calendar/period-kinds.ts';
import { periodCount, writePeriod } from '../calendar/period-number.ts';

/** Any period of a kind. */
export const periodsOf = (kind: PeriodKind): fc.Arbitrary<Period> =>
  fc.nat({ max: periodCount(kind) - 1 }).map((number) => writePeriod({ kind, number }));
