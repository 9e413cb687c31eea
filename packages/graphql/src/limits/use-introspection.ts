import { BREAK, type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { GatewayError } from '../errors/gateway-error.ts';

/** To whom the gateway describes its schema: to everyone, only to viewers with a role of their own, or to nobody. */
export const introspectionAudiences = ['everyone', 'identified', 'nobody'] as const;
/** One of {@link introspectionAudiences}. */
export type IntrospectionAudience = (typeof introspectionAudiences)[number];

/** Refuses questions about the schema (`__schema`, `__type`) from those to whom it is not described. */
export function useIntrospection(audience: IntrospectionAudience): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { role } = (args.contextValue as Context).viewer;
      if (audience === 'everyone' || (audience === 'identified' && role !== 'public')) return;
      if (!asksAboutSchema(args.document)) return;
      const refusal = new GatewayError('INTROSPECTION_REFUSED', { audience });
      setResultAndStopExecution({ errors: [new GraphQLError(refusal.message, { originalError: refusal })] });
    },
  };
}

function asksAboutSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}
