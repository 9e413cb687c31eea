import { CodedError } from '@beatwork/core';
import { type GatewayErrorCode, type GatewayErrorDetails, gatewayErrorTexts } from './error-texts.ts';

/** An error of the gateway with a code. */
export class GatewayError<Code extends GatewayErrorCode = GatewayErrorCode> extends CodedError<
  Code,
  GatewayErrorDetails[Code]
> {
  override readonly name = 'GatewayError';

  constructor(code: Code, details: GatewayErrorDetails[Code], options?: ErrorOptions) {
    super(code, details, gatewayErrorTexts[code](details), options);
  }
}
