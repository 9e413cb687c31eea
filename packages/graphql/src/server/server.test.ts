import { createHmac } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { insertFixture } from '../testing/fixture.ts';
import { idOf } from '../testing/test-gateway.ts';
import { type RunningGateway, type ServerOptions, startGateway } from './start-gateway.ts';

const secret = 'a secret of the tests that is long enough';

function tokenOf(claims: object, by = secret, algorithm = 'HS256'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${part({ alg: algorithm, typ: 'JWT' })}.${part(claims)}`;
  const signature = algorithm === 'none' ? '' : createHmac('sha256', by).update(body).digest('base64url');
  return `${body}.${signature}`;
}

const inAnHour = Math.floor(Date.now() / 1000) + 3600;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertFixture(database.prisma);
});
afterAll(() => database.drop());

const running: RunningGateway[] = [];
afterAll(() => Promise.all(running.map((gateway) => gateway.stop())));

async function start(options: Partial<ServerOptions> = {}): Promise<string> {
  const { prisma, pool } = database;
  const gateway = await startGateway({
    prisma,
    pool,
    authentication: 'local',
    port: 0,
    onError: () => {},
    ...options,
  });
  running.push(gateway);
  return gateway.url;
}

const post = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const visits = `{ member(id: "${idOf('Member', 'alpha', 'm1')}") { visits(first: 1) { nodes { householdKey } } } }`;

describe('the server', () => {
  let url: string;
  beforeAll(async () => {
    url = await start();
  });

  test('answers over HTTP', async () => {
    const response = await post(url, '{ bureaus { totalCount } }');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { bureaus: { totalCount: 2 } } });
  });

  test('without a secret takes everyone at this machine for its supervisor', async () => {
    expect(await (await post(url, '{ viewer { name role } }')).json()).toMatchObject({
      data: { viewer: { name: 'local', role: 'SUPERVISOR' } },
    });
  });

  test('without a secret answers to no other name than that of this machine', async () => {
    const { port } = new URL(url);
    const status = await new Promise((resolve, reject) => {
      request({ port, path: '/graphql', headers: { host: `evil.example:${port}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('without a secret listens on no other address than that of this machine', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'SECRET_MISSING' });
  });

  test('says that a port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const error = await start({ port }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'PORT_TAKEN', details: { host: '127.0.0.1', port } });
    expect((error as Error).message).toContain('--port');
    other.close();
  });

  test('is healthy as long as the database answers', async () => {
    const health = await fetch(new URL('/health', url));
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const lost = await start({ pool: { query: () => Promise.reject(new Error('gone')) } as never });
    const sick = await fetch(new URL('/health', lost));
    expect([sick.status, await sick.json()]).toEqual([503, { status: 'database unreachable' }]);
  });

  test('says at / where to go, to browsers in HTML', async () => {
    const plain = await fetch(new URL('/', url));
    expect(plain.status).toBe(200);
    expect(plain.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await plain.text()).toMatch(/^\/graphql +GraphQL.*GraphiQL[\s\S]*seed load dezhou/m);
    const page = await fetch(new URL('/', url), { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<a href="/graphql">');
  });

  test('shows GraphiQL to browsers, with the examples, and nothing from elsewhere', async () => {
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('query RecentVisits');
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });

  test('keeps the tabs of GraphiQL where they can be clicked, and Chinese punctuation without boxes', async () => {
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
    const head = page.slice(0, page.indexOf('</head>'));
    expect(head).toContain('.graphiql-tab { transform: none !important }');
    expect(head).toContain('.unicode-highlight { display: none }');
  });

  test('can do without GraphiQL', async () => {
    const bare = await start({ graphiql: false });
    const page = await fetch(bare, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('GraphiQL');
  });

  const query = '{"query":"{viewer{name}}"}';
  const json = { 'content-type': 'application/json' };
  test.each<[string, RequestInit]>([
    ['a link', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a link of the same site', { headers: { 'sec-fetch-site': 'same-site' } }],
    ['an older browser', { headers: { origin: 'https://board.example' } }],
    ['a form', { method: 'POST', body: new URLSearchParams({ query: '{viewer{name}}' }) }],
    ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: query }],
    ['a script', { method: 'POST', headers: { ...json, 'sec-fetch-site': 'cross-site' }, body: query }],
  ])('refuses %s of a foreign page', async (_, init) => {
    const response = await fetch(init.method === 'POST' ? url : `${url}?query={viewer{name}}`, init);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ORIGIN_REFUSED' } }] });
  });

  test.each<[string, RequestInit]>([
    ['a program', {}],
    ['an own page', { headers: { 'sec-fetch-site': 'same-origin' } }],
    ['the address line', { headers: { 'sec-fetch-site': 'none' } }],
  ])('takes a GET of %s, and no act by it', async (_, init) => {
    const response = await fetch(`${url}?query={viewer{name}}`, init);
    expect(await response.json()).toMatchObject({ data: { viewer: { name: 'local' } } });
    const act = await fetch(`${url}?query=mutation{storeRuleSet(input:{key:"k"}){__typename}}`, init);
    expect(act.ok).toBe(false);
  });

  test('answers 400 to a GET with variables that are no JSON', async () => {
    const response = await fetch(`${url}?query={viewer{name}}&variables={`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('lets pages of other origins in only where it is told to', async () => {
    const origin = 'https://board.example';
    const closed = await post(url, '{ viewer { name } }', { origin });
    expect(closed.headers.get('access-control-allow-origin')).toBeNull();
    const open = await post(await start({ origins: [origin] }), '{ viewer { name } }', { origin });
    expect(open.headers.get('access-control-allow-origin')).toBe(origin);
  });

  test('answers a body that is no JSON with a code', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test.each([
    ['says how long it is', (text: string) => text],
    ['does not say how long it is', (text: string) => new Blob([text]).stream()],
  ])('answers a body that is too large and %s with a code', async (_what, bodyOf) => {
    const text = JSON.stringify({ query: `{ viewer { name } } # ${'x'.repeat(1_000_000)}` });
    const init = { method: 'POST', body: bodyOf(text), duplex: 'half' } as const;
    const response = await fetch(url, { ...init, headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(413);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'REQUEST_TOO_LARGE',
          messages: { en: expect.stringContaining('1000000'), zh: expect.stringContaining('1000000') },
        },
      },
    ]);
  });

  test('answers 400 to a query that it cannot read, where the client knows that type of answer', async () => {
    const typed = { accept: 'application/graphql-response+json' };
    expect((await post(url, '{ viewer {', typed)).status).toBe(400);
    expect((await post(url, '{ nothing }', typed)).status).toBe(400);
    expect((await post(url, '{ nothing }', { accept: 'application/json' })).status).toBe(200);
  });

  test('stops with its connections', async () => {
    const { prisma, pool } = database;
    const gateway = await startGateway({ prisma, pool, authentication: 'local', port: 0 });
    await post(gateway.url, '{ viewer { name } }');
    await gateway.stop();
    await expect(post(gateway.url, '{ viewer { name } }')).rejects.toThrow();
  });
});

describe('with a secret', () => {
  let url: string;
  beforeAll(async () => {
    url = await start({ authentication: { secret } });
  });
  const ask = async (query: string, token?: string) => {
    const response = await post(url, query, token === undefined ? {} : { authorization: `Bearer ${token}` });
    return { status: response.status, ...(await response.json()) };
  };

  test('whoever sends no token is the public', async () => {
    const { data } = await ask('{ viewer { name role } }');
    expect(data.viewer).toEqual({ name: 'anonymous', role: 'PUBLIC' });
    expect((await ask(visits)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a token tells who asks', async () => {
    const token = tokenOf({ sub: 'o-17', role: 'officer', stations: ['alpha'], exp: inAnHour });
    const { data } = await ask('{ viewer { name role stationCodes } }', token);
    expect(data.viewer).toEqual({ name: 'o-17', role: 'OFFICER', stationCodes: ['alpha'] });
    expect((await ask(visits, token)).data.member.visits.nodes).toHaveLength(1);
  });

  test('the schema is described, and GraphiQL shown, where the operator lets them', async () => {
    const token = tokenOf({ sub: 'o-17', role: 'officer', stations: ['alpha'], exp: inAnHour });
    const codesOf = async (at: string, signedIn: boolean, query = '{ __schema { types { name } } }') => {
      const response = await post(at, query, signedIn ? { authorization: `Bearer ${token}` } : {});
      const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return errors.map(({ extensions }) => extensions.code);
    };
    const refused = ['INTROSPECTION_REFUSED'];
    expect([await codesOf(url, false), await codesOf(url, true)]).toEqual([refused, []]);
    const hidden = 'query { ...Q } fragment Q on Query { ... { t: __type(name: "Query") { name } } }';
    expect(await codesOf(url, false, hidden)).toEqual(refused);
    expect(await codesOf(url, false, '{ __typename }')).toEqual([]);
    const authentication = { secret };
    const everyone = await start({ authentication, introspection: 'everyone' });
    expect(await codesOf(everyone, false)).toEqual([]);
    const nobody = await start({ authentication, introspection: 'nobody' });
    expect(await codesOf(nobody, true)).toEqual(refused);
    const pageOf = async (at: string) => (await fetch(at, { headers: { accept: 'text/html' } })).text();
    expect(await pageOf(url)).not.toContain('GraphiQL');
    expect(await pageOf(everyone)).toContain('GraphiQL');
  });

  test('reads nothing of any station without a list of stations, and of all where it says so', async () => {
    const claims = { sub: 'o-17', role: 'officer', exp: inAnHour };
    const codeFor = async (stations: object) =>
      (await ask(visits, tokenOf({ ...claims, ...stations }))).errors?.[0].extensions.code;
    expect(await codeFor({})).toBe('FORBIDDEN_STATION');
    expect(await codeFor({ station: ['alpha'] })).toBe('FORBIDDEN_STATION');
    expect(await codeFor({ stations: 'alpha' })).toBe('UNAUTHENTICATED');
    expect(await codeFor({ stations: 'all' })).toBeUndefined();
  });

  test('the word bearer may be written in any way', async () => {
    const token = tokenOf({ sub: 'o-17', role: 'officer', stations: ['alpha'], exp: inAnHour });
    const response = await post(url, '{ viewer { name } }', { authorization: `bearer  ${token}` });
    expect(await response.json()).toMatchObject({ data: { viewer: { name: 'o-17' } } });
    const other = await post(url, '{ viewer { name } }', { authorization: `Basic ${token}` });
    expect(other.status).toBe(401);
  });

  test('audience and issuer are checked where they are given', async () => {
    const strict = await start({ authentication: { secret, audience: 'beatwork', issuer: 'id.example' } });
    const statusOf = async (claims: object) => {
      const token = tokenOf({ sub: 'x', role: 'analyst', exp: inAnHour, ...claims });
      return (await post(strict, '{ viewer { name } }', { authorization: `Bearer ${token}` })).status;
    };
    expect(await statusOf({ aud: 'beatwork', iss: 'id.example' })).toBe(200);
    expect(await statusOf({ aud: 'beatwork' })).toBe(401);
    expect(await statusOf({ aud: 'other', iss: 'id.example' })).toBe(401);
  });

  test('tokens of a sign-in service are checked with the keys that it publishes', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] };
    const service = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(keys)),
    );
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    try {
      const jwks = `http://127.0.0.1:${(service.address() as AddressInfo).port}/keys`;
      const at = await start({ authentication: { jwks } });
      const signed = (key: typeof privateKey) =>
        new SignJWT({ role: 'officer', stations: ['alpha'] })
          .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
          .setSubject('o-18')
          .setExpirationTime('1h')
          .sign(key);
      const statusOf = async (token: string) =>
        (await post(at, '{ viewer { name } }', { authorization: `Bearer ${token}` })).status;
      expect(await statusOf(await signed(privateKey))).toBe(200);
      expect(await statusOf(await signed((await generateKeyPair('ES256')).privateKey))).toBe(401);
      // A public key must not serve as a shared secret.
      expect(await statusOf(tokenOf({ sub: 'x', role: 'supervisor', exp: inAnHour }))).toBe(401);
      // A token that cannot be checked is not an invalid one.
      const away = await start({ authentication: { jwks: 'http://127.0.0.1:1/keys' } });
      const authorization = `Bearer ${await signed(privateKey)}`;
      expect((await post(away, '{ viewer { name } }', { authorization })).status).toBe(503);
    } finally {
      service.close();
    }
    await expect(start({ authentication: { jwks: 'keys' } })).rejects.toMatchObject({
      code: 'JWKS_ADDRESS_INVALID',
    });
  });

  test.each([
    [
      'signed with another secret',
      tokenOf({ sub: 'x', role: 'supervisor', exp: inAnHour }, 'another secret of the tests'),
    ],
    ['without a signature', tokenOf({ sub: 'x', role: 'supervisor', exp: inAnHour }, '', 'none')],
    ['that never expires', tokenOf({ sub: 'x', role: 'supervisor' })],
    ['that has expired', tokenOf({ sub: 'x', role: 'supervisor', exp: 1 })],
    ['without a subject', tokenOf({ role: 'supervisor', exp: inAnHour })],
    ['with an unknown role', tokenOf({ sub: 'x', role: 'mayor', exp: inAnHour })],
    ['that is none', 'nonsense'],
  ])('a token %s is refused', async (_, token) => {
    const { status, data, errors } = await ask('{ viewer { name } }', token);
    expect([status, data, errors[0].extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
  });

  test('one that is too short is refused at the start', async () => {
    await expect(start({ authentication: { secret: 'short' } })).rejects.toMatchObject({
      code: 'SECRET_TOO_SHORT',
    });
  });
});
