import { createHash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { accessLevels } from '../access/record-access.ts';
import type { Context } from '../context.ts';
import { Prisma } from '../database/generated/client.ts';
import type { RecordRow } from '../records/record-table.ts';
import type { ServedRecord } from '../records/served-records.ts';
import type { ActDefinition, GivenAct, RecordValues } from './act-definition.ts';
import { ActError } from './act-error.ts';
import type { Transaction } from './stored-record.ts';

/** The result of an act. */
export interface DoneAct {
  readonly stationId: string;
  readonly recordId: string;
  readonly version: number;
  /** Whether an earlier request with the same key had already done it. */
  readonly repeated: boolean;
  /** The new record, where this act has just made it. */
  readonly row: RecordRow | undefined;
}

/** A record before and after an act. */
export interface Change {
  readonly stationId: string;
  readonly recordId: string;
  readonly version: number;
  readonly before: RecordValues | undefined;
  readonly after: RecordValues | undefined;
}

interface Remembered extends Change {
  readonly key?: string;
  readonly inputHash?: string;
  readonly reason: string | undefined;
}

/** The row of an act in the history. It serves as the outbox entry too, and remembers the act's key. */
export function entryOf(
  { viewer, now }: Context,
  { name, kind, record: type }: ActDefinition,
  { stationId, recordId, version, before, after, key, inputHash, reason }: Remembered,
) {
  return {
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
    before,
    after,
  };
}

/** Adds the act to the history. */
export async function remember(
  transaction: Transaction,
  context: Context,
  act: ActDefinition,
  remembered: Remembered,
): Promise<void> {
  const { before, after, ...entry } = entryOf(context, act, remembered);
  const json = (values: RecordValues | undefined) =>
    (values as Prisma.InputJsonObject | undefined) ?? Prisma.DbNull;
  await transaction.act.createMany({ data: { ...entry, before: json(before), after: json(after) } });
}

/** The names of the fields in which two states of a record differ. */
export function changedFields(before: RecordValues = {}, after: RecordValues = {}): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

/** A hash of an act's name and input. It does not depend on the order in which a client wrote the fields. */
export function hashOf({ name }: ActDefinition, { key: _key, ...given }: GivenAct): string {
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

/** The act that the viewer did earlier with this key; undefined where the key is new. @throws ActError KeyReused */
export async function earlierAct(
  prisma: Transaction,
  context: Context,
  act: ActDefinition,
  { stationId, key }: GivenAct,
  inputHash: string,
): Promise<DoneAct | undefined> {
  const earlier = await prisma.act.findUnique({
    where: { stationId_viewer_key: { stationId, viewer: context.viewer.id, key } },
  });
  if (earlier === null) return undefined;
  if (earlier.inputHash !== inputHash) throw new ActError('KeyReused', 'ACT_KEY_REUSED', { key });
  await logRead(prisma, context, act);
  const { recordId, version } = earlier;
  return { stationId, recordId, version, repeated: true, row: undefined };
}

/** The entry of the access log for the record that an act returns; undefined where reads of its type are not logged. */
export function logEntryOf(
  { viewer: { id: viewer, role } }: Context,
  { name: operation, record: { model: record, description } }: ActDefinition,
) {
  return accessLevels[description.access].logged ? { viewer, role, operation, record, count: 1 } : undefined;
}

/** Logs that the viewer saw the record that the act returns. */
export async function logRead(prisma: Transaction, context: Context, act: ActDefinition): Promise<void> {
  const data = logEntryOf(context, act);
  if (data !== undefined) await prisma.accessLogEntry.createMany({ data });
}

/** The newest version of a record; 0 if no act has written it. */
export async function newestVersion(
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
