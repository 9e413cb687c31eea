import { createRemoteJWKSet, errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { GatewayError } from '../errors/gateway-error.ts';
import { anonymous, localSupervisor, type Viewer } from './viewer.ts';
import { viewerOfToken } from './viewer-of-token.ts';

/** For whom and by whom tokens must be issued; what is left out is not checked. */
interface TokenIssue {
  readonly audience?: string | undefined;
  readonly issuer?: string | undefined;
}

/**
 * How the gateway knows who is asking:
 * - `local`: every request counts as the supervisor of this machine. Use it only within a process, or behind a loopback
 *   address.
 * - `secret`: from a bearer token, a JWT signed with HS256. It has the claims `sub`, `role`, `exp` and `stations` and,
 *   where the viewer is assigned to something, `visitsIn`, `member` and `bureaus`.
 * - `jwks`: the same of tokens that are signed with a key of a sign-in service, which publishes its keys at this address.
 * - a function: from the request, in whatever way the surrounding server does it.
 */
export type Authentication =
  | 'local'
  | ({ readonly secret: string } & TokenIssue)
  | ({ readonly jwks: string } & TokenIssue)
  | ((request: Request) => Viewer | Promise<Viewer>);

const shortestSecret = 32;
const publicKeyAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];

/** Identifies the viewer of a request. */
export type Authenticator = (request: Request) => Viewer | Promise<Viewer>;

/** @throws SECRET_TOO_SHORT, JWKS_ADDRESS_INVALID */
export function authenticatorOf(authentication: Authentication): Authenticator {
  if (authentication === 'local') return () => localSupervisor;
  if (typeof authentication === 'function') return authentication;
  const { audience, issuer } = authentication;
  const issue = { ...(audience ? { audience } : {}), ...(issuer ? { issuer } : {}) };
  return 'secret' in authentication
    ? ofTokens(secretKey(authentication.secret), { ...issue, algorithms: ['HS256'] })
    : ofTokens(publishedKeys(authentication.jwks), { ...issue, algorithms: publicKeyAlgorithms });
}

function secretKey(secret: string): Uint8Array {
  const length = Buffer.byteLength(secret);
  if (length < shortestSecret)
    throw new GatewayError('SECRET_TOO_SHORT', { length, minimum: shortestSecret });
  return new TextEncoder().encode(secret);
}

function publishedKeys(address: string): JWTVerifyGetKey {
  if (!URL.canParse(address)) throw new GatewayError('JWKS_ADDRESS_INVALID', { address });
  return createRemoteJWKSet(new URL(address));
}

/** Viewers of bearer tokens. An invalid token is refused; it does not count as no token. */
function ofTokens(key: Uint8Array | JWTVerifyGetKey, options: JWTVerifyOptions): Authenticator {
  // A token that never ends could not be taken back.
  const checks = { ...options, requiredClaims: ['exp'] };
  return async ({ headers }) => {
    const header = headers.get('authorization');
    if (header === null) return anonymous;
    const token = /^bearer +(\S+)$/i.exec(header)?.[1] ?? '';
    return viewerOfToken(await claimsOf(token, key, checks));
  };
}

/** @throws UNAUTHENTICATED; SIGN_IN_UNAVAILABLE where the keys of the sign-in service cannot be read */
async function claimsOf(
  token: string,
  key: Uint8Array | JWTVerifyGetKey,
  checks: JWTVerifyOptions,
): Promise<unknown> {
  try {
    const { payload } = await (typeof key === 'function'
      ? jwtVerify(token, key, checks)
      : jwtVerify(token, key, checks));
    return payload;
  } catch (cause) {
    const isInvalid = cause instanceof errors.JOSEError && !(cause instanceof errors.JWKSTimeout);
    throw isInvalid
      ? new GatewayError('UNAUTHENTICATED', { record: null }, { cause })
      : new GatewayError('SIGN_IN_UNAVAILABLE', {}, { cause });
  }
}
