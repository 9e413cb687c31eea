import { expect, test } from 'vitest';
import { bundleLimits, bytesOf, esbuildSize } from './bundle.ts';

test.each(bundleLimits)('$name is at most $limit with esbuild', async (entry) => {
  expect(await esbuildSize(entry)).toBeLessThanOrEqual(bytesOf(entry.limit));
});
