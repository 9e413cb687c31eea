import { defineConfig } from 'vitest/config';

const conditions = ['@beatwork/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'docs/**/*.test.ts'],
    // One PostgreSQL for the whole run.
    globalSetup: ['packages/graphql/src/database/testing-setup.ts'],
    exclude: ['**/node_modules/**', 'packages/*/test/packages/**'],
  },
});
