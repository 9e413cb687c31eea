import { defineConfig } from 'vitest/config';

const conditions = ['@beatwork/source', 'module', 'node', 'development|production'];
const resolving = { resolve: { conditions }, ssr: { resolve: { conditions } } };
const exclude = ['**/node_modules/**', 'packages/*/test/packages/**'];

export default defineConfig({
  test: {
    projects: [
      { ...resolving, test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], exclude } },
      {
        ...resolving,
        test: {
          name: 'database',
          include: ['packages/{graphql,seed}/src/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude,
          // One PostgreSQL for the whole run.
          globalSetup: ['packages/graphql/src/database/testing-setup.ts'],
        },
      },
    ],
  },
});
