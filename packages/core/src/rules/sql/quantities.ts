import type {
  CompiledChange,
  CompiledComparison,
  CompiledQuantity,
  CompiledStreak,
} from '../compile/compiled.ts';
import { type EarlierPeriods, earlierRow } from './earlier-periods.ts';
import { type Expression, float8, integer, sql, unknownNumber } from './expression.ts';
import type { Layers } from './layers.ts';
import { judgedValueSql } from './metric-value.ts';

/** Writes quantities and comparisons over the row of the judged period in SQL. */
export class QuantitySql {
  readonly #row: string;
  readonly #layers: Layers;
  readonly #earlier: EarlierPeriods;
  /** The points of the scores that have been computed so far, by place. */
  readonly #points: readonly Expression[];

  constructor(row: string, layers: Layers, earlier: EarlierPeriods, points: readonly Expression[]) {
    this.#row = row;
    this.#layers = layers;
    this.#earlier = earlier;
    this.#points = points;
  }

  /** A quantity; null where it is unknown. */
  value(quantity: CompiledQuantity): Expression {
    switch (quantity.kind) {
      case 'metric':
        return judgedValueSql(quantity, this.#row);
      case 'change':
        return this.#change(quantity);
      case 'streak': {
        const streak = this.#streak(quantity);
        return sql`(CASE WHEN ${streak} % 2 = 0 THEN (${streak} / 2)::float8 END)`;
      }
      case 'score':
        return this.#points[quantity.place]!;
    }
  }

  /** The outcome of a comparison: true, false, or null where it is not evaluable. */
  outcome({ quantity, is, threshold }: CompiledComparison): Expression {
    if (quantity.kind !== 'streak')
      return this.#layers.column(compared(this.value(quantity), is, threshold.value));
    const streak = this.#streak(quantity);
    const length = compared(sql`${streak} / 2`, is, threshold.value);
    // A streak whose end is not known may be longer, so it has not failed yet.
    return this.#layers.column(sql`(CASE WHEN ${length} THEN TRUE WHEN ${streak} % 2 = 0 THEN FALSE END)`);
  }

  #change({ of, as, earlier }: CompiledChange): Expression {
    if (earlier === null || earlier.periodsBack > this.#earlier.known) return unknownNumber;
    const now = judgedValueSql(of, this.#row);
    const then = this.#earlier.inPeriod(earlier.periodsBack, judgedValueSql(of, earlierRow));
    return this.#layers.column(
      as === 'difference' ? sql`${now} - ${then}` : sql`(${now} - ${then}) / nullif(${then}, 0)`,
    );
  }

  /** A streak as one number: twice its length, plus 1 where it is not known what ended it. */
  #streak({ of: { quantity, is, threshold } }: CompiledStreak): Expression {
    const met = (row: string) => compared(judgedValueSql(quantity, row), is, threshold.value);
    const { known } = this.#earlier;
    const withoutEnd = integer(2 * (known + 1) + 1);
    const before =
      known === 0 ? withoutEnd : sql`coalesce(${this.#earlier.latestBreak(met(earlierRow))}, ${withoutEnd})`;
    return this.#layers.column(
      sql`CASE ${met(this.#row)} WHEN TRUE THEN ${before} WHEN FALSE THEN 0 ELSE 1 END`,
    );
  }
}

/** SQL that compares a number with a threshold; null if the number is unknown. */
export function compared(value: Expression, is: 'atLeast' | 'atMost', bound: number): Expression {
  return is === 'atLeast' ? sql`(${value} >= ${float8(bound)})` : sql`(${value} <= ${float8(bound)})`;
}
