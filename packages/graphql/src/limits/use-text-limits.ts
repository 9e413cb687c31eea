import { type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors/gateway-error.ts';
import type { QueryLimits } from './query-limits.ts';

/** Refuses a query that is too long while it is being parsed, and one with too many aliases before it is validated. */
export function useTextLimits({ tokens, aliases }: QueryLimits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        const document = parseWithin(() => parseFn(source, { ...options, maxTokens: tokens }), tokens);
        const found = countAliases(document);
        if (found > aliases) {
          throw new GatewayError('QUERY_TOO_MANY_ALIASES', { aliases: found, limit: aliases });
        }
        return document;
      });
    },
  };
}

function parseWithin(parse: () => DocumentNode, limit: number): DocumentNode {
  try {
    return parse();
  } catch (error) {
    const tooLong = error instanceof GraphQLError && error.message.includes(`more that ${limit} tokens`);
    throw tooLong ? new GatewayError('QUERY_TOO_LONG', { limit }) : error;
  }
}

function countAliases(document: DocumentNode): number {
  let aliases = 0;
  visit(document, {
    Field(field) {
      if (field.alias !== undefined) aliases += 1;
    },
  });
  return aliases;
}
