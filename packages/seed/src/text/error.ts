import { CodedError } from '@beatwork/core';
import { type SeedErrorCode, type SeedErrorDetails, seedErrorTexts } from './error-messages.ts';

/** Every error that this package throws on purpose. Narrow with {@link isSeedError}. */
export class SeedError<Code extends SeedErrorCode = SeedErrorCode> extends CodedError<
  Code,
  SeedErrorDetails[Code]
> {
  override readonly name = 'SeedError';

  constructor(code: Code, details: SeedErrorDetails[Code], options?: ErrorOptions) {
    super(code, details, seedErrorTexts[code](details), options);
  }
}

/** Whether something thrown is an error of this package, and of one code where one is given. */
export function isSeedError<Code extends SeedErrorCode = SeedErrorCode>(
  thrown: unknown,
  code?: Code,
): thrown is SeedError<Code> {
  return thrown instanceof SeedError && (code === undefined || thrown.code === code);
}
