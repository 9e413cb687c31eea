import { CodedError } from './coded-error.ts';
import type { ErrorCode, ErrorDetails } from './error-details.ts';
import type { LocalizedText } from './localized-text.ts';

/** The class of all errors that this library throws on purpose. {@link isBeatworkError} narrows one to a code. */
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

/** The texts of some codes. Each says what happened, where, and what to do. */
type Texts<Codes extends ErrorCode> = {
  readonly [Code in Codes]: (details: ErrorDetails[Code]) => LocalizedText;
};

/**
 * Returns a function that makes the errors of one subject. The texts of each subject are in a file of their own, so
 * that a bundle contains only the texts of errors that can occur in it.
 */
export function errorsSaying<Codes extends ErrorCode>(texts: Texts<Codes>) {
  const make = <Code extends Codes>(code: Code, details: ErrorDetails[Code]): BeatworkError<Code> =>
    new BeatworkError(code, details, texts[code](details));
  return Object.assign(make, { codes: Object.keys(texts) });
}
