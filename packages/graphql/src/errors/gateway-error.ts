import { CodedError } from '@beatwork/core';
import { type GatewayErrorCode, type GatewayErrorDetails, gatewayErrorTexts } from './error-texts.ts';

/** Every error that the gateway itself throws on purpose. */
export class GatewayError<Code extends GatewayErrorCode = GatewayErrorCode> extends CodedError<
  Code,
  GatewayErrorDetails[Code]
> {
  override readonly name = 'GatewayError';

  constructor(code: Code, details: GatewayErrorDetails[Code], options?: ErrorOptions) {
    super(code, details, gatewayErrorTexts[code](details), options);
  }
}
