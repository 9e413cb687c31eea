import { CodedError } from '@beatwork/core';
import { type SeedErrorCode, type SeedErrorDetails, seedErrorTexts } from './error-messages.ts';

/** An error of this package with a code. Use {@link isSeedError} to narrow an unknown error to it. */
export class SeedError<Code extends SeedErrorCode = SeedErrorCode> extends CodedError<
  Code,
  SeedErrorDetails[Code]
> {
  override readonly name = 'SeedError';

  constructor(code: Code, details: SeedErrorDetails[Code], options?: ErrorOptions) {
    super(code, details, seedErrorTexts[code](details), options);
  }
}

/** Whether an error comes from this package and, if a code is given, has this code. */
export function isSeedError<Code extends SeedErrorCode = SeedErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is SeedError<Code> {
  return thrown instanceof SeedError && (code === undefined || thrown.code === code);
}
