import type { ColumnValue } from './columns.ts';

/*
 * The text format of COPY (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2). Packages on npm can
 * stream COPY, but none writes its text format.
 */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Printable ASCII without the backslash. Most texts match, and need no escaping. */
const plain = /^[ -[\]-~]*$/;

/**
 * Formats one value; null becomes `\N`.
 * @returns undefined for a text that PostgreSQL cannot store, because it has a NUL or half of a surrogate pair
 */
export function copyText(value: ColumnValue): string | undefined {
  if (value === null) return '\\N';
  if (typeof value === 'string') return plain.test(value) ? value : escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  return value.length === 0 ? '{}' : escaped(arrayLiteral(value));
}

/** Formats a list as an array literal. Every element is quoted, so that `NULL`, commas and braces remain text. */
function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function escaped(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text) || text.includes('\0')) return undefined;
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!);
}
