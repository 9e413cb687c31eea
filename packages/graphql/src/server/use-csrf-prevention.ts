import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors/gateway-error.ts';

const header = 'x-beatwork-csrf';

/** Refuses requests that a page of another origin can send without a CORS preflight: a GET or a form without the header. */
export function useCsrfPrevention(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: [header] });
  return {
    async onRequestParse(payload) {
      try {
        await onRequestParse?.(payload);
      } catch (cause) {
        throw new GatewayError('CSRF_HEADER_MISSING', { header }, { cause });
      }
    },
  };
}
