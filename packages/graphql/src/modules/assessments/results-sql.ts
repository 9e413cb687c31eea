import type { CompiledRuleSet, MemberRole } from '@beatwork/core';
import { columnOf, resolved } from '@beatwork/core/internal';
import type { Parameters } from '../../loading/parameters.ts';
import type { Queryable } from '../../loading/query.ts';
import { goalColumns, type Judged, scoreColumns, scoredSubjectsSql } from '../judging/scored-subjects.ts';
import { countersOfRules } from '../judging/tallies-read.ts';

/** A SELECT of the results of all judged subjects as they are now, with the columns of `assessment_result`. */
export async function resultsNowSql(
  context: Queryable,
  judged: Judged,
  parameters: Parameters,
): Promise<string> {
  const { rules } = judged;
  const counters = countersOfRules(rules.ruleSet).map((id) => `t.${columnOf(id)}::float8 AS ${columnOf(id)}`);
  const tally =
    counters.length === 0
      ? `'{}'::jsonb`
      : `(SELECT jsonb_strip_nulls(to_jsonb(counters)) FROM (SELECT ${counters.join(', ')}) counters)`;
  return `SELECT t.station_id, t.subject_id, t.role::text AS role, ${tally} AS tally,
  t.earlier::jsonb AS earlier,
  ${outcomesSql(rules, parameters)} AS outcomes, ${scoresSql(rules, parameters)} AS scores,
  t.awards_earned::int AS awards_earned
FROM ${await scoredSubjectsSql(context, judged, [], parameters)} t`;
}

function outcomesSql(rules: CompiledRuleSet, parameters: Parameters): string {
  return joined(
    rules[resolved].goals.map(({ goal }, place) => {
      const { open, outcome } = goalColumns(place);
      // Citus sends no CASE with an operand on to its nodes: it writes it down wrongly.
      const value = `CASE WHEN t.${outcome} THEN 'met' WHEN NOT t.${outcome} THEN 'not_met' ELSE 'not_evaluable' END`;
      return `CASE WHEN t.${open} THEN jsonb_build_object(${parameters.add(goal.id, 'text')}, ${value}) ELSE '{}'::jsonb END`;
    }),
  );
}

function scoresSql(rules: CompiledRuleSet, parameters: Parameters): string {
  return joined(
    rules[resolved].scores.map(({ score, bands }, place) => {
      const { points, level } = scoreColumns(place);
      const levels = parameters.add(
        bands.map(({ band }) => band.id),
        'text[]',
      );
      const value = `jsonb_build_object('points', t.${points}, 'level', (${levels})[t.${level} + 1])`;
      return `CASE WHEN ${existsSql(score.roles, parameters)} THEN jsonb_build_object(${parameters.add(score.id, 'text')}, ${value}) ELSE '{}'::jsonb END`;
    }),
  );
}

const existsSql = (roles: readonly MemberRole[] | undefined, parameters: Parameters) =>
  roles === undefined ? 'true' : `t.role::text = ANY (${parameters.add(roles, 'text[]')})`;

const joined = (objects: readonly string[]) => ["'{}'::jsonb", ...objects].join(' || ');
