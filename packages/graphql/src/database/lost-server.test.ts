import { afterEach, expect, test, vi } from 'vitest';
import { acquireDatabase } from './acquire.ts';
import { type Lease, openLease } from './embedded/lease.ts';

vi.mock('./embedded/lease.ts', () => ({ openLease: vi.fn() }));
afterEach(() => vi.mocked(openLease).mockReset());

/** A hold on a server at a port, which ends when `end` is called. */
function leaseOf(port: number) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const greeting = {
    kind: 'ready',
    url: `postgresql://127.0.0.1:${port}/beatwork`,
    user: 'postgres',
    major: 18,
  };
  const lease = { greeting, ended, release: vi.fn(async () => {}) } as unknown as Lease;
  return { lease, end: () => end() };
}

/** Acquires the first of these servers; each ends as soon as it was opened, and the next one follows. */
async function acquireEnding(ports: readonly number[], temporary = false) {
  const leases = ports.map(leaseOf);
  for (const { lease } of leases) vi.mocked(openLease).mockResolvedValueOnce(lease);
  const onLost = vi.fn();
  await acquireDatabase({ dataFolder: '/nowhere', temporary, onLost });
  for (const [index, { end }] of leases.entries()) {
    end();
    if (index < leases.length - 1 && !temporary)
      await vi.waitFor(() => expect(openLease).toHaveBeenCalledTimes(index + 2));
  }
  return { onLost };
}

test('a server that ends is brought back three times, and then it is lost', async () => {
  const { onLost } = await acquireEnding([5000, 5000, 5000, 5000]);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
  expect(openLease).toHaveBeenCalledTimes(4);
});

test('a server of temporary data is not brought back, because its data is gone', async () => {
  const { onLost } = await acquireEnding([5000], true);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
  expect(openLease).toHaveBeenCalledTimes(1);
});

test('a server that comes back at another address is lost: nobody would find it', async () => {
  const [first, second] = [leaseOf(5000), leaseOf(5001)];
  vi.mocked(openLease).mockResolvedValueOnce(first.lease).mockResolvedValueOnce(second.lease);
  const onLost = vi.fn();
  await acquireDatabase({ dataFolder: '/nowhere', onLost });
  first.end();
  await vi.waitFor(() =>
    expect(onLost).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining('another address') }),
    ),
  );
});

test('a server that was released is not brought back', async () => {
  const { lease, end } = leaseOf(5000);
  vi.mocked(openLease).mockResolvedValueOnce(lease);
  const onLost = vi.fn();
  const database = await acquireDatabase({ dataFolder: '/nowhere', onLost });
  await database.release();
  end();
  await lease.ended;
  expect(openLease).toHaveBeenCalledTimes(1);
  expect(onLost).not.toHaveBeenCalled();
});
