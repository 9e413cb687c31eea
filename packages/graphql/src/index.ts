export type { Authentication } from './access/authentication.ts';
export type { Viewer, ViewerRole } from './access/viewer.ts';
export * from './database/index.ts';
export type { GatewayErrorCode, GatewayErrorDetails } from './errors/error-texts.ts';
export { GatewayError } from './errors/gateway-error.ts';
export { type QueryLimits, queryLimits } from './limits/query-limits.ts';
export { schema } from './schema.ts';
export { createGateway, type Gateway, type GatewayOptions } from './server/create-gateway.ts';
export { type RunningGateway, type ServerOptions, startGateway } from './server/start-gateway.ts';
