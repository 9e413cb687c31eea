import { randomUUID } from 'node:crypto';
import {
  type CompiledRuleSet,
  firstDayOf,
  isCodedError,
  lastDayOf,
  memberSubjectId,
  type Period,
  select,
} from '@beatwork/core';
import { ActError, invalidInput } from '../../acts/act-error.ts';
import { checkedKey } from '../../acts/act-key.ts';
import { checkReason } from '../../acts/check-reason.ts';
import { checkDecider } from '../../bureau-acts/check-decider.ts';
import { findBureau } from '../../bureau-acts/find-bureau.ts';
import { inTransaction } from '../../bureau-acts/in-transaction.ts';
import { issueAt } from '../../bureau-acts/issue-at.ts';
import { readBureau } from '../../bureau-acts/read-bureau.ts';
import type { Context } from '../../context.ts';
import { servesDistributed } from '../../distributed/is-distributed.ts';
import { Parameters } from '../../loading/parameters.ts';
import { type Queryable, query } from '../../loading/query.ts';
import { typesCounted } from '../../retention/deleted-months.ts';
import { historyReader, loadEarlierPeriods } from '../judging/earlier-periods.ts';
import { rulesOf } from '../judging/judgement-arguments.ts';
import { countersOfRules, tallyReader } from '../judging/tallies-read.ts';
import { evaluatorsOf } from '../scorecards/scorecards.ts';
import { type ResultRow, resultColumns } from './assessment-row.ts';
import { resultsNowSql } from './results-sql.ts';

const names = { one: 'assessment', many: 'assessments', zh: '评定结果' } as const;

/** What is given to {@link publishAssessment}. */
export interface PublicationGiven {
  readonly key: string;
  readonly bureau: string;
  readonly ruleSet: string;
  readonly period: Period;
  readonly reason?: string | null | undefined;
}

/** The published assessment. */
export interface Published {
  readonly id: string;
  /** Whether an earlier request with the same key had published it. */
  readonly repeated: boolean;
}

interface Publication {
  readonly key: string;
  readonly bureauId: string;
  readonly rules: CompiledRuleSet;
  readonly reason: string | null;
}

/**
 * Publishes the results of a bureau in a period that has ended: what everybody was judged by and what came of it is
 * copied in one transaction, so that nothing changes it afterwards.
 * @throws ActError
 */
export async function publishAssessment(context: Context, given: PublicationGiven): Promise<Published> {
  const bureauId = readBureau(given.bureau);
  checkDecider(context.viewer, names, bureauId);
  const key = checkedKey(given.key);
  const reason = given.reason ?? null;
  if (reason !== null) checkReason(reason);
  const rules = await rulesGiven(context, given);
  await checkEnded(context, bureauId, rules.period);
  return inTransaction(context, `assessment ${bureauId}`, (transaction) =>
    publishOnce(transaction, context, { key, bureauId, rules, reason }),
  );
}

async function rulesGiven(context: Context, { ruleSet, period }: PublicationGiven): Promise<CompiledRuleSet> {
  try {
    return await rulesOf(context, { ruleSet, period });
  } catch (error) {
    const ofCode = isCodedError(error) && /^RULE_SET_(UNKNOWN|NOT_SERVED)$/.test(error.code);
    throw issueAt(ofCode ? 'ruleSet' : 'period', error);
  }
}

async function checkEnded(context: Context, bureauId: string, period: Period): Promise<void> {
  const { today } = await findBureau(context, bureauId);
  const lastDay = lastDayOf(period);
  if (today <= lastDay) throw new ActError('PeriodNotEnded', 'ASSESSMENT_PERIOD_OPEN', { period, lastDay });
}

async function publishOnce(
  transaction: Queryable,
  context: Context,
  publication: Publication,
): Promise<Published> {
  const { key, bureauId, rules, reason } = publication;
  const { ruleSet, period } = rules;
  const { viewer, now } = context;
  if (await servesDistributed(context.pool)) {
    // Otherwise Citus would read several parts at once, and then write no table that every node has.
    await query(transaction, "SET LOCAL citus.multi_shard_modify_mode = 'sequential'", []);
  }
  const [earlier] = await query<{ id: string; same: boolean }>(
    transaction,
    `SELECT id, (bureau_id, rule_set, period) = ($3, $4, $5) AND reason IS NOT DISTINCT FROM $6 AS same
FROM assessment WHERE (published_by, key) = ($1, $2)`,
    [viewer.id, key, bureauId, ruleSet.id, period, reason],
  );
  if (earlier?.same === true) return { id: earlier.id, repeated: true };
  if (earlier !== undefined) throw new ActError('KeyReused', 'ACT_KEY_REUSED', { key });
  await refuseDeleted(transaction, publication);
  const issue = await nextIssue(transaction, publication);
  const periods = await loadEarlierPeriods(transaction, rules);
  const id = randomUUID();
  const added = await query(
    transaction,
    `INSERT INTO assessment (id, bureau_id, rule_set, rules, period, issue, reason, earlier, published_by, published_at, key)
VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8::text[], $9, $10::timestamptz, $11)
ON CONFLICT (published_by, key) DO NOTHING RETURNING id`,
    [
      id,
      bureauId,
      ruleSet.id,
      JSON.stringify(ruleSet),
      period,
      issue,
      reason,
      periods,
      viewer.id,
      now.toISOString(),
      key,
    ],
  );
  // At the same moment, a request for another bureau may have used the key.
  if (added.length === 0) throw new ActError('KeyReused', 'ACT_KEY_REUSED', { key });
  await copyResults(transaction, id, publication, periods, now);
  if (ruleSet.selection !== undefined) await nameBest(transaction, id, rules, periods);
  return { id, repeated: false };
}

/** Of a period of which records are deleted, nothing is published any more: it would be computed from what is left. */
async function refuseDeleted(
  transaction: Queryable,
  { bureauId, rules: { ruleSet, period } }: Publication,
): Promise<void> {
  const [row] = await query<{ records: number }>(
    transaction,
    `SELECT coalesce(sum(d.records), 0)::int AS records FROM retention_deletion AS d
JOIN station AS s ON s.id = d.station_id JOIN branch AS b ON b.id = s.branch_id
WHERE b.bureau_id = $1 AND d.record = ANY($2::text[]) AND d.month BETWEEN $3::date AND $4::date`,
    [bureauId, typesCounted(ruleSet), firstDayOf(period), lastDayOf(period)],
  );
  const { records } = row!;
  if (records === 0) return;
  const message = {
    en: `${records} records of this period that the rules count were deleted after their retention period: what was published before stays, and nothing more can be published`,
    zh: `本期有 ${records} 条计入评定的记录已因保存期限届满而删除：以前公布的结果保持不变，不能再次公布`,
  };
  throw invalidInput([{ path: 'period', code: 'RECORDS_DELETED', message }]);
}

async function nextIssue(
  transaction: Queryable,
  { bureauId, rules: { ruleSet, period }, reason }: Publication,
): Promise<number> {
  const [row] = await query<{ issue: number | null }>(
    transaction,
    'SELECT max(issue) AS issue FROM assessment WHERE (bureau_id, rule_set, period) = ($1, $2, $3)',
    [bureauId, ruleSet.id, period],
  );
  const last = row!.issue ?? 0;
  if (last > 0 && reason === null) {
    throw new ActError('AlreadyPublished', 'ASSESSMENT_PUBLISHED', { period, issue: last });
  }
  return last + 1;
}

/** Copies what the statement that judges finds. All of it is seen at one instant, because it is one statement. */
async function copyResults(
  transaction: Queryable,
  id: string,
  { bureauId, rules }: Publication,
  earlier: readonly Period[],
  now: Date,
): Promise<void> {
  const parameters = new Parameters();
  const area = { type: 'Bureau', key: [bureauId] } as const;
  const results = await resultsNowSql(transaction, { rules, earlier, area, viewer: {}, now }, parameters);
  await query(
    transaction,
    `INSERT INTO assessment_result (assessment_id, station_id, subject_id, role, tally, earlier, outcomes, scores, awards_earned)
SELECT ${parameters.add(id, 'text')}, r.station_id, r.subject_id, r.role, r.tally, r.earlier, r.outcomes, r.scores, r.awards_earned
FROM (${results}) r`,
    parameters.values,
  );
}

/** Names the best of those who earned an award, from the results that were just copied. */
async function nameBest(
  transaction: Queryable,
  id: string,
  rules: CompiledRuleSet,
  periods: readonly Period[],
): Promise<void> {
  const rows = await query<ResultRow>(
    transaction,
    `SELECT ${resultColumns} FROM assessment_result r WHERE r.assessment_id = $1 AND r.awards_earned > 0`,
    [id],
  );
  const evaluatorOf = evaluatorsOf(rules);
  const tallyOf = tallyReader(countersOfRules(rules.ruleSet));
  const historyOf = historyReader(rules, periods);
  const { named } = select(
    rules,
    rows.map((row) => {
      const tally = tallyOf(row.tally);
      const evaluation = evaluatorOf(row.role)(tally, historyOf(row.earlier));
      return { subjectId: memberSubjectId(row.stationId, row.subjectId), tally, evaluation, row };
    }),
  );
  await query(
    transaction,
    `INSERT INTO assessment_naming (assessment_id, station_id, subject_id, award, rank, by_number, place)
SELECT $1, named.* FROM unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::boolean[]) WITH ORDINALITY AS named`,
    [
      id,
      named.map(({ candidate }) => candidate.row.stationId),
      named.map(({ candidate }) => candidate.row.subjectId),
      named.map(({ award }) => award.id),
      named.map(({ rank }) => rank),
      named.map(({ byNumber }) => byNumber),
    ],
  );
}
