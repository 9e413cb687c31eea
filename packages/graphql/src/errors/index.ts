export { type CodedError, isCodedError } from './coded-error.ts';
export type { GatewayErrorCode, GatewayErrorDetails } from './error-texts.ts';
export { GatewayError } from './gateway-error.ts';
