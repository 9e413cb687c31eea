import {
  type CompiledRuleSet,
  compileRuleSet,
  type MemberRole,
  type Outcome,
  type Period,
  parseRuleSet,
  type RuleSet,
} from '@beatwork/core';
import type { Context } from '../../context.ts';
import { batched } from '../../loading/batched.ts';
import { query } from '../../loading/query.ts';
import type { EarlierTallies } from '../judging/earlier-periods.ts';
import type { CounterRow } from '../judging/tallies-read.ts';

/** A published assessment. */
export interface AssessmentRow {
  readonly id: string;
  readonly bureauId: string;
  /** The rule set as it was. */
  readonly rules: unknown;
  readonly period: Period;
  readonly issue: number;
  readonly reason: string | null;
  readonly earlier: readonly Period[];
  readonly publishedBy: string;
  readonly publishedAt: Date;
  /** The id of the issue that replaced it. */
  readonly replacedById: string | null;
}

/** A subject's published result, or what it would be today. */
export interface ResultRow {
  readonly stationId: string;
  readonly subjectId: string;
  readonly role: MemberRole | null;
  readonly tally: CounterRow;
  readonly earlier: EarlierTallies;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly scores: Readonly<
    Record<string, { readonly points: number | null; readonly level: string | null }>
  >;
  readonly awardsEarned: number;
}

/** The columns of a table `assessment a`, for rows of type {@link AssessmentRow}. */
export const assessmentColumns = `a.id, a.bureau_id AS "bureauId", a.rules, a.period, a.issue, a.reason, a.earlier,
  a.published_by AS "publishedBy", a.published_at AS "publishedAt",
  (SELECT next.id FROM assessment next
   WHERE (next.bureau_id, next.rule_set, next.period, next.issue) = (a.bureau_id, a.rule_set, a.period, a.issue + 1)) AS "replacedById"`;

/** The columns of results, for rows of type {@link ResultRow}. */
export const resultColumns = `r.station_id AS "stationId", r.subject_id AS "subjectId", r.role, r.tally, r.earlier, r.outcomes, r.scores, r.awards_earned AS "awardsEarned"`;

/** The assessment with an id. All that one level of a query asks for take one statement. */
export function loadAssessment(context: Context, id: string): Promise<AssessmentRow | null> {
  return batched<string, AssessmentRow | null>(context, 'assessments', async (ids) => {
    const rows = await query<AssessmentRow>(
      context,
      `SELECT ${assessmentColumns} FROM assessment a WHERE a.id = ANY ($1::text[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((each) => found.get(each) ?? null);
  }).load(id);
}

const compiled = new WeakMap<AssessmentRow, CompiledRuleSet>();

/** The rules of an assessment, compiled for its period. */
export function rulesOfAssessment(assessment: AssessmentRow): CompiledRuleSet {
  const known = compiled.get(assessment);
  if (known !== undefined) return known;
  const rules = compileRuleSet(parseRuleSet(assessment.rules), assessment.period);
  compiled.set(assessment, rules);
  return rules;
}

/** Something of an assessment, with the rules by which it was judged. */
export interface OfRules<Row> {
  readonly ruleSet: RuleSet;
  readonly row: Row;
}

/** Joins rows with the rules of their assessment. */
export function withRules<Row>(assessment: AssessmentRow, rows: readonly Row[]): OfRules<Row>[] {
  const { ruleSet } = rulesOfAssessment(assessment);
  return rows.map((row) => ({ ruleSet, row }));
}
