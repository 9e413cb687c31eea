import pLimit from 'p-limit';
import type { Context } from '../context.ts';
import type { ActDefinition, GivenAct } from './act-definition.ts';
import { ActError } from './act-error.ts';
import { type DoneAct, earlierAct, hashOf, logRead, remember } from './act-history.ts';
import { changeRecord, withdrawRecord } from './change-record.ts';
import { checkReason } from './check-reason.ts';
import { brokenRule, contradictionProblem } from './contradiction-problem.ts';
import { isCollision, isLockTimeout, referenceProblem } from './database-problem.ts';
import { checkActor } from './may-act.ts';
import { recordOnce } from './record-once.ts';
import type { Transaction } from './stored-record.ts';

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
      if (act.kind === 'record') return await recordOnce(context, act, given);
      return await context.prisma.$transaction(
        (transaction) => changeOnce(transaction, context, act, given),
        transactionLimits,
      );
    } catch (error) {
      if (isLockTimeout(error)) throw new ActError('Busy', 'ACT_BUSY', {}, [], { cause: error });
      if (!isCollision(error)) {
        const rule = brokenRule(error);
        if (rule === undefined) throw referenceProblem(error, act);
        const refusal = await contradictionProblem(context, rule, act, given);
        if (refusal !== undefined) throw refusal;
      }
      if (attempt === attempts) throw new ActError('Busy', 'ACT_BUSY', {}, [], { cause: error });
    }
  }
}

async function changeOnce(
  transaction: Transaction,
  context: Context,
  act: ActDefinition,
  given: GivenAct,
): Promise<DoneAct> {
  const inputHash = hashOf(act, given);
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
