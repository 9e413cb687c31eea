import type { CodedError } from '@beatwork/core';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors/gateway-error.ts';
import { type Cost, costOf } from './cost.ts';
import { type InputList, inputLists } from './input-lists.ts';
import { introspectionCostOf } from './introspection-cost.ts';
import type { QueryLimits } from './query-limits.ts';
import { hasNul } from './unstorable-text.ts';

/**
 * Holds every operation to the limits before it is executed: it refuses one that is too deep or too costly, that cannot
 * be priced, or whose input has too long a list or a text that cannot be stored. It reports the cost in
 * `extensions.cost` of every answer. The cost depends on the variables, so this cannot be a validation rule: results of
 * those are cached by the text of the query.
 */
export function useQueryLimits(limits: QueryLimits, served: GraphQLSchema): Plugin {
  const introspection = introspectionCostOf(served);
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, contextValue, variableValues = {} } = args;
      const operation = getOperationAST(document, operationName);
      // Without an operation nothing is executed, and the executor's own error explains that better.
      if (!operation) return;
      const { errors, coerced } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        variableValues,
        { maxErrors: 50 },
      );
      if (errors !== undefined) {
        setResultAndStopExecution({ errors });
        return;
      }
      const cost = pricedOr(() =>
        costOf(schema, document, operation, contextValue as object, variableValues),
      );
      if (cost instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [cost] });
        return;
      }
      const extensions = { cost: { requested: cost.cost, maximum: limits.cost } };
      const refusal =
        unstorable(document, coerced) ??
        tooLong(inputLists(document, coerced), limits) ??
        tooDeep(cost, limits) ??
        tooCostly(cost.cost, limits.cost) ??
        tooCostly(introspection.costOf(document, operation), introspection.ofWholeSchema);
      if (refusal !== undefined) {
        const tooMuch = new GraphQLError(refusal.message, { originalError: refusal });
        setResultAndStopExecution({ errors: [tooMuch], extensions });
        return;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
        },
      };
    },
  };
}

/** The cost, or why the query has none; an unexpected error is thrown, so that the query is not executed either. */
function pricedOr(price: () => Cost): Cost | GraphQLError {
  try {
    return price();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function unstorable(document: DocumentNode, variables: Record<string, unknown>): CodedError | undefined {
  return hasNul(document, variables) ? new GatewayError('TEXT_NOT_STORABLE', {}) : undefined;
}

function tooLong(lists: readonly InputList[], { items: limit }: QueryLimits): CodedError | undefined {
  const list = lists.find(({ length }) => length > limit);
  return list && new GatewayError('INPUT_TOO_LONG', { ...list, limit });
}

function tooDeep({ depth }: Cost, { depth: limit }: QueryLimits): CodedError | undefined {
  return depth > limit ? new GatewayError('QUERY_TOO_DEEP', { depth, limit }) : undefined;
}

function tooCostly(cost: number, limit: number): CodedError | undefined {
  return cost > limit ? new GatewayError('QUERY_TOO_COSTLY', { cost, limit }) : undefined;
}
