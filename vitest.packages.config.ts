import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// The file that Node takes: Vite would give the tests the .mjs beside it, a second copy of the classes.
const graphql = createRequire(import.meta.url).resolve('graphql');

/** The packages as they are published: packed, checked, and installed in projects outside of the workspace. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
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
