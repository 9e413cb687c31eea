import type { LocalizedText } from '@beatwork/core';
import { type SeedErrorCode, type SeedErrorDetails, seedErrorTexts } from './error-messages.ts';

/**
 * Every error that this package throws on purpose; made like core's `BeatworkError`.
 *
 * `code` never changes; `messages` says in both languages what happened and what to do; `details` holds the
 * typed facts. Narrow with {@link isSeedError}.
 */
export class SeedError<Code extends SeedErrorCode = SeedErrorCode> extends Error {
  override readonly name = 'SeedError';
  readonly code: Code;
  readonly details: SeedErrorDetails[Code];
  readonly messages: LocalizedText;

  constructor(code: Code, details: SeedErrorDetails[Code], options?: ErrorOptions) {
    const messages = seedErrorTexts[code](details);
    super(messages.en, options);
    this.code = code;
    this.details = details;
    this.messages = messages;
  }
}

/** Whether something thrown is an error of this package, and of one code where one is given. */
export function isSeedError<Code extends SeedErrorCode = SeedErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is SeedError<Code> {
  return thrown instanceof SeedError && (code === undefined || thrown.code === code);
}
