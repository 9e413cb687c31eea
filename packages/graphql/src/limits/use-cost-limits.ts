import type { CodedError } from '@beatwork/core';
import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors/gateway-error.ts';
import { type Cost, costOf } from './cost.ts';
import type { QueryLimits } from './query-limits.ts';

/**
 * Computes the cost of a query before it is executed, refuses one that is too deep or too costly, and reports the cost
 * in `extensions.cost` of every answer. The cost depends on the variables, so this cannot be a validation rule: results
 * of those are cached by the text of the query.
 */
export function useCostLimits(limits: QueryLimits): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costOfOperation(args);
      if (cost === undefined) return;
      const extensions = { cost: { requested: cost.cost, maximum: limits.cost } };
      const refusal = refuse(cost, limits);
      if (refusal !== undefined) {
        const errors = [new GraphQLError(refusal.message, { originalError: refusal })];
        setResultAndStopExecution({ errors, extensions });
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

type ExecutionArgs = Parameters<NonNullable<Plugin['onExecute']>>[0]['args'];

/** Undefined where the operation or its variables are invalid, because the executor's own error explains that better. */
function costOfOperation({ schema, document, operationName, contextValue, variableValues }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  try {
    return costOf(schema, document, operation, contextValue as object, variableValues ?? {});
  } catch {
    return undefined;
  }
}

function refuse({ cost, depth }: Cost, limits: QueryLimits): CodedError | undefined {
  if (depth > limits.depth) return new GatewayError('QUERY_TOO_DEEP', { depth, limit: limits.depth });
  if (cost > limits.cost) return new GatewayError('QUERY_TOO_COSTLY', { cost, limit: limits.cost });
  return undefined;
}
