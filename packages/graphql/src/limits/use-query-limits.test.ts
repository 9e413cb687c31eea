import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { queryLimits } from './query-limits.ts';
import { useQueryLimits } from './use-query-limits.ts';

test('a query whose price fails to be computed is not executed', async () => {
  let executed = 0;
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        count: {
          type: GraphQLInt,
          resolve: () => {
            executed += 1;
            return executed;
          },
          extensions: {
            complexity: () => {
              throw new TypeError('a slip in a price');
            },
          },
        },
      },
    }),
  });
  const yoga = createYoga({ schema, plugins: [useQueryLimits(queryLimits, schema)], logging: false });
  const response = await yoga.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ count }"}',
  });
  expect(await response.json()).toMatchObject({ errors: [{}] });
  expect(executed).toBe(0);
});
