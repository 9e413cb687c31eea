import type { LocalizedText } from '@beatwork/core';
import { type GatewayErrorCode, type GatewayErrorDetails, gatewayErrorTexts } from './error-texts.ts';

/**
 * Every error that the gateway throws on purpose. `code` never changes; `messages` says in both languages what
 * happened and what to do; `details` holds the typed facts.
 */
export class GatewayError<Code extends GatewayErrorCode = GatewayErrorCode> extends Error {
  override readonly name = 'GatewayError';
  readonly code: Code;
  readonly details: GatewayErrorDetails[Code];
  readonly messages: LocalizedText;

  constructor(code: Code, details: GatewayErrorDetails[Code], options?: ErrorOptions) {
    const messages = gatewayErrorTexts[code](details);
    super(messages.en, options);
    this.code = code;
    this.details = details;
    this.messages = messages;
  }
}
