import { count, listOf, nullable, onlyFields, rowWith, text } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import type { ReleasedCell, ReleasedTable } from './suppress-table.ts';
import { totalPart } from './table.ts';

const cellList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ onlyFields<ReleasedCell>({
    at: /* @__PURE__ */ listOf(text),
    count: /* @__PURE__ */ nullable(count),
  }),
);
const releasedTable = /* @__PURE__ */ rowWith<ReleasedTable>({
  dimensions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ rowWith<ReleasedTable['dimensions'][number]>({ id: text }),
  ),
  cells: cellList,
});

/** A cell with its rank, which is null if the count is hidden. */
export interface RankedCell extends ReleasedCell {
  readonly rank: number | null;
}

/**
 * Orders cells for a list: the largest shown count first, equal counts with the same rank, and all hidden cells at the
 * end in the given order. An order by the true counts would reveal between which shown counts a hidden one lies.
 *
 * @example
 * ```ts
 * const ranked = rankReleased([
 *   { at: ['noise'], count: null },
 *   { at: ['dogs'], count: 12 },
 *   { at: ['wages'], count: 30 },
 * ]);
 * ranked.map(({ at, rank }) => [at[0], rank]); // → [['wages', 1], ['dogs', 2], ['noise', null]]
 * ```
 * @param cells the cells of a {@link ReleasedTable}, which no longer contains the hidden counts
 */
export function rankReleased(cells: readonly ReleasedCell[]): readonly RankedCell[] {
  inputsOf('rankReleased').check({ cells }, { cells: cellList });
  const shown = cells
    .flatMap((cell) => (cell.count === null ? [] : [{ ...cell, count: cell.count }]))
    .toSorted((a, b) => b.count - a.count);
  const firsts = new Map<number, number>();
  shown.forEach(({ count }, index) => {
    if (!firsts.has(count)) firsts.set(count, index + 1);
  });
  const ranked = shown.map((cell) => ({ ...cell, rank: firsts.get(cell.count)! }));
  const hidden = cells.filter(({ count }) => count === null).map((cell) => ({ ...cell, rank: null }));
  return [...ranked, ...hidden];
}

/** The share of a cell in the total along one dimension, from 0 to 1; null if it is not shown. */
export interface SharedCell extends ReleasedCell {
  readonly share: number | null;
}

/**
 * Computes the share of each cell in the total along one dimension. It uses only shown counts, so it reveals nothing
 * new. There is no share if the cell or the total is hidden, or if the total is 0.
 *
 * @example
 * ```ts
 * const table = suppressTable({
 *   dimensions: [{ id: 'kind', parts: ['noise', 'dogs'] }],
 *   counts: [{ at: ['noise'], count: 30 }, { at: ['dogs'], count: 10 }],
 * });
 * sharesReleased(table, 'kind').map(({ share }) => share); // → [1, 0.75, 0.25]
 * ```
 * @throws ANALYSIS_INPUT_INVALID for a dimension that the table does not have
 */
export function sharesReleased(table: ReleasedTable, dimension: string): readonly SharedCell[] {
  const inputs = inputsOf('sharesReleased');
  inputs.check({ table, dimension }, { table: releasedTable, dimension: text });
  const { dimensions, cells } = table;
  const along = dimensions.findIndex(({ id }) => id === dimension);
  inputs.require(along !== -1, 'dimension', dimension, {
    en: `one of ${dimensions.map(({ id }) => id).join(', ')}`,
    zh: `${dimensions.map(({ id }) => id).join('、')} 之一`,
  });
  for (const { at } of cells) {
    inputs.require(at.length === dimensions.length, 'table.cells', at, {
      en: 'cells with one name for each dimension',
      zh: '各单元在每个维度上有一个名称',
    });
  }
  const keyOf = (at: readonly string[]) => JSON.stringify(at);
  const counts = new Map(cells.map(({ at, count }) => [keyOf(at), count]));
  return cells.map((cell) => {
    const whole = counts.get(keyOf(cell.at.with(along, totalPart)));
    const isShown = cell.count !== null && typeof whole === 'number' && whole > 0;
    return { ...cell, share: isShown ? cell.count / whole : null };
  });
}
