import type { CompiledItem, CompiledScore } from '../compile/compiled.ts';
import type { CriterionSql, GoalColumns } from './criteria.ts';
import { type Expression, float8, float8Array, integer, joined, plain, sql } from './expression.ts';
import type { Layers } from './layers.ts';
import type { QuantitySql } from './quantities.ts';

/** The columns of a score. */
export interface ScoreColumns {
  readonly points: Expression;
  /** The place of its band, the highest 0. */
  readonly level: Expression;
  /** The place of the veto that decided it. */
  readonly veto: Expression;
}

const nowhere = plain('NULL::int');

/** Writes scores in SQL, with the same steps in the same order as in JavaScript, and with float8 throughout. */
export class ScoreSql {
  readonly #layers: Layers;
  readonly #quantities: QuantitySql;
  readonly #criteria: CriterionSql;
  /** The scores that have been computed so far, by place. */
  readonly #goals: readonly GoalColumns[];
  readonly #points: readonly Expression[];

  constructor(
    layers: Layers,
    quantities: QuantitySql,
    criteria: CriterionSql,
    goals: readonly GoalColumns[],
    points: readonly Expression[],
  ) {
    this.#layers = layers;
    this.#quantities = quantities;
    this.#criteria = criteria;
    this.#goals = goals;
    this.#points = points;
  }

  score(compiled: CompiledScore): ScoreColumns {
    const { vetoes } = compiled;
    if (vetoes.length === 0) {
      const points = this.#layers.column(this.#ownPoints(compiled));
      return { points, level: this.#layers.column(this.#level(compiled, points)), veto: nowhere };
    }
    const outcomes = vetoes.map(({ criterion }) => this.#layers.column(this.#criteria.outcome(criterion)));
    const decisive = outcomes.map((outcome, place) => sql` WHEN ${outcome} THEN ${integer(place)}`);
    const veto = this.#layers.column(sql`CASE${spaced(decisive)} END`);
    const given = vetoes.map(
      ({ points }, place) => sql` WHEN ${integer(place)} THEN ${float8(points.value)}`,
    );
    // While a veto is unknown and none is met, the points are unknown.
    const undecided = sql`${joined(outcomes, 'OR')} IS NOT NULL`;
    const points = this.#layers.column(
      sql`CASE ${veto}${spaced(given)} ELSE CASE WHEN ${undecided} THEN ${this.#ownPoints(compiled)} END END`,
    );
    const lowest = compiled.bands.length === 0 ? nowhere : integer(compiled.bands.length - 1);
    const level = sql`CASE WHEN ${veto} IS NOT NULL THEN ${lowest} ELSE ${this.#level(compiled, points)} END`;
    return { points, level: this.#layers.column(level), veto };
  }

  /** The points before vetoes; null where an item is unknown. */
  #ownPoints({ base, items, floor, cap, score: { decimals } }: CompiledScore): Expression {
    const parts = [float8(base?.value ?? 0), ...items.map((item) => this.#item(item))];
    const sum = joined(parts, '+');
    const points = floor === null && cap === null ? sum : this.#bounded(this.#layers.column(sum), floor, cap);
    if (decimals === undefined) return points;
    const scale = float8(10 ** decimals);
    return sql`floor(${points} * ${scale} + ${float8(0.5)}) / ${scale}`;
  }

  /** An item's points, or the points that the rules put in their place where they are unknown. */
  #item(item: CompiledItem): Expression {
    const points = this.#itemPoints(item);
    return item.ifUnknown === null ? points : sql`coalesce(${points}, ${float8(item.ifUnknown.value)})`;
  }

  #itemPoints(item: CompiledItem): Expression {
    switch (item.kind) {
      case 'conditional': {
        const outcome = this.#criteria.outcome(item.criterion);
        return sql`(CASE ${outcome} WHEN TRUE THEN ${float8(item.points.value)} WHEN FALSE THEN ${float8(0)} END)`;
      }
      case 'score':
        return sql`(${this.#points[item.place]!} * ${float8(item.weight.value)} + ${float8(0)})`;
      case 'steps': {
        const { steps } = item.table;
        const points = float8Array([0, ...steps.map((step) => step.points)]);
        const bounds = float8Array(steps.map(({ atLeast }) => atLeast));
        return sql`(${points})[width_bucket(${this.#quantities.value(item.quantity)}, ${bounds}) + 1]`;
      }
      case 'linear': {
        const { per, startingFrom, floor, cap } = item;
        const units = sql`(${this.#quantities.value(item.quantity)} - ${float8(startingFrom?.value ?? 0)})`;
        const points = sql`(${float8(per.value)} * ${units} + ${float8(0)})`;
        return floor === null && cap === null
          ? points
          : this.#bounded(this.#layers.column(points), floor, cap);
      }
    }
  }

  /** The points within their bounds. SQL's `least` and `greatest` ignore nulls, so unknown points must not reach them. */
  #bounded(points: Expression, floor: CompiledScore['floor'], cap: CompiledScore['cap']): Expression {
    const capped = cap === null ? points : sql`least(${points}, ${float8(cap.value)})`;
    const bounded = floor === null ? capped : sql`greatest(${capped}, ${float8(floor.value)})`;
    return sql`(CASE WHEN ${points} IS NOT NULL THEN ${bounded} END)`;
  }

  /** The highest band whose points and required goals are reached; null if a required goal is unknown. */
  #level({ bands }: CompiledScore, points: Expression): Expression {
    if (bands.length === 0) return nowhere;
    const cases = bands.map(({ from, requires }, place) => {
      const reached = from === null ? sql`${points} IS NOT NULL` : sql`${points} >= ${float8(from.value)}`;
      if (requires.length === 0) return sql` WHEN ${reached} THEN ${integer(place)}`;
      const met = joined(
        requires.map((goal) => this.#goals[goal]!.outcome),
        'AND',
      );
      return sql` WHEN ${reached} AND ${met} IS NOT FALSE THEN CASE WHEN ${met} THEN ${integer(place)} END`;
    });
    return sql`CASE${spaced(cases)} END`;
  }
}

const spaced = (cases: readonly Expression[]): Expression =>
  cases.reduce((all, each) => sql`${all}${each}`, plain(''));
