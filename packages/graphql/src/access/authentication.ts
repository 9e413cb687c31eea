import { createInlineSigningKeyProvider, useJWT } from '@graphql-yoga/plugin-jwt';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { GatewayError } from '../errors/gateway-error.ts';
import { localSupervisor, type Viewer } from './viewer.ts';
import { viewerOfToken } from './viewer-of-token.ts';

/**
 * How the gateway knows who is asking:
 * - `local`: every request counts as the supervisor of this machine. Use it only within a process, or behind a loopback
 *   address.
 * - `secret`: from a bearer token, a JWT signed with HS256, with the claims `sub`, `role` and, where the viewer is
 *   limited or assigned to something, `stations`, `visitsIn`, `member` and `bureaus`.
 * - a function: from the request, in whatever way the surrounding server does it.
 */
export type Authentication =
  | 'local'
  | { readonly secret: string }
  | ((request: Request) => Viewer | Promise<Viewer>);

const shortestSecret = 32;

/** What the gateway needs in order to identify viewers. */
export interface Authenticator {
  readonly plugins: readonly Plugin[];
  viewerOf(initial: YogaInitialContext): Viewer | Promise<Viewer>;
}

/** @throws SECRET_TOO_SHORT */
export function authenticatorOf(authentication: Authentication): Authenticator {
  if (authentication === 'local') return { plugins: [], viewerOf: () => localSupervisor };
  if (typeof authentication === 'function') {
    return { plugins: [], viewerOf: ({ request }) => authentication(request) };
  }
  const length = Buffer.byteLength(authentication.secret);
  if (length < shortestSecret)
    throw new GatewayError('SECRET_TOO_SHORT', { length, minimum: shortestSecret });
  return {
    plugins: [tokens(authentication.secret)],
    viewerOf: (initial) => viewerOfToken((initial as { jwt?: { payload: unknown } }).jwt?.payload),
  };
}

/** Verifies tokens. An invalid token is refused; it does not count as no token. */
function tokens(secret: string): Plugin {
  const { onRequestParse, ...plugin } = useJWT({
    signingKeyProviders: [createInlineSigningKeyProvider(secret)],
    tokenVerification: { algorithms: ['HS256'] },
    reject: { missingToken: false, invalidToken: true },
  });
  return {
    ...plugin,
    async onRequestParse(payload) {
      try {
        await onRequestParse?.(payload);
      } catch (cause) {
        throw new GatewayError('UNAUTHENTICATED', { record: null }, { cause });
      }
    },
  };
}
