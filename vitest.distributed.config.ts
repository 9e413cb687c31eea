import { defineConfig, mergeConfig } from 'vitest/config';
import { database } from './vitest.config.ts';

const { CITUS_URL } = process.env;
if (CITUS_URL === undefined) {
  throw new Error(
    'CITUS_URL is missing: give the address of a database on the coordinator of a Citus cluster, such as postgresql://postgres@127.0.0.1:9700/postgres.',
  );
}
// The setup of the database tests spreads the template over the nodes of the cluster to which this belongs.
process.env.DATABASE_URL = CITUS_URL;

const graphql = 'packages/graphql/src';

/** What must be the same on a cluster: answers, acts and tallies. */
export default mergeConfig(
  database,
  defineConfig({
    test: {
      name: 'distributed',
      include: [
        `${graphql}/{acts,distributed,modules,nodes,records}/**/*.test.ts`,
        `${graphql}/tallies/every-type.test.ts`,
        `${graphql}/paging/{batching,paging}.test.ts`,
      ],
      // Posts, communities and stations, long periods and earlier ones are not judged on a cluster.
      exclude: [`${graphql}/modules/judging/{ready-rule-sets,rules-that-look-back}.test.ts`],
    },
  }),
);
