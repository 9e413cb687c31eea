import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors/gateway-error.ts';

/** The content types of a request to a server that a page of any origin may send without asking first. */
const simpleTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * Refuses requests that a browser sends for a page of another origin, unless the operator has let it in. Browsers say
 * where a page is from in `Sec-Fetch-Site`, older ones in `Origin`; programs send neither. A body of a type that forms
 * send is refused from everybody.
 */
export function useOriginCheck(origins: readonly string[]): Plugin {
  return {
    onRequestParse({ request, url }) {
      const { method, headers } = request;
      if (method === 'OPTIONS') return;
      const type = headers.get('content-type') ?? '';
      const origin = headers.get('origin');
      const isForm = method === 'POST' && simpleTypes.test(type);
      if (isForm || (isForeign(headers, origin, url) && !(origin !== null && origins.includes(origin)))) {
        throw new GatewayError('ORIGIN_REFUSED', { origin: origin ?? 'another site' });
      }
    },
  };
}

function isForeign(headers: Headers, origin: string | null, url: URL): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  return origin !== null && origin !== url.origin;
}
