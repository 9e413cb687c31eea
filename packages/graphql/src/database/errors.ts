import type { LocalizedText } from '@beatwork/core';
import { databaseErrorMessages } from './error-messages.ts';

/** The codes of {@link DatabaseError}. Their meanings are in `error-messages.ts`. */
export type DatabaseErrorCode = keyof typeof databaseErrorMessages;

/** The details of an error with a code. */
export type DatabaseErrorDetails<C extends DatabaseErrorCode = DatabaseErrorCode> = Parameters<
  (typeof databaseErrorMessages)[C]
>[0];

/**
 * An error of the database as a whole: its server, its folder or its migrations. It has a code like the other errors, but
 * not their class, because the supervisor of the server throws it, too, and runs without the library.
 *
 * @example
 * if (error instanceof DatabaseError && error.code === 'DISK_FULL') console.error(error.messages.zh);
 */
export class DatabaseError<C extends DatabaseErrorCode = DatabaseErrorCode> extends Error {
  override readonly name = 'DatabaseError';
  readonly code: C;
  readonly details: DatabaseErrorDetails<C>;
  /** What happened and what to do next, in both languages; `message` is the English one. */
  readonly messages: LocalizedText;

  constructor(code: C, details: DatabaseErrorDetails<C>, options?: ErrorOptions) {
    // TypeScript can't pair a union of codes with its union of details; the constructor's own type does.
    const describe = databaseErrorMessages[code] as (d: DatabaseErrorDetails<C>) => LocalizedText;
    const messages = describe(details);
    super(messages.en, options);
    this.code = code;
    this.details = details;
    this.messages = messages;
  }
}

/** The code that the system gives an error (`ENOENT`, `28P01`, …), if there is one. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** The text of an error. If several attempts failed together, the text comes from the single errors. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
