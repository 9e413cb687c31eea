import type { LocalizedText } from './localized-text.ts';

/**
 * An error that the library reports on purpose: `code` never changes, `messages` says in both languages what happened and what
 * to do, `details` holds the typed facts. Each package has its own class of them, with its own list of codes.
 */
export abstract class CodedError<
  Code extends string = string,
  Details extends object = object,
> extends Error {
  readonly code: Code;
  readonly details: Details;
  readonly messages: LocalizedText;

  constructor(code: Code, details: Details, messages: LocalizedText, options?: ErrorOptions) {
    super(messages.en, options);
    this.code = code;
    this.details = details;
    this.messages = messages;
  }
}

/** Whether something thrown is a coded error. It looks at the shape, so that errors of a second copy of the package count too. */
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
