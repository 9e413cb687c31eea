import { createHash } from 'node:crypto';
import { GatewayError } from '../errors/gateway-error.ts';
import { isStorable } from '../types/storable-time.ts';

const version = 1;

/** One value of a cursor. A cursor holds the values of the columns that order the list. */
export type CursorValue = string | number | null;

/** The kinds of values that a cursor may hold. */
export type CursorKind = 'text' | 'instant' | 'day' | 'number' | 'number or null';

const checks: Readonly<Record<CursorKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= 200 && !value.includes('\u0000'),
  instant: (value) => typeof value === 'string' && isInstant(value),
  day: (value) => typeof value === 'string' && isInstant(`${value}T00:00:00.000Z`),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  'number or null': (value) => value === null || checks.number(value),
};

/**
 * Makes a cursor, which marks a place in a list. It is an opaque text, valid only for this list of this parent.
 * @param list the list and its parent, such as `Member.visits dalu/m1`
 */
export function encodeCursor(list: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([version, digest(list), ...values])).toString('base64url');
}

/**
 * Reads the place that a cursor marks.
 * @throws CURSOR_INVALID where the cursor is malformed, of another version, or of another list
 */
export function decodeCursor(list: string, kinds: readonly CursorKind[], cursor: string): CursorValue[] {
  const [itsVersion, itsList, ...values] = parse(cursor);
  const fits =
    itsVersion === version &&
    itsList === digest(list) &&
    values.length === kinds.length &&
    kinds.every((kind, place) => checks[kind](values[place]));
  if (!fits) throw new GatewayError('CURSOR_INVALID', { cursor: cursor.slice(0, 80) });
  return values as CursorValue[];
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function digest(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 8);
}

/** Whether a text is an instant in UTC in the years 1 to 9999, which PostgreSQL reads in this form. */
function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return isStorable(time) && new Date(time).toISOString() === text;
}
