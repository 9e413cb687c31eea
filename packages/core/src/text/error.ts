import { type ErrorCode, type ErrorDetails, errorTexts } from './error-messages.ts';
import type { LocalizedText } from './localized-text.ts';

/**
 * Every error that this library throws on purpose.
 *
 * `code` never changes; `messages` says in both languages what happened and what to do; `details` holds the
 * typed facts. Narrow with {@link isBeatworkError}.
 */
export class BeatworkError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'BeatworkError';
  readonly code: Code;
  readonly details: ErrorDetails[Code];
  readonly messages: LocalizedText;

  constructor(code: Code, details: ErrorDetails[Code]) {
    const messages = errorTexts[code](details);
    super(messages.en);
    this.code = code;
    this.details = details;
    this.messages = messages;
  }
}

/** Whether something thrown is an error of this library, and of one code where one is given. */
export function isBeatworkError<Code extends ErrorCode = ErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is BeatworkError<Code> {
  return thrown instanceof BeatworkError && (code === undefined || thrown.code === code);
}
