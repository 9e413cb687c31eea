import type { Console } from './console.ts';
import { StoppedError } from './errors.ts';

/** Runs `work` with a signal that SIGINT (Ctrl-C) or SIGTERM aborts. If one did, the error says which. */
export async function stoppable<Result>(
  console: Console,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stoppedBy = signal;
    controller.abort();
  };
  console.once('SIGINT', stop);
  console.once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    throw stoppedBy === undefined ? error : new StoppedError(stoppedBy, error);
  } finally {
    console.off('SIGINT', stop);
    console.off('SIGTERM', stop);
  }
}
