import type { ColumnValue } from './columns.ts';

/*
 * The text format of COPY (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2). npm has
 * streams for COPY but no writer of its text format; it takes these few lines.
 */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Visible ASCII without the backslash: most texts, and they stay as they are. */
const plain = /^[ -[\]-~]*$/;

/**
 * One value in the text format: `\N` where there is none.
 * @returns undefined for a text that PostgreSQL can't store: with NUL, or with half of a surrogate pair
 */
export function copyText(value: ColumnValue): string | undefined {
  if (value === null) return '\\N';
  if (typeof value === 'string') return plain.test(value) ? value : escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  return value.length === 0 ? '{}' : escaped(arrayLiteral(value));
}

/** A list as an array literal; every element is quoted, so that `NULL`, commas and braces stay texts. */
function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function escaped(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text) || text.includes('\0')) return undefined;
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!);
}
