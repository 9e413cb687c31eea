import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { Context } from '../context.ts';
import type { RecordRow } from '../records/record-table.ts';
import type { ActDefinition, GivenAct } from './act-definition.ts';
import { ActError } from './act-error.ts';
import { type DoneAct, earlierAct, hashOf, logRead, remember } from './act-history.ts';
import { changeRecord, withdrawRecord } from './change-record.ts';
import { checkReason } from './check-reason.ts';
import { checked, checkTime } from './check-values.ts';
import { isCollision, isLockTimeout, referenceProblem } from './database-problem.ts';
import { checkActor, checkRecord } from './may-act.ts';
import { storedRecords, type Transaction } from './stored-record.ts';

const attempts = 4;

// Acts may wait for each other's locks. At most five run at a time, so that half of the connections are left for readers.
const inTurn = pLimit(5);

/** In milliseconds. The timeout is longer than that of a lock, so that waiting for a lock ends with the lock's own error. */
const transactionLimits = { maxWait: 10_000, timeout: 20_000 };

/**
 * Does an act in one transaction: the record, its history and the log of who read it are written together, or nothing
 * is. If the database ends it because of a conflict, it is tried again; the key makes that safe.
 * @throws ActError
 */
export async function performAct(context: Context, act: ActDefinition, given: GivenAct): Promise<DoneAct> {
  checkActor(context.viewer, act, given.stationId);
  if (act.reason) checkReason(given.reason);
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

async function perform(
  transaction: Transaction,
  context: Context,
  act: ActDefinition,
  given: GivenAct,
): Promise<DoneAct> {
  const inputHash = hashOf(act, given);
  if (act.kind === 'record') return recordOnce(transaction, context, act, given, inputHash);
  // Requests with the same key run one after the other.
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
 * Makes a record. The entry in the history is written first, so that a second request with the same key waits there for
 * the first one, and then finds that the act was done.
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
