import type { ColumnValue } from './columns.ts';

/*
 * The text format of COPY (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2). npm has
 * streams for COPY but no writer of its text format; it takes these few lines.
 */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Whether PostgreSQL can store a text as it is: it has no NUL, and UTF-8 no half of a surrogate pair. */
export function isStorable(value: ColumnValue): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value) && !value.includes('\0');
  return !Array.isArray(value) || value.every(isStorable);
}

/** One value in the text format: `\N` where there is none. */
export function copyText(value: ColumnValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  return escaped(arrayLiteral(value));
}

/** A list as an array literal; every element is quoted, so that `NULL`, commas and braces stay texts. */
function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
}
