import { createServer, type Server } from 'node:http';
import { GatewayError } from '../errors/gateway-error.ts';
import { createGateway, type GatewayOptions } from './create-gateway.ts';
import { preferredLanguage } from './language.ts';
import { isLoopback, isMeantForLoopback } from './loopback.ts';

/** Options of {@link startGateway}. */
export interface ServerOptions extends GatewayOptions {
  /** The port to listen on; 4000 if left out, 0 for any free port. */
  readonly port?: number | undefined;
  /** The address to listen on; 127.0.0.1 if left out. */
  readonly host?: string | undefined;
  /** How long requests may still run after the server is told to stop, in milliseconds; 5000 if left out. */
  readonly grace?: number | undefined;
}

/** A running gateway. */
export interface RunningGateway {
  /** The address for requests, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Accepts no more requests, lets running ones end, and closes all connections. */
  stop(): Promise<void>;
}

/**
 * Serves the gateway over HTTP.
 * @throws PORT_TAKEN; SECRET_MISSING where the gateway would serve other machines without authentication
 */
export async function startGateway(options: ServerOptions): Promise<RunningGateway> {
  const { port = 4000, host = '127.0.0.1', grace = 5000 } = options;
  const local = options.authentication === 'local';
  if (local && !isLoopback(host)) throw new GatewayError('SECRET_MISSING', { host });
  const gateway = createGateway(options);
  const server = createServer((request, response) => {
    if (local && !isMeantForLoopback(request.headers.host)) {
      const refusal = new GatewayError('HOST_NOT_LOCAL', { host: request.headers.host ?? '' });
      const { code, messages } = refusal;
      const message = messages[preferredLanguage(request.headers['accept-language'])];
      response.writeHead(403, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ errors: [{ message, extensions: { code, messages } }] }));
      return;
    }
    void gateway(request, response);
  });
  await listen(server, port, host);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/graphql`,
    stop: async () => {
      await close(server, grace);
      await gateway.dispose();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new GatewayError('PORT_TAKEN', { host, port }) : error),
    );
    server.listen(port, host, resolve);
  });
}

function close(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
