import { callback, onlyFields, optional, text } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { Period } from '../../calendar/period.ts';
import type { MetricId } from '../../metrics/catalogue.ts';
import { checkCompiled } from '../compile/check-compiled.ts';
import type { CompiledQuantity, CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { earlierAlias, earlierRow } from './earlier-periods.ts';
import { JudgedRow } from './judged-row.ts';

/** A goal over one row, as SQL expressions. */
export interface GoalSql {
  readonly id: string;
  readonly kind: 'award' | 'requirement';
  /** Whether the goal exists for the subject's role. */
  readonly open: string;
  /**
   * The outcome: true for met, false for not met, null for not evaluable. It is meaningless if the goal does not apply.
   */
  readonly outcome: string;
  /** Whether it was missed by little. Meaningless where the goal does not apply. */
  readonly nearMiss: string;
  /** Its comparisons by themselves, in reading order; the metric is null where points of a score are compared. */
  readonly comparisons: readonly { readonly metric: MetricId | null; readonly outcome: string }[];
}

/** A score over one row, as SQL expressions; they are meaningless where the score does not apply. */
export interface ScoreSqlColumns {
  readonly id: string;
  readonly open: string;
  /** A float8; null where the points are unknown. */
  readonly points: string;
  /** The place of the band, the highest 0; null where it is unknown, or where there are none. */
  readonly level: string;
  /** The place of the veto that decided the points; null where none did. */
  readonly veto: string;
}

/** A rule set over one row: joins to put after the row, and expressions that use them. */
export interface RuleSetSql {
  readonly joins: string;
  /** In the order of the compiled goals. */
  readonly goals: readonly GoalSql[];
  readonly scores: readonly ScoreSqlColumns[];
  readonly awardsEarned: string;
}

/** The row of a subject, and its earlier rows. */
export interface RuleSetSqlOptions {
  /** The alias of the row, such as `c`. The counters that the rules use must be columns of it. */
  readonly row: string;
  /** An SQL expression that gives the member's role as text; leave it out if the subjects have no roles. */
  readonly role?: string | undefined;
  /** The first period about which anything is known; leave it out if nothing is known about earlier periods. */
  readonly knownFrom?: Period | undefined;
  /**
   * The SELECT of the row of the same subject in an earlier period, with the counters as columns, given an SQL
   * expression of the period as text; a missing row counts as a row of zeros. Needed together with `knownFrom` by
   * rules that look back.
   */
  readonly earlier?: ((period: string) => string) | undefined;
}

const sqlOptions = /* @__PURE__ */ onlyFields<RuleSetSqlOptions>({
  row: text,
  role: /* @__PURE__ */ optional(text),
  knownFrom: /* @__PURE__ */ optional(text),
  earlier: /* @__PURE__ */ optional(/* @__PURE__ */ callback()),
});

/**
 * Compiles a rule set to parts of a PostgreSQL statement over a row that has its counters as columns, named by
 * {@link columnOf}: `SELECT …expressions FROM … AS c ${joins}`.
 *
 * The three-valued logic of SQL is that of the rules: null means "not evaluable". Numbers are float8, as in JavaScript,
 * and are computed in the same steps, so that both agree to the last bit. No text of the rule set's author goes into
 * the SQL; goals and scores are named by their positions. A streak looks back over at most 10,000 periods, which is the
 * most that a threshold can require.
 *
 * @example
 * ```ts
 * const { goals } = ruleSetSql(compileRuleSet(dezhouFiveStar, '2014-01'), { row: 't', role: 't.role' });
 * goals.find(({ id }) => id === 'information')?.open; // → "coalesce(t.role IN ('community_officer'), TRUE)"
 * ```
 */
export function ruleSetSql(compiled: CompiledRuleSet, options: RuleSetSqlOptions): RuleSetSql {
  checkCompiled('ruleSetSql', compiled);
  inputsOf('ruleSetSql').field('options', options, sqlOptions);
  const { knownFrom, earlier } = options;
  const judged = new JudgedRow(compiled, {
    ...options,
    knownFrom: earlier === undefined ? undefined : knownFrom,
  });
  const goals = compiled[resolved].goals.map(
    ({ kind, goal, comparisons }, place): GoalSql => ({
      id: goal.id,
      kind,
      open: judged.exists(goal).sql,
      outcome: judged.goals[place]!.outcome.sql,
      nearMiss: judged.goals[place]!.nearMiss.sql,
      comparisons: judged.comparisons(place).map((outcome, index) => ({
        metric: metricOfQuantity(comparisons[index]!.quantity),
        outcome: outcome.sql,
      })),
    }),
  );
  const scores = compiled[resolved].scores.map(({ score }, place): ScoreSqlColumns => {
    const { points, level, veto } = judged.scores[place]!;
    return {
      id: score.id,
      open: judged.exists(score).sql,
      points: points.sql,
      level: level.sql,
      veto: veto.sql,
    };
  });
  const awardsEarned = judged.awardsEarned().sql;
  return { joins: joinsOf(judged, earlier), goals, scores, awardsEarned };
}

function joinsOf({ layers, earlier: asked }: JudgedRow, earlier: RuleSetSqlOptions['earlier']): string {
  const joins = layers.joins();
  if (earlier === undefined || !asked.needed) return joins.join('\n');
  const past = `CROSS JOIN LATERAL (
  SELECT ${asked.columns()} FROM ${asked.periods()}
  LEFT JOIN LATERAL (${earlier('past.period')}) AS ${earlierRow} ON TRUE
) AS ${earlierAlias}`;
  return [past, ...joins].join('\n');
}

function metricOfQuantity(quantity: CompiledQuantity): MetricId | null {
  switch (quantity.kind) {
    case 'metric':
      return quantity.metric;
    case 'change':
      return quantity.of.metric;
    case 'streak':
      return quantity.of.quantity.metric;
    case 'score':
      return null;
  }
}
