import type { FieldPart } from '@beatwork/core/internal';

/** The value of a field that is stored in parts, with the parts that a row has; null where it has none. */
export function joinParts(
  parts: readonly FieldPart[],
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const known = parts.flatMap(({ part, name }) => {
    const value = row[name];
    return value === null || value === undefined ? [] : [[part, value] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}
