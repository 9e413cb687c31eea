import { CodedError } from './coded-error.ts';
import type { ErrorCode, ErrorDetails } from './error-details.ts';
import type { LocalizedText } from './localized-text.ts';

/** Every error that this library throws on purpose. Narrow with {@link isBeatworkError}. */
export class BeatworkError<Code extends ErrorCode = ErrorCode> extends CodedError<Code, ErrorDetails[Code]> {
  override readonly name = 'BeatworkError';
}

/** Whether something thrown is an error of this library, and of one code where one is given. */
export function isBeatworkError<Code extends ErrorCode = ErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is BeatworkError<Code> {
  return thrown instanceof BeatworkError && (code === undefined || thrown.code === code);
}

/** The texts of some codes: what happened, where, and what to do. */
type Texts<Codes extends ErrorCode> = {
  readonly [Code in Codes]: (details: ErrorDetails[Code]) => LocalizedText;
};

/**
 * A function that makes the errors of one subject. Each subject has its own texts in a file of its own, so that a bundle
 * holds only the texts of errors that can come up in it.
 */
export function errorsSaying<Codes extends ErrorCode>(texts: Texts<Codes>) {
  const make = <Code extends Codes>(code: Code, details: ErrorDetails[Code]): BeatworkError<Code> =>
    new BeatworkError(code, details, texts[code](details));
  return Object.assign(make, { codes: Object.keys(texts) });
}
