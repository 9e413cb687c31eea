import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { retryOnConflict } from './retry.ts';

const failure = (code: string) => Object.assign(new pg.DatabaseError('failed', 0, 'error'), { code });

/** Runs a transaction that fails so many times with a code, and tells how often it was begun. */
async function tried(code: string, failures: number) {
  let times = 0;
  const outcome = await retryOnConflict(async () => {
    times += 1;
    if (times <= failures) throw failure(code);
    return 'done';
  }).catch((error: unknown) => error);
  return { times, outcome };
}

describe('a transaction is tried again', () => {
  it.each(['40P01', '40001'])('after %s', async (code) => {
    expect(await tried(code, 0)).toEqual({ times: 1, outcome: 'done' });
    expect(await tried(code, 3)).toEqual({ times: 4, outcome: 'done' });
  });

  it('four times at most', async () => {
    expect(await tried('40P01', 99)).toEqual({ times: 4, outcome: failure('40P01') });
  });

  it('not after another error', async () => {
    expect(await tried('23503', 99)).toEqual({ times: 1, outcome: failure('23503') });
  });
});
