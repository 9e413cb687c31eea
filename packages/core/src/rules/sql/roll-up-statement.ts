import { onlyFields, optional, text } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { Period } from '../../calendar/period.ts';
import { columnOf } from '../../metrics/sql.ts';
import { countersOf } from '../../metrics/tally.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import type { RollUp } from '../format/index.ts';
import { compiledRollUp } from '../roll-up/check-compiled-roll-up.ts';
import type { CompiledRollUp, RollUpPart } from '../roll-up/compiled.ts';
import { earlierAlias, earlierPeriodsSql } from './earlier-periods.ts';
import { float8, integer } from './expression.ts';
import { JudgedRow } from './judged-row.ts';
import { metricsOf } from './metrics-of.ts';
import type { RuleSetStatementOptions } from './rule-set-statement.ts';
import { statementFields } from './rule-set-statement.ts';

/** The tallies of a roll-up, and the periods for which they are known. */
export interface RollUpStatementOptions extends RuleSetStatementOptions {
  /**
   * The last period about which anything is known, such as the last month that is over. In periods from `knownFrom` to
   * this one, a subject without a row did nothing. In any other period it is unknown what it did.
   */
  readonly knownThrough?: Period | undefined;
}

const rollUpStatementOptions = /* @__PURE__ */ onlyFields<RollUpStatementOptions>({
  ...statementFields,
  knownThrough: /* @__PURE__ */ optional(text),
});

/**
 * Compiles a roll-up over periods to one PostgreSQL statement, for every subject with a row in one of them. It gives a
 * row for each, in the order of `subject_id`: `value` (null where too little is known), `level` (the place of the band,
 * the highest 0), `known` (how many parts are known) and `parts` (how many there are). All results are those of {@link
 * rollUp}. A subject's role in a period without a row is that of its latest row.
 *
 * @example
 * ```ts
 * const times = { id: 'times', name: { en: 'stars of the quarter', zh: '季度获星' }, over: { period: 'quarter' }, of: { goal: 'visits' }, by: 'times_met' };
 * const quarter = compileRollUp({ ...dezhouFiveStar, rollUps: [times] }, 'times', '2014-Q1');
 * rollUpStatement(quarter, { tallies: 'tally', roles: true }).includes("'2014-03'"); // → true
 * ```
 *
 * @throws ROLL_UP_OVER_SUBJECTS where it is over subjects, or made of one that is
 */
export function rollUpStatement(compiled: CompiledRollUp, options: RollUpStatementOptions): string {
  inputsOf('rollUpStatement').check(
    { compiled, options },
    { compiled: compiledRollUp, options: rollUpStatementOptions },
  );
  const periods = judgedPeriods(compiled).map((period) => `'${period}'`);
  const role = options.roles === true ? ', (array_agg(role ORDER BY period DESC))[1] AS role' : '';
  return `WITH tally AS NOT MATERIALIZED (SELECT * FROM ${options.tallies}),
subject AS (
  SELECT subject_id${role} FROM tally WHERE period IN (${periods.join(', ')}) GROUP BY subject_id
)
SELECT subject_id, value, level, known, parts FROM (
${rolledUp(compiled, options)}
) AS rolled_up
ORDER BY subject_id`;
}

function judgedPeriods({ parts }: CompiledRollUp): readonly Period[] {
  return parts.flatMap((part) => (part.kind === 'judged' ? [part.period] : judgedPeriods(part.compiled)));
}

/** A SELECT of `subject_id, value, level, known, parts`, and of `exact`, the value before it was rounded. */
function rolledUp(
  { rollUp, parts, minimumKnown, bands }: CompiledRollUp,
  options: RollUpStatementOptions,
): string {
  if ('subject' in rollUp.over) throw ruleError('ROLL_UP_OVER_SUBJECTS', { rollUp: rollUp.id });
  const selects = parts.map(
    (part, place) => `SELECT subject_id, ${place} AS place, is_part, value FROM (
${partSql(part, rollUp, options)}
) AS part`,
  );
  const needed =
    minimumKnown === null ? (rollUp.by === 'last' ? '0' : 'parts') : float8(minimumKnown.value).sql;
  const levels = bands.map(({ from }, place) => {
    const reached = from === null ? 'value IS NOT NULL' : `value >= ${float8(from.value).sql}`;
    return ` WHEN ${reached} THEN ${integer(place).sql}`;
  });
  const level = levels.length === 0 ? 'NULL::int' : `CASE${levels.join('')} END`;
  return `SELECT subject_id, value, exact, ${level} AS level, known, parts FROM (
SELECT subject_id, exact, ${rounded} AS value, known, parts FROM (
SELECT subject_id, CASE WHEN known > 0 AND known >= ${needed} THEN combined END AS exact, known, parts FROM (
SELECT subject_id, ${combined[rollUp.by]} AS combined,
  count(value) FILTER (WHERE is_part)::int AS known, count(*) FILTER (WHERE is_part)::int AS parts
FROM (
${selects.join('\nUNION ALL\n')}
) AS parts GROUP BY subject_id
) AS combined
) AS exact
) AS valued`;
}

// Values are added one after the other in the order of the periods, as in JavaScript; adding 0 turns -0 into 0.
const sum = "(sum(value ORDER BY place) FILTER (WHERE is_part) + '0'::float8)";
const combined: Readonly<Record<RollUp['by'], string>> = {
  sum,
  times_met: sum,
  mean: `(${sum} / count(value) FILTER (WHERE is_part))`,
  best: 'max(value) FILTER (WHERE is_part)',
  last: '(array_agg(value ORDER BY place DESC) FILTER (WHERE is_part))[1]',
};

/** Rounds to nine decimals, halves upwards. */
const rounded = "floor(exact * '1000000000'::float8 + '0.5'::float8) / '1000000000'::float8";

/** A SELECT of `subject_id, is_part, value`. */
function partSql(part: RollUpPart, rollUp: RollUp, options: RollUpStatementOptions): string {
  if (part.kind === 'judged') return judgedSql(part.compiled, rollUp, options);
  return `SELECT subject_id, parts > 0 AS is_part, exact AS value FROM (${rolledUp(part.compiled, options)}) AS rolled_up`;
}

function judgedSql(compiled: CompiledRuleSet, { of }: RollUp, options: RollUpStatementOptions): string {
  const { knownFrom, knownThrough, roles } = options;
  const { period, ruleSet } = compiled;
  const isKnown =
    knownFrom !== undefined && knownThrough !== undefined && knownFrom <= period && period <= knownThrough;
  const judged = new JudgedRow(compiled, {
    row: 'judged',
    role: roles === true ? 'judged.role' : undefined,
    knownFrom,
  });
  const { exists, value } =
    'score' in of ? scoreOf(compiled, judged, of.score) : goalOf(compiled, judged, of);
  const counters = countersOf(metricsOf(ruleSet)).map((id) => `, found.${columnOf(id)}`);
  const role = roles === true ? ', coalesce(found.role, subject.role) AS role' : '';
  const joins = judged.layers.joins();
  if (judged.earlier.needed) {
    joins.unshift(`JOIN (
${earlierPeriodsSql(judged.earlier, 'subject')}
) AS ${earlierAlias} ON ${earlierAlias}.subject_id = judged.subject_id`);
  }
  const whether = (yes: string, no: string) =>
    isKnown ? yes : `CASE WHEN judged.present THEN ${yes} ELSE ${no} END`;
  return `SELECT judged.subject_id, ${whether(exists, 'TRUE')} AS is_part, ${whether(value, 'NULL')} AS value
FROM (
  SELECT subject.subject_id, found.subject_id IS NOT NULL AS present${role}${counters.join('')}
  FROM subject LEFT JOIN tally AS found ON found.subject_id = subject.subject_id AND found.period = '${period}'
) AS judged
${joins.join('\n')}`;
}

interface Valued {
  readonly exists: string;
  /** A float8. */
  readonly value: string;
}

function scoreOf({ [resolved]: { scores } }: CompiledRuleSet, judged: JudgedRow, id: string): Valued {
  const place = scores.findIndex(({ score }) => score.id === id);
  return { exists: judged.exists(scores[place]!.score).sql, value: judged.scores[place]!.points.sql };
}

function goalOf({ [resolved]: { goals } }: CompiledRuleSet, judged: JudgedRow, of: RollUp['of']): Valued {
  const place = goals.findIndex(({ goal }) => 'goal' in of && goal.id === of.goal);
  return {
    exists: judged.exists(goals[place]!.goal).sql,
    value: `${judged.goals[place]!.outcome.sql}::int::float8`,
  };
}
