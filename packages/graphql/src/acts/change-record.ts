import { periodOfRecord } from '@beatwork/core/internal';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { namesInSchema, type ServedRecord, servedRecords } from '../records/served-records.ts';
import type { ActDefinition, GivenAct, RecordValues } from './act-definition.ts';
import { ActError, invalidInput } from './act-error.ts';
import { type Change, changedFields, newestVersion, remember } from './act-history.ts';
import { checked, checkTime, nothingChanges, versionIssue } from './check-values.ts';
import { checkRecord } from './may-act.ts';
import { storedRecords, type Transaction } from './stored-record.ts';

/** Changes some fields of a record, and checks the whole record again. */
export async function changeRecord(
  transaction: Transaction,
  { viewer, now }: Context,
  act: ActDefinition,
  given: GivenAct,
): Promise<Change> {
  const { stationId, values } = given;
  const { before, recordId, version } = await locked(transaction, viewer, act, given);
  const after = checked(act, { ...before, ...values });
  if (changedFields(before, after).length === 0) throw invalidInput([nothingChanges]);
  checkTime(act, after, now);
  checkRecord(viewer, act, after);
  await storedRecords(transaction, act.record).update(stationId, recordId, values);
  return { stationId, recordId, version: version + 1, before, after };
}

/** Withdraws a record, after the records that check it: a call-back has no meaning without its visit. */
export async function withdrawRecord(
  transaction: Transaction,
  context: Context,
  act: ActDefinition,
  given: GivenAct,
): Promise<Change> {
  const { stationId, reason } = given;
  const { before, recordId, version } = await locked(transaction, context.viewer, act, given);
  for (const { record: check, by } of checksOf(act.record)) {
    const stored = storedRecords(transaction, check);
    for (const each of await stored.where({ stationId, [by]: recordId })) {
      const id = String(each.id);
      const newest = await newestVersion(transaction, check, stationId, id);
      await stored.delete(stationId, id);
      const withdrawn = { stationId, recordId: id, version: newest + 1, before: each, after: undefined };
      await remember(transaction, context, { ...act, record: check }, { ...withdrawn, reason });
    }
  }
  await storedRecords(transaction, act.record).delete(stationId, recordId);
  return { stationId, recordId, version: version + 1, before, after: undefined };
}

/** The types of records that check a given type, each with the field that refers to the checked record. */
function checksOf({ description }: ServedRecord): readonly { record: ServedRecord; by: string }[] {
  return [...servedRecords.values()].flatMap((each) => {
    const period = periodOfRecord(each.description.name);
    return period !== undefined && 'checks' in period && period.checks === description.name
      ? [{ record: each, by: period.by }]
      : [];
  });
}

/** Locks the record of an act, and compares its version with the one that the client read. */
async function locked(
  transaction: Transaction,
  viewer: Viewer,
  act: ActDefinition,
  { stationId, recordId = '', version: given = 0 }: GivenAct,
): Promise<{ readonly before: RecordValues; readonly recordId: string; readonly version: number }> {
  const type = act.record;
  const before = await storedRecords(transaction, type).lock(stationId, recordId);
  const version = await newestVersion(transaction, type, stationId, recordId);
  if (before === undefined) {
    throw version > 0
      ? new ActError('RecordNotFound', 'ACT_WITHDRAWN', { names: type.description.names })
      : new ActError('RecordNotFound', 'NOT_FOUND', { type: type.model, id: recordId });
  }
  checkRecord(viewer, act, before);
  if (given < 0 || given > version) throw invalidInput([versionIssue(version)]);
  if (version !== given) {
    const since = await transaction.act.findMany({
      where: { stationId, record: type.model, recordId, kind: 'change', version: { gt: given } },
      select: { changed: true },
    });
    const changed = namesInSchema(type, [...new Set(since.flatMap((each) => each.changed))]);
    throw new ActError('VersionConflict', 'ACT_VERSION_CONFLICT', { given, version, changed });
  }
  return { before, recordId, version };
}
