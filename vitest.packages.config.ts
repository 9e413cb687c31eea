import { defineConfig } from 'vitest/config';

/** The packages as they are published: packed, checked, and installed in projects outside of the workspace. */
export default defineConfig({
  test: {
    name: 'packages',
    include: ['test/packages/**/*.test.ts'],
    globalSetup: ['test/packages/pack.ts'],
    // One after the other: each installs and compiles.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
