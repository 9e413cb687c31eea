import { isCodedError } from '@beatwork/core';
import { isSeedError } from '../text/error.ts';

/** A command that was stopped by a signal, with the error that its work ended in. */
export class StoppedError extends Error {
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals, cause: unknown) {
    super('stopped', { cause });
    this.signal = signal;
  }
}

/** Prints an error in both languages; of an unforeseen one everything that is known. */
export function printError(error: unknown, stderr: NodeJS.WritableStream): void {
  const cause = error instanceof StoppedError ? error.cause : error;
  if (isCodedError(cause)) stderr.write(`${cause.code}\n${cause.messages.en}\n${cause.messages.zh}\n`);
  else stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
}

/** Errors in what was written on the command line; they count as wrong use. */
const wrongUse: readonly string[] = ['DATASET_UNKNOWN', 'SEED_INVALID', 'MONTH_INVALID'];

/** The exit code for the shell: 128 + the signal's number where one stopped us, 2 for wrong use, else 1. */
export function exitCodeOf(error: unknown): number {
  if (isCodedError(error) && wrongUse.includes(error.code)) return 2;
  if (!(error instanceof StoppedError) || !isSeedError(error.cause, 'LOAD_INTERRUPTED')) return 1;
  return error.signal === 'SIGINT' ? 130 : 143;
}
