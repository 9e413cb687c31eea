import { createHash, randomUUID } from 'node:crypto';
import { freeTextSchema, issuesOf } from '@beatwork/core';
import { periodOfRecord } from '@beatwork/core/internal';
import pLimit from 'p-limit';
import type { z } from 'zod';
import { accessLevels } from '../access/record-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { Prisma } from '../database/generated/client.ts';
import { type RecordRow, recordTable } from '../records/record-table.ts';
import { type ServedRecord, servedRecords, timeFieldOf } from '../records/served-records.ts';
import type { ActDefinition, GivenAct, RecordValues } from './act-definition.ts';
import { ActError, invalidInput } from './act-error.ts';
import { checkActor, checkRecord, isCollision, isLockTimeout } from './may-act.ts';
import { storedRecords, type Transaction } from './stored-record.ts';

/** The result of an act. */
export interface DoneAct {
  readonly stationId: string;
  readonly recordId: string;
  readonly version: number;
  /** It had been done before, by an earlier request with the same key. */
  readonly repeated: boolean;
  /** The record, where the act has just made it. */
  readonly row: RecordRow | undefined;
}

const attempts = 4;

// Acts that wait for each other's locks leave half of the connections to readers; the others wait here.
const inTurn = pLimit(5);

/** In milliseconds. A transaction may last longer than it may wait for a lock, so that the lock's error comes first. */
const transactionLimits = { maxWait: 10_000, timeout: 20_000 };

/**
 * Does an act in one transaction: the record, its history and the log of who read it are written together, or nothing
 * is. If the database ends it because of a conflict, it is tried again; the key makes that safe.
 * @throws ActError
 */
export async function performAct(context: Context, act: ActDefinition, given: GivenAct): Promise<DoneAct> {
  checkActor(context.viewer, act, given.stationId);
  checkReason(act, given);
  return inTurn(() => tryAct(context, act, given));
}

async function tryAct(context: Context, act: ActDefinition, given: GivenAct): Promise<DoneAct> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.prisma.$transaction(
        (transaction) => perform(transaction, context, act, given),
        transactionLimits,
      );
    } catch (error) {
      if (isLockTimeout(error)) throw new ActError('Busy', 'ACT_BUSY', {}, [], { cause: error });
      if (!isCollision(error)) throw referenceProblem(error, act);
      if (attempt === attempts) throw new ActError('Busy', 'ACT_BUSY', {}, [], { cause: error });
    }
  }
}

function checkReason({ reason }: ActDefinition, given: GivenAct): void {
  if (!reason) return;
  const checked = freeTextSchema.max(500).safeParse(given.reason);
  if (!checked.success) {
    throw invalidInput(issuesOf(checked.error, given.reason).map((issue) => ({ ...issue, path: 'reason' })));
  }
}

async function perform(
  transaction: Transaction,
  context: Context,
  act: ActDefinition,
  given: GivenAct,
): Promise<DoneAct> {
  const inputHash = hashOf(act, given);
  if (act.kind === 'record') return recordOnce(transaction, context, act, given, inputHash);
  // Requests with one key come one after the other.
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${given.stationId}\n${context.viewer.id}\n${given.key}`}, 0))::text`;
  const earlier = await earlierAct(transaction, context, act, given, inputHash);
  if (earlier !== undefined) return earlier;
  const change = await (act.kind === 'change' ? changeRecord : withdrawRecord)(
    transaction,
    context,
    act,
    given,
  );
  await remember(transaction, context, act, { ...change, key: given.key, inputHash, reason: given.reason });
  await logRead(transaction, context, act);
  const { stationId, recordId, version } = change;
  return { stationId, recordId, version, repeated: false, row: undefined };
}

/**
 * Makes a record. Its place in the history comes first: a second request with the key waits there for the first, and
 * finds that it was done.
 */
async function recordOnce(
  transaction: Transaction,
  context: Context,
  act: ActDefinition,
  given: GivenAct,
  inputHash: string,
): Promise<DoneAct> {
  const { stationId, key } = given;
  const id = randomUUID();
  const after = checked(act, { ...act.fixed, ...given.values, id, stationId });
  checkRecord(context.viewer, act, after);
  checkTime(act, after, context.now);
  const entry = { stationId, recordId: id, version: 1, before: undefined, after };
  const isNew = await remember(transaction, context, act, { ...entry, key, inputHash, reason: undefined });
  if (!isNew) {
    const earlier = await earlierAct(transaction, context, act, given, inputHash);
    if (earlier === undefined) throw new TypeError(`the act with the key ${key} is gone`);
    return earlier;
  }
  const row = await storedRecords(transaction, act.record).create(after);
  await logRead(transaction, context, act);
  return { stationId, recordId: id, version: 1, repeated: false, row: row as RecordRow };
}

/** What the viewer did before under the key; nothing where the key is new. @throws ActError KeyReused */
async function earlierAct(
  transaction: Transaction,
  context: Context,
  act: ActDefinition,
  { stationId, key }: GivenAct,
  inputHash: string,
): Promise<DoneAct | undefined> {
  const earlier = await transaction.act.findUnique({
    where: { stationId_viewer_key: { stationId, viewer: context.viewer.id, key } },
  });
  if (earlier === null) return undefined;
  if (earlier.inputHash !== inputHash) throw new ActError('KeyReused', 'ACT_KEY_REUSED', { key });
  await logRead(transaction, context, act);
  const { recordId, version } = earlier;
  return { stationId, recordId, version, repeated: true, row: undefined };
}

/** Writes who saw the record that the act answers with, where reads of its type are logged. */
async function logRead(
  transaction: Transaction,
  { viewer: { id: viewer, role } }: Context,
  { name: operation, record: { model: record, description } }: ActDefinition,
): Promise<void> {
  if (!accessLevels[description.access].logged) return;
  await transaction.accessLogEntry.createMany({ data: [{ viewer, role, operation, record, count: 1 }] });
}

/** How a record was, and how it is now. */
interface Change {
  readonly stationId: string;
  readonly recordId: string;
  readonly version: number;
  readonly before: RecordValues | undefined;
  readonly after: RecordValues | undefined;
}

async function changeRecord(
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

/** Withdraws a record, and first what checks it: a call-back is nothing without its visit. */
async function withdrawRecord(
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

/** The types of records that check another, each with the field that leads to it. */
function checksOf({ description }: ServedRecord): readonly { record: ServedRecord; by: string }[] {
  return [...servedRecords.values()].flatMap((each) => {
    const period = periodOfRecord(each.description.name);
    return period !== undefined && 'checks' in period && period.checks === description.name
      ? [{ record: each, by: period.by }]
      : [];
  });
}

/** Locks the record of an act, and compares its version with the one that was read. */
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
    const changed = [
      ...new Set(since.flatMap((each) => each.changed.map((field) => field.replace(/Id$/, '')))),
    ];
    throw new ActError('VersionConflict', 'ACT_VERSION_CONFLICT', { given, version, changed });
  }
  return { before, recordId, version };
}

async function newestVersion(
  transaction: Transaction,
  { model }: ServedRecord,
  stationId: string,
  recordId: string,
): Promise<number> {
  const newest = await transaction.act.findFirst({
    where: { stationId, record: model, recordId },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  return newest?.version ?? 0;
}

const day = 86_400_000;
const earliest = '2000-01-01';

/** Refuses a record whose time is a slip of the pen: before the year 2000, or more than a year ahead. @throws ActError */
function checkTime({ record: type }: ActDefinition, values: RecordValues, now: Date): void {
  const period = periodOfRecord(type.description.name);
  if (type.unit || period === undefined || 'checks' in period) return;
  const { name } = timeFieldOf(type);
  const time = String(values[name]);
  if (time >= earliest && Date.parse(time) <= now.getTime() + 366 * day) return;
  throw invalidInput([
    {
      path: name,
      code: 'TIME_OUT_OF_RANGE',
      message: {
        en: 'it lies before the year 2000 or more than a year ahead: check the year',
        zh: '时间早于2000年或晚于一年之后：请核对年份',
      },
    },
  ]);
}

const nothingChanges = {
  path: '',
  code: 'NOTHING_CHANGES',
  message: {
    en: 'nothing would change: give a field another value',
    zh: '没有任何变更：请填写要变更的内容',
  },
};

const versionIssue = (version: number) => ({
  path: 'version',
  code: 'VERSION_UNKNOWN',
  message: {
    en: `the record has never had this version: its newest is ${version}`,
    zh: `该记录没有此版本，最新版本为${version}`,
  },
});

/** A record that its schema accepts. @throws ActError InvalidInput */
function checked({ record: type }: ActDefinition, values: RecordValues): RecordValues {
  const schema = type.description.schema as z.ZodType<RecordValues>;
  const result = schema.safeParse(values);
  if (!result.success) throw invalidInput(issuesOf(result.error, values));
  return result.data;
}

interface Remembered extends Change {
  readonly key?: string;
  readonly inputHash?: string;
  readonly reason: string | undefined;
}

/**
 * Adds the act to the history; the same row is the outbox, and the memory of its key.
 * @returns whether the key is new
 */
async function remember(
  transaction: Transaction,
  { viewer, now }: Context,
  { name, kind, record: type }: ActDefinition,
  { stationId, recordId, version, before, after, key, inputHash, reason }: Remembered,
): Promise<boolean> {
  const { count } = await transaction.act.createMany({
    skipDuplicates: kind === 'record',
    data: {
      stationId,
      id: randomUUID(),
      viewer: viewer.id,
      role: viewer.role,
      key: key ?? null,
      inputHash: inputHash ?? null,
      name,
      kind,
      record: type.model,
      recordId,
      version,
      at: now,
      reason: reason ?? null,
      changed: changedFields(before, after),
      before: (before as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull,
      after: (after as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull,
    },
  });
  return count === 1;
}

function changedFields(before: RecordValues = {}, after: RecordValues = {}): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** A digest of an act's name and input; the order in which a client wrote the fields does not matter. */
function hashOf({ name }: ActDefinition, { key: _key, ...given }: GivenAct): string {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, each]) => each !== undefined)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([field, each]) => [field, sorted(each)]),
        )
      : value;
  return createHash('sha256')
    .update(JSON.stringify([name, sorted(given)]))
    .digest('base64url');
}

/** The database's error for a reference to a record that does not exist, or of a record to which others still refer. */
function referenceProblem(error: unknown, { kind, record: type }: ActDefinition): unknown {
  const { code, meta } = error as { readonly code?: string; readonly meta?: unknown };
  if (code === 'P2002' && kind === 'record') return invalidInput([alreadyThere(type)]);
  if (code !== 'P2003') return error;
  const text = JSON.stringify(meta);
  if (kind === 'withdraw') {
    const by = [...servedRecords.values()].find(({ description: { name } }) =>
      text.includes(`"${recordTable(name).name}_`),
    );
    return new ActError('StillReferredTo', 'ACT_STILL_REFERRED_TO', {
      names: type.description.names,
      by: by?.description.names ?? null,
    });
  }
  const field = type.fields.find(
    ({ name, refersTo }) => refersTo !== undefined && text.includes(`${name.replace(/Id$/, '')}_id_fkey`),
  );
  return invalidInput([
    {
      path: field?.name.replace(/Id$/, '') ?? '',
      code: 'REFERENCE_NOT_FOUND',
      message: {
        en: 'there is no such record at the station: check the id',
        zh: '该所没有此记录：请核对编号',
      },
    },
  ]);
}

/** Of a record of which there is one at most, such as the call-back of a visit. */
function alreadyThere({ description: { name, names } }: ServedRecord) {
  const period = periodOfRecord(name);
  return {
    path: period !== undefined && 'checks' in period ? period.by.replace(/Id$/, '') : '',
    code: 'ALREADY_RECORDED',
    message: {
      en: `there is a ${names.one} for it already: correct that one`,
      zh: `已有${names.zh}：请更正原记录`,
    },
  };
}
