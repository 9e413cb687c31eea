import { type CountedTable, type ReleasedTable, suppressTable } from '../src/privacy/index.ts';
import { attack } from '../src/privacy/testing/attack.ts';

const isSmall = (count: number) => count >= 1 && count <= 4;

/** The fewest cells that must be hidden, found by trying all sets, the small ones first. */
export function fewestHidden(table: CountedTable): number {
  const all = unsuppressed(table);
  const small = all.cells.filter(({ count }) => isSmall(count!));
  const others = all.cells.filter(({ count }) => count! > 4);
  for (let more = 0; ; more += 1) {
    for (const chosen of setsOf(others, more)) {
      const hidden = new Set([...small, ...chosen]);
      const cells = all.cells.map((cell) => (hidden.has(cell) ? { ...cell, count: null } : cell));
      if (isSafe(table, { ...all, cells })) return hidden.size;
    }
  }
}

/** All counts of a plain table, as nobody should release them. */
function unsuppressed(table: CountedTable): ReleasedTable {
  const { cells, ...rest } = suppressTable(table);
  const holds = (id: string, leaf: string) => id === 'total' || id === leaf;
  return {
    ...rest,
    cells: cells.map(({ at }) => ({
      at,
      count: table.counts
        .filter((leaf) => leaf.at.every((id, dimension) => holds(at[dimension]!, id)))
        .reduce((sum, { count }) => sum + count, 0),
    })),
  };
}

function isSafe({ counts }: CountedTable, released: ReleasedTable): boolean {
  const small = new Set(counts.filter(({ count }) => isSmall(count)).map(({ at }) => at.join('/')));
  return [...attack(released)].every(
    ([cell, { least, most }]) => most - least >= 3 && (!small.has(cell) || least === 1),
  );
}

function* setsOf<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (let index = from; index <= items.length - size; index += 1)
      for (const rest of setsOf(items, size - 1, index + 1)) yield [items[index]!, ...rest];
}
