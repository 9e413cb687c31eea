import { flag, onlyFields, optional, text } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { Period } from '../../calendar/period.ts';
import { checkCompiled } from '../compile/check-compiled.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { earlierAlias, earlierPeriodsSql } from './earlier-periods.ts';
import type { Expression } from './expression.ts';
import { JudgedRow } from './judged-row.ts';

/** The tallies, and the periods for which they are known. */
export interface RuleSetStatementOptions {
  /**
   * A table or view with a row for each subject and period: `subject_id text`, `period text` such as `2014-01`,
   * and a column of any number type for each counter that the rules ask for, named by {@link columnOf}; null is 0, and
   * none may be below. SQL as it is: never take it from anyone but your own program.
   */
  readonly tallies: string;
  /** The first period about which anything is known; leave it out if nothing is known about earlier periods. */
  readonly knownFrom?: Period | undefined;
  /** Whether the table also has a column `role` as text, which it needs if the subjects are members. */
  readonly roles?: boolean | undefined;
}

/** The checks of {@link RuleSetStatementOptions}. */
export const statementFields = {
  tallies: text,
  knownFrom: /* @__PURE__ */ optional(text),
  roles: /* @__PURE__ */ optional(flag),
};
const statementOptions = /* @__PURE__ */ onlyFields<RuleSetStatementOptions>(statementFields);

/**
 * Compiles a rule set to one PostgreSQL statement that judges every subject with a row in the period.
 *
 * It gives a row for each, in the order of `subject_id`, with these columns, numbered from 0 as the compiled rules
 * number them, goals being awards and then requirements:
 * - `goal_0_open`: whether the goal exists for the subject's role; where it does not, the next two are null
 * - `goal_0_outcome`: true for met, false for not met, null for not evaluable
 * - `goal_0_near_miss`: whether it was missed by little
 * - `award_0_rank`: the place among all who earned the award, also those whom the selection's requirements keep out,
 *   equals sharing one (1, 2, 2, 4); null for others
 * - `awards_earned`
 * - `score_0_open`, `score_0_points`, `score_0_level` (the place of the band, the highest 0) and `score_0_veto` (the
 *   place of the veto that decided)
 *
 * In a period from `knownFrom` on, a subject without a row did nothing; what was before is unknown. Everything
 * comes out as {@link evaluatorFor} has it, to the last bit; see {@link ruleSetSql}.
 *
 * @example
 * ```ts
 * const statement = ruleSetStatement(compileRuleSet(dezhouFiveStar, '2014-01'), { tallies: 'tally', roles: true });
 * statement.includes("WHERE tally.period = '2014-01'"); // → true
 * ```
 */
export function ruleSetStatement(compiled: CompiledRuleSet, options: RuleSetStatementOptions): string {
  checkCompiled('ruleSetStatement', compiled);
  inputsOf('ruleSetStatement').field('options', options, statementOptions);
  const { tallies, knownFrom, roles } = options;
  const judged = new JudgedRow(compiled, {
    row: 'judged',
    role: roles === true ? 'judged.role' : undefined,
    knownFrom,
  });
  const select = columnsOf(compiled, judged);
  const joins = judged.layers.joins();
  const { earlier } = judged;
  const tables = [
    `tally AS NOT MATERIALIZED (SELECT * FROM ${tallies})`,
    `judged AS NOT MATERIALIZED (SELECT * FROM tally WHERE tally.period = '${compiled.period}')`,
  ];
  if (earlier.needed) {
    joins.unshift(`JOIN ${earlierAlias} ON ${earlierAlias}.subject_id = judged.subject_id`);
    tables.push(`${earlierAlias} AS (
${earlierPeriodsSql(earlier, 'judged')}
)`);
  }
  return `WITH ${tables.join(',\n')}
SELECT ${select.join(',\n  ')}
FROM judged
${joins.join('\n')}
ORDER BY judged.subject_id`;
}

function columnsOf(compiled: CompiledRuleSet, judged: JudgedRow): readonly string[] {
  const goals = compiled[resolved].goals.flatMap(({ goal }, place) => {
    const { outcome, nearMiss } = judged.goals[place]!;
    return opened(`goal_${place}`, judged.exists(goal), { outcome, near_miss: nearMiss });
  });
  const scores = compiled[resolved].scores.flatMap(({ score }, place) => {
    const { points, level, veto } = judged.scores[place]!;
    return opened(`score_${place}`, judged.exists(score), { points, level, veto });
  });
  const ranks = compiled.ruleSet.awards.map((award, place) => {
    const earned = judged.earned(place).sql;
    const order = judged
      .figures(award)
      .map(({ figure, first }) => `${figure.sql} ${first === 'most' ? 'DESC' : 'ASC'} NULLS LAST`);
    return `CASE WHEN ${earned} THEN rank() OVER (PARTITION BY ${earned} ORDER BY ${order.join(', ')}) END::int AS award_${place}_rank`;
  });
  return [
    'judged.subject_id',
    `${judged.awardsEarned().sql} AS awards_earned`,
    ...goals,
    ...ranks,
    ...scores,
  ];
}

function opened(
  prefix: string,
  open: Expression,
  columns: Readonly<Record<string, Expression>>,
): readonly string[] {
  const masked = Object.entries(columns).map(
    ([name, { sql }]) => `CASE WHEN ${open.sql} THEN ${sql} END AS ${prefix}_${name}`,
  );
  return [`${open.sql} AS ${prefix}_open`, ...masked];
}
