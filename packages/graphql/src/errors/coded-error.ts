import type { LocalizedText } from '@beatwork/core';

/** What the errors of the library, of the database and of the gateway have in common. */
export interface CodedError extends Error {
  readonly code: string;
  readonly messages: LocalizedText;
  readonly details: object;
}

/** Told by its shape, so that an error of a second copy of the library counts too. */
export function isCodedError(thrown: unknown): thrown is CodedError {
  if (!(thrown instanceof Error)) return false;
  const { code, messages, details } = thrown as Partial<CodedError>;
  return (
    typeof code === 'string' &&
    typeof messages?.en === 'string' &&
    typeof messages.zh === 'string' &&
    typeof details === 'object'
  );
}
