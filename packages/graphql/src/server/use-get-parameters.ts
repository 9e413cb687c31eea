import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors/gateway-error.ts';

/** Refuses a GET whose `variables` or `extensions` are no JSON, which Yoga reads without a check. */
export function useGetParameters(): Plugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method !== 'GET') return;
      for (const name of ['variables', 'extensions']) checkJson(name, url.searchParams.get(name));
    },
  };
}

function checkJson(name: string, text: string | null): void {
  if (text === null || text === '') return;
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new GatewayError('BAD_REQUEST', { reason: `${name}: ${(cause as Error).message}` }, { cause });
  }
}
