import type { MetricId } from '../metrics/catalogue.ts';
import type { Metric } from '../metrics/metric.ts';
import { columnOf, metricSql } from '../metrics/sql.ts';
import { storedCounterIds } from '../metrics/stored.ts';
import { metricOf } from '../metrics/tally.ts';
import type { CompiledComparison, CompiledCriterion, CompiledRuleSet } from './compile.ts';

/** A goal over one row: boolean SQL expressions. */
export interface GoalSql {
  readonly id: string;
  readonly kind: 'award' | 'requirement';
  /** Whether the goal exists for the member's role. */
  readonly open: string;
  /** True: met; false: not met; null: not evaluable. Not to be read where the goal is not open. */
  readonly outcome: string;
  readonly nearMiss: string;
  /** Its comparisons by themselves, with the same three values. */
  readonly comparisons: readonly { readonly metric: MetricId; readonly outcome: string }[];
}

/** A rule set over one row: every goal, and how many awards were earned. */
export interface RuleSetSql {
  readonly goals: readonly GoalSql[];
  readonly awardsEarned: string;
}

/** The counters of a row of tallies that may be missing, as columns: nothing recorded is 0. */
export function countersSql(row: string): string {
  return storedCounterIds.map((id) => `coalesce(${row}.${columnOf(id)}, 0) AS ${columnOf(id)}`).join(', ');
}

/**
 * Compiles a rule set to PostgreSQL expressions over a row that has every stored counter as a column.
 *
 * SQL's own three-valued logic is the rules': null is "not evaluable". Shares and thresholds are float8, the
 * numbers of JavaScript, so that both sides compare the same values. No text of the rule set's author goes
 * into the SQL; goals are told apart by their position.
 *
 * @example
 * ```ts
 * const { goals } = ruleSetSql(compileRuleSet(dezhouFiveStar, '2014-01'), 't', 't.role');
 * goals.find(({ id }) => id === 'information')?.outcome; // → "(t.lead_information_items::float8 >= '10'::float8)"
 * ```
 *
 * @param row the alias of the row, such as `scored`
 * @param role an SQL expression of the member's role as text
 */
export function ruleSetSql(compiled: CompiledRuleSet, row: string, role: string): RuleSetSql {
  const goals = compiled.goals.map(({ kind, goal, criterion, comparisons }): GoalSql => {
    const outcome = outcomeSql(criterion, row);
    return {
      id: goal.id,
      kind,
      open: `(${role} IN (${goal.roles.map((each) => `'${each}'`).join(', ')}))`,
      outcome,
      nearMiss: `coalesce(NOT ${outcome} AND ${nearlySql(criterion, row)}, FALSE)`,
      comparisons: comparisons.map((comparison) => ({
        metric: comparison.metric,
        outcome: comparisonSql(comparison, row),
      })),
    };
  });
  const earned = goals
    .filter(({ kind }) => kind === 'award')
    .map(({ open, outcome }) => `CASE WHEN ${open} AND ${outcome} THEN 1 ELSE 0 END`);
  return { goals, awardsEarned: `(${earned.join(' + ')})` };
}

function outcomeSql(criterion: CompiledCriterion, row: string): string {
  if (criterion.kind === 'comparison') return comparisonSql(criterion, row);
  const children = criterion.children.map((child) => outcomeSql(child, row));
  return `(${children.join(criterion.kind === 'all' ? ' AND ' : ' OR ')})`;
}

function comparisonSql(comparison: CompiledComparison, row: string): string {
  const { is, minimumSample, threshold } = comparison;
  const value = `${metricSql(comparison.metric, row)}::float8`;
  const test = `${value} ${is === 'atLeast' ? '>=' : '<='} ${numberSql(threshold.value)}`;
  const metric: Metric = metricOf(comparison.metric);
  if (metric.kind !== 'share') return `(${test})`;
  const sample = `${row}.${columnOf(metric.denominator)} >= ${numberSql(minimumSample)}`;
  return `(CASE WHEN ${sample} THEN ${test} END)`;
}

function nearlySql(criterion: CompiledCriterion, row: string): string {
  if (criterion.kind !== 'comparison') {
    const children = criterion.children.map((child) => nearlySql(child, row));
    return `(${children.join(criterion.kind === 'all' ? ' AND ' : ' OR ')})`;
  }
  const value = `${metricSql(criterion.metric, row)}::float8`;
  const bound = numberSql(criterion.nearFrom);
  const near = criterion.is === 'atLeast' ? `${value} > 0 AND ${value} >= ${bound}` : `${value} <= ${bound}`;
  const outcome = comparisonSql(criterion, row);
  return `coalesce(${outcome} OR (NOT ${outcome} AND ${near}), FALSE)`;
}

function numberSql(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  return `'${value}'::float8`;
}
