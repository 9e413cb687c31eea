import type { LocalizedText } from '@beatwork/core';
import {
  alreadyRecorded,
  beforeItsOwnDay,
  beforeWhatItFollows,
  columnOf,
  timesOverlap,
} from '@beatwork/core/internal';
import type { Context } from '../context.ts';
import { encodeId } from '../nodes/global-id.ts';
import { rangeSql } from '../records/contradiction-sql.ts';
import { type ContradictionRule, contradictionRules, fieldOf } from '../records/contradictions.ts';
import { namesInSchema, type ServedRecord, servedRecord } from '../records/served-records.ts';
import type { ActDefinition, GivenAct, RecordValues } from './act-definition.ts';
import { ActError, invalidInput } from './act-error.ts';
import { constraintIn } from './database-problem.ts';
import { sqlRow, storedRecords } from './stored-record.ts';

/** The rule by which the database refused an act; undefined where it was for something else. */
export function brokenRule(error: unknown): ContradictionRule | undefined {
  return contradictionRules.find(({ constraint }) => constraintIn(error, constraint));
}

/**
 * The refusal of an act after which records would contradict each other, with the record that is in the way; undefined
 * where there is none any more, so that the act can be tried again.
 */
export async function contradictionProblem(
  context: Context,
  rule: ContradictionRule,
  act: ActDefinition,
  given: GivenAct,
): Promise<ActError | undefined> {
  const { code, field, message } = complaintOf(rule);
  const { model } = act.record;
  const [path = ''] =
    rule.record.model === model ? namesInSchema(rule.record, [field]) : [followedField(rule)];
  if (rule.kind === 'follows' && rule.rule.of === undefined) {
    return invalidInput([{ path, code: 'TIMES_NOT_IN_ORDER', message }]);
  }
  const inTheWay = await recordInTheWay(context, rule, act, given);
  if (inTheWay === undefined) return undefined;
  return new ActError(
    'ContradictsRecord',
    'ACT_CONTRADICTED',
    { reason: message },
    [{ path, code, message }],
    {
      inTheWay,
    },
  );
}

const followedField = (rule: ContradictionRule) => (rule.kind === 'follows' ? rule.rule.after : '');

function complaintOf(rule: ContradictionRule): {
  readonly code: string;
  readonly field: string;
  readonly message: LocalizedText;
} {
  const { names } = rule.record.description;
  switch (rule.kind) {
    case 'unique':
      return { code: 'ALREADY_RECORDED', field: rule.fields.at(-1)!, message: alreadyRecorded(names) };
    case 'apart': {
      const subject = servedRecord(fieldOf(rule.record, rule.apart.of).refersTo!).description.names;
      return { code: 'TIMES_OVERLAP', field: rule.apart.from, message: timesOverlap(names, subject) };
    }
    case 'follows': {
      const {
        rule: { field, of },
        followed,
      } = rule;
      const message =
        of === undefined ? beforeItsOwnDay(names) : beforeWhatItFollows(names, followed.description.names);
      return { code: 'BEFORE_WHAT_IT_FOLLOWS', field, message };
    }
  }
}

/** The global id of the record that is in the way. */
async function recordInTheWay(
  context: Context,
  rule: ContradictionRule,
  act: ActDefinition,
  given: GivenAct,
): Promise<string | undefined> {
  const { stationId, recordId = '' } = given;
  const idOf = (record: ServedRecord, id: unknown) => encodeId(record.model, [stationId, String(id)]);
  const values = await valuesAfter(context, act, given);
  if (values === undefined) return undefined;
  if (rule.kind === 'follows' && rule.record.model === act.record.model) {
    return idOf(rule.followed, values[rule.rule.of!]);
  }
  const [condition, parameters] = conditionOf(rule, values, recordId);
  const { rows } = await context.pool.query<{ id: string }>(
    `SELECT id FROM ${columnOf(rule.record.description.name)} WHERE station_id = $1 AND ${condition} LIMIT 1`,
    [stationId, ...parameters],
  );
  return rows[0] === undefined ? undefined : idOf(rule.record, rows[0].id);
}

/** The record as it would have been. */
async function valuesAfter(
  { prisma }: Context,
  act: ActDefinition,
  { stationId, recordId, values }: GivenAct,
): Promise<RecordValues | undefined> {
  const { record } = act;
  if (recordId === undefined) return sqlRow(record.fields, { ...act.fixed, ...values });
  const [before] = await storedRecords(prisma, record).where({ stationId, id: recordId });
  return before === undefined ? undefined : sqlRow(record.fields, { ...before, ...values });
}

function conditionOf(
  rule: ContradictionRule,
  values: RecordValues,
  id: string,
): readonly [condition: string, parameters: readonly unknown[]] {
  const column = (name: string) => `"${columnOf(name)}"`;
  switch (rule.kind) {
    case 'unique': {
      const equal = rule.fields.map((field, place) => `${column(field)} = $${place + 3}`);
      return [['id <> $2', ...equal].join(' AND '), [id, ...rule.fields.map((field) => values[field])]];
    }
    case 'apart': {
      const { of, from, through } = rule.apart;
      const overlap = `${rangeSql(rule, column(from), column(through))} && ${rangeSql(rule, '$4', '$5')}`;
      return [
        `id <> $2 AND ${column(of)} = $3 AND ${overlap} ORDER BY ${column(from)}`,
        [id, values[of], values[from], values[through]],
      ];
    }
    case 'follows':
      return [`${column(rule.rule.of!)} = $2 ORDER BY ${column(rule.rule.field)}, id`, [id]];
  }
}
