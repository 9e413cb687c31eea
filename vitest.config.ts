import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const conditions = ['@beatwork/source', 'module', 'node', 'development|production'];
// The file that Node takes: Vite would give the tests the .mjs beside it, a second copy of the classes.
const graphql = createRequire(import.meta.url).resolve('graphql');
const alias = [{ find: /^graphql$/, replacement: graphql }];
const resolving = { resolve: { conditions, alias }, ssr: { resolve: { conditions } } };

// No test measures time, so a limit only ends a test that hangs, also on a slow machine with other work.
const patient = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Tests over a database: one server for the whole run. */
export const database = {
  ...resolving,
  test: { ...patient, globalSetup: ['packages/graphql/src/database/testing-setup.ts'] },
};

export default defineConfig({
  test: {
    // Vitest leaves one processor free; of two that would be half of them.
    maxWorkers: '100%',
    projects: [
      { ...resolving, test: { ...patient, name: 'core', include: ['packages/core/src/**/*.test.ts'] } },
      { ...resolving, test: { ...patient, name: 'docs', include: ['test/docs/**/*.test.ts'] } },
      {
        ...database,
        test: {
          ...database.test,
          name: 'database',
          include: ['packages/{graphql,seed}/src/**/*.test.ts'],
          // vitest.distributed.config.ts runs these.
          exclude: ['**/*.cluster.test.ts'],
        },
      },
    ],
  },
});
