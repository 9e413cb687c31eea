import { randomUUID } from 'node:crypto';
import { type DocumentNode, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ErrorLog } from '../errors/present-error.ts';

/**
 * Writes to the access log who read which records, before the answer is sent: one INSERT for each operation, and none
 * where no logged record was read. If the log cannot be written, the answer is an error without any data.
 */
export function useAccessLog(log: ErrorLog): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = nameOf(args.document, args.operationName);
      setExecuteFn(async (theirs): Promise<ExecutionResult> => {
        const result = await executeFn(theirs);
        try {
          await writeAccessLog(theirs.contextValue as Context, operation);
          return result as ExecutionResult;
        } catch (error) {
          log(randomUUID(), error);
          const withheld = new GatewayError('ACCESS_NOT_LOGGED', {});
          return { data: null, errors: [new GraphQLError(withheld.message, { originalError: withheld })] };
        }
      });
    },
  };
}

/** The name of an operation, or for one without a name what it asks for: `{ member, dispute }`. */
function nameOf(document: DocumentNode, operationName: string | null | undefined): string {
  const operation = getOperationAST(document, operationName);
  if (operation?.name !== undefined) return operation.name.value;
  const asked = operation?.selectionSet.selections.map((selection) => {
    if (selection.kind === 'Field') return selection.name.value;
    return selection.kind === 'FragmentSpread' ? `...${selection.name.value}` : '...';
  });
  return `{ ${[...new Set(asked)].join(', ')} }`;
}

async function writeAccessLog({ prisma, viewer, reads }: Context, operation: string): Promise<void> {
  if (reads.counts.size === 0) return;
  await prisma.accessLogEntry.createMany({
    data: [...reads.counts].map(([record, count]) => ({
      viewer: viewer.id,
      role: viewer.role,
      operation,
      record,
      count,
    })),
  });
}
