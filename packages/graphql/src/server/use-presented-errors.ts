import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorLog, presentError } from '../errors/present-error.ts';
import { preferredLanguage } from './language.ts';

/**
 * Rewrites all errors of an answer just before it is written. Yoga's own masking is switched off, because it does not see
 * the errors of the parser and the validator, and knows neither codes nor languages.
 */
export function usePresentedErrors(log: ErrorLog): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Symbol.asyncIterator in result || Array.isArray(result) || !result.errors?.length) return;
      const language = preferredLanguage(request.headers.get('accept-language'));
      setResult({
        ...result,
        errors: result.errors.map((error) => presentError(asGraphQLError(error), language, log)),
      });
    },
  };
}

/** Masks errors of another class, such as those of a second copy of graphql, because their texts may hold anything. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
}
