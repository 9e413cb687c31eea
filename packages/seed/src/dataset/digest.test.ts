import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { dezhou } from '../stations/dezhou/index.ts';
import { tableDigest } from './digest.ts';
import { tableNames } from './tables.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('print-digest.ts', import.meta.url));

/** The rows of dezhou 2.2.0 with its own seed. Rows that change need a new version and a new digest. */
const golden = '490c6fed6456476b28ed74e72b8bedc4b7305735ed9ece8be831d6da941d24a8';

it.each(['Asia/Shanghai', 'America/New_York', 'UTC'])(
  'the bytes are the same under TZ=%s',
  async (zone) => {
    const { stdout } = await run(process.execPath, ['--conditions=@beatwork/source', script], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    });
    expect(stdout.trim()).toBe(golden);
  },
  60_000,
);

it('the order in which tables are read does not matter', () => {
  const digests = (order: readonly (typeof tableNames)[number][]) => {
    const dataset = dezhou({ seed: 5 });
    return Object.fromEntries(order.map((table) => [table, tableDigest(dataset, table)]));
  };
  expect(digests(tableNames.toReversed())).toEqual(digests(tableNames));
}, 60_000);

it('tables can be read side by side', () => {
  const dataset = dezhou({ seed: 5 });
  const visits = dataset.rows('householdVisit')[Symbol.iterator]();
  const callBacks = dataset.rows('visitCallBack')[Symbol.iterator]();
  const mixed = Array.from({ length: 50 }, () => [visits.next().value, callBacks.next().value]);
  const [first, second] = [
    [...take(dataset.rows('householdVisit'), 50)],
    [...take(dataset.rows('visitCallBack'), 50)],
  ];
  expect(mixed).toEqual(first.map((visit, index) => [visit, second[index]]));
});

function* take<Value>(values: Iterable<Value>, count: number): Generator<Value> {
  let left = count;
  for (const value of values) {
    if (left-- === 0) return;
    yield value;
  }
}
