import type { Tally } from '../../metrics/tally.ts';
import type { CompiledQuantity } from '../compile/compiled.ts';
import { outcomeOfMetric } from './comparers.ts';
import { changeReader, judgedMetricReader, type TallyHistory } from './readers.ts';
import { streakOf } from './streak.ts';

/** Reads a quantity that needs no score; null where it is unknown. */
export function valueReader(
  quantity: Exclude<CompiledQuantity, { kind: 'score' }>,
): (tally: Tally, history: TallyHistory) => number | null {
  switch (quantity.kind) {
    case 'metric':
      return judgedMetricReader(quantity);
    case 'change':
      return changeReader(quantity);
    case 'streak': {
      const judge = outcomeOfMetric(quantity.of);
      return (tally, history) => {
        const { length, ended } = streakOf(judge, tally, history);
        return ended ? length : null;
      };
    }
  }
}
