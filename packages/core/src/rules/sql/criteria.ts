import type { CompiledComparison, CompiledCriterion, CompiledGoal } from '../compile/compiled.ts';
import { foldCriterion } from '../compile/fold-criterion.ts';
import { type Expression, float8, integer, joined, sql } from './expression.ts';
import type { Layers } from './layers.ts';
import { compared, type QuantitySql } from './quantities.ts';

/** The columns of a goal. */
export interface GoalColumns {
  readonly outcome: Expression;
  readonly nearMiss: Expression;
}

/** Writes criteria in SQL. The three-valued logic of SQL is that of the rules: null means "not evaluable". */
export class CriterionSql {
  readonly #layers: Layers;
  readonly #quantities: QuantitySql;
  /** The goals that have been judged so far, by place. */
  readonly #goals: readonly GoalColumns[];

  constructor(layers: Layers, quantities: QuantitySql, goals: readonly GoalColumns[]) {
    this.#layers = layers;
    this.#quantities = quantities;
    this.#goals = goals;
  }

  goal({ criterion }: CompiledGoal): GoalColumns {
    const outcome = this.#layers.column(this.outcome(criterion));
    const nearMiss = this.#layers.column(sql`(${outcome} IS FALSE AND ${this.nearly(criterion)})`);
    return { outcome, nearMiss };
  }

  /** The outcome of a criterion: true for met, false for not met, null for not evaluable. */
  outcome(criterion: CompiledCriterion): Expression {
    return foldCriterion<Expression>(criterion, {
      comparison: (comparison) => this.#quantities.outcome(comparison),
      goal: (place) => this.#goals[place]!.outcome,
      not: (child) => sql`(NOT ${child})`,
      group: ({ kind, needed }, children) => {
        if (kind !== 'atLeast') return joined(children, kind === 'all' ? 'AND' : 'OR');
        const columns = children.map((child) => this.#layers.column(child));
        const enough = reaches(
          columns.map((child) => sql`${child} IS TRUE`),
          needed,
        );
        const possible = reaches(
          columns.map((child) => sql`${child} IS NOT FALSE`),
          needed,
        );
        return this.#layers.column(sql`(CASE WHEN ${enough} THEN TRUE WHEN NOT ${possible} THEN FALSE END)`);
      },
    });
  }

  /** Whether a criterion is met or nearly so; never null. */
  nearly(criterion: CompiledCriterion): Expression {
    switch (criterion.kind) {
      case 'comparison':
        return this.#nearlyCompared(criterion);
      case 'goal': {
        const { outcome, nearMiss } = this.#goals[criterion.place]!;
        return sql`(${nearMiss} OR ${outcome} IS TRUE)`;
      }
      case 'not':
        return sql`(${this.outcome(criterion)} IS TRUE)`;
      case 'all':
      case 'any':
        return joined(
          criterion.children.map((child) => this.nearly(child)),
          criterion.kind === 'all' ? 'AND' : 'OR',
        );
      case 'atLeast':
        return reaches(
          criterion.children.map((child) => this.nearly(child)),
          criterion.needed,
        );
    }
  }

  #nearlyCompared(comparison: CompiledComparison): Expression {
    const { quantity, is, nearFrom } = comparison;
    const outcome = this.#quantities.outcome(comparison);
    if (nearFrom === null) return sql`(${outcome} IS TRUE)`;
    // The value is null wherever the outcome is null, so an unknown comparison never counts as nearly met.
    const value = this.#quantities.value(quantity);
    const near = compared(value, is, nearFrom);
    // Somebody who did nothing at all did not miss it by little.
    const little = is === 'atLeast' ? sql`${near} AND ${value} > ${float8(0)}` : near;
    return sql`coalesce(${outcome} OR ${little}, FALSE)`;
  }
}

/** Whether at least the needed number of conditions hold; none of them is null. */
function reaches(conditions: readonly Expression[], needed: number): Expression {
  const counted = joined(
    conditions.map((condition) => sql`(${condition})::int`),
    '+',
  );
  return sql`${counted} >= ${integer(needed)}`;
}
