import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorLog, presentError } from '../errors/present-error.ts';
import { preferredLanguage } from './language.ts';

/**
 * Rewrites every error of every answer just before it is written. Yoga's own masking is off: it does not see
 * those of the parser and the validator, and knows neither codes nor languages.
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

/** A second copy of graphql makes errors of its own class; they are not to be trusted with a message. */
function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });
}
