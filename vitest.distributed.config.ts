import { defineConfig } from 'vitest/config';
import { database } from './vitest.config.ts';

const graphql = 'packages/graphql/src';

/** What must be the same on a cluster: answers, acts and tallies. */
export default defineConfig({
  ...database,
  test: {
    ...database.test,
    name: 'distributed',
    globalSetup: [`${graphql}/distributed/testing-cluster.ts`, ...database.test.globalSetup],
    include: [
      `${graphql}/{acts,distributed,modules,nodes,records}/**/*.test.ts`,
      `${graphql}/tallies/every-type.test.ts`,
      `${graphql}/paging/{batching,paging}.test.ts`,
    ],
    exclude: [
      // The plans of one server.
      `${graphql}/records/worklist-indexes.test.ts`,
    ],
  },
});
