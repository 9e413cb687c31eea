/** How deep a rule set may nest. */
export const nestingLimit = 32;

/** Whether data nests deeper than any rule set needs; told without recursion, so that nothing overflows. */
export function tooDeep(data: unknown): boolean {
  let level: readonly unknown[] = [data];
  for (let depth = 0; depth <= nestingLimit; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
