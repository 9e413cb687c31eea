import type { LocalizedText } from './localized-text.ts';

/**
 * An error that the library reports on purpose. Its `code` never changes, its `messages` say in both languages what
 * happened and what to do, and its `details` hold the facts with their types. Each package has its own subclass, with
 * its own list of codes.
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

/**
 * Whether something thrown is a coded error. It checks the fields and not the class, so that errors of a second copy of
 * the package are recognised too.
 */
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
