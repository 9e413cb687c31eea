import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';

export interface Cost {
  readonly cost: number;
  readonly depth: number;
}

/**
 * The cost and the depth of an operation. What it asks about the schema itself is priced apart.
 * @param variables the operation's variables, already coerced
 * @throws GraphQLError where an argument is invalid, such as a required one whose variable is null
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  context: object,
  variables: Record<string, unknown>,
): Cost {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { complexity, depth } = complexityFromQuery(
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    { schema, ctx: context, variables },
  );
  return { cost: complexity, depth };
}
