import { CodedError } from './coded-error.ts';
import { type ErrorCode, type ErrorDetails, errorTexts } from './error-messages.ts';

/** Every error that this library throws on purpose. Narrow with {@link isBeatworkError}. */
export class BeatworkError<Code extends ErrorCode = ErrorCode> extends CodedError<Code, ErrorDetails[Code]> {
  override readonly name = 'BeatworkError';

  constructor(code: Code, details: ErrorDetails[Code]) {
    super(code, details, errorTexts[code](details));
  }
}

/** Whether something thrown is an error of this library, and of one code where one is given. */
export function isBeatworkError<Code extends ErrorCode = ErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is BeatworkError<Code> {
  return thrown instanceof BeatworkError && (code === undefined || thrown.code === code);
}
