import { isCodedError } from '@beatwork/core';
import { isSeedError } from '../text/error.ts';

/** The error of a command that was stopped by a signal. Its cause is the error with which the work ended. */
export class StoppedError extends Error {
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals, cause: unknown) {
    super('stopped', { cause });
    this.signal = signal;
  }
}

/** Prints an error with a code in both languages, and the stack of any other error. */
export function printError(error: unknown, stderr: NodeJS.WritableStream): void {
  const cause = error instanceof StoppedError ? error.cause : error;
  if (isCodedError(cause)) stderr.write(`${cause.code}\n${cause.messages.en}\n${cause.messages.zh}\n`);
  else stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
}

/** The errors about values on the command line. They count as wrong use. */
const wrongUse: readonly string[] = ['DATASET_UNKNOWN', 'SEED_INVALID', 'MONTH_INVALID'];

/** The exit code for an error: 128 plus the number of the signal if one stopped the command, 2 for wrong use, otherwise 1. */
export function exitCodeOf(error: unknown): number {
  if (isCodedError(error) && wrongUse.includes(error.code)) return 2;
  if (!(error instanceof StoppedError) || !isSeedError(error.cause, 'LOAD_INTERRUPTED')) return 1;
  return error.signal === 'SIGINT' ? 130 : 143;
}
