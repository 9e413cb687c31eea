import { type CounterId, emptyTally, metricOf, metricsOf, type RuleSet, type Tally } from '@beatwork/core';
import { columnOf, countersOf } from '@beatwork/core/internal';

const ofRules = new WeakMap<RuleSet, readonly CounterId[]>();

/** The counters that a rule set asks for. They are found once, because every row of an answer asks for them. */
export function countersOfRules(ruleSet: RuleSet): readonly CounterId[] {
  const known = ofRules.get(ruleSet);
  if (known !== undefined) return known;
  const counters = countersOf(metricsOf(ruleSet));
  ofRules.set(ruleSet, counters);
  return counters;
}

/** The counters of a row that may be missing: nothing recorded is 0, and the median of nothing unknown. */
export function countersSql(counters: readonly CounterId[], row: string): string {
  return counters
    .map((id) => {
      const column = `${row}.${columnOf(id)}`;
      return `${metricOf(id).kind === 'median' ? column : `coalesce(${column}, 0)`} AS ${columnOf(id)}`;
    })
    .join(', ');
}

/** A row with counters as columns, as the database returns it. */
export type CounterRow = Readonly<Record<string, unknown>>;

/** What to select of a row with counters, so that {@link tallyReader} can read them. */
export const counterColumns = (counters: readonly CounterId[], row: string): string =>
  counters.map((id) => `, ${row}.${columnOf(id)}::float8`).join('');

/** Reads the tally of a row. What the row does not have, such as the median of nothing, is left out. */
export function tallyReader(counters: readonly CounterId[]): (row: CounterRow | undefined) => Tally {
  const columns = counters.map((id) => [id, columnOf(id)] as const);
  return (row) => {
    if (row === undefined) return emptyTally;
    const tally: Partial<Record<CounterId, number>> = {};
    for (const [id, column] of columns) {
      const value = row[column];
      if (typeof value === 'number') tally[id] = value;
    }
    return tally;
  };
}
