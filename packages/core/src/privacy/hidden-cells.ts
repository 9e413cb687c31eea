import { type Need, type Secret, shieldOf, suffices } from './readers-range.ts';
import { type Cells, placesOf } from './table.ts';
import { type Move, movesIn } from './table-moves.ts';

/**
 * Says which counts are small. Zeros are never hidden to protect others, because a reader may know that they are zero.
 */
export interface SmallCounts {
  readonly least: number;
  readonly largest: number;
}

/**
 * Decides which cells must be hidden so that nobody can compute a hidden one from what is shown: the small ones, and as
 * many others as needed. It uses the hypercube method: for each small cell, hide the cells of the cheapest move that
 * leaves a reader with enough possible values; at the end, show again all cells that turned out to be unnecessary.
 * Every hidden cell has a shield: a set of hidden cells in which other tables differ that agree with everything shown.
 * So the result is safe, even if it is not always the smallest possible.
 */
export function hiddenCells({ trees, counts }: Cells, small: SmallCounts): ReadonlySet<number> {
  const secret: Secret = { counts, least: small.least };
  const movesOf = movesIn(trees);
  const isSmall = (cell: number) => counts[cell]! >= small.least && counts[cell]! <= small.largest;
  const isLeaf = (cell: number) =>
    placesOf(trees, cell).every((place, dimension) => trees[dimension]!.leaves.includes(place));
  const needOf = (cell: number): Need => ({
    width: small.largest - small.least,
    // A small leaf could be the least. A total cannot always be: it is as large as it has leaves above zero.
    down: isSmall(cell) && isLeaf(cell) ? counts[cell]! - small.least : 0,
  });

  const hidden = new Set(counts.flatMap((_, cell) => (isSmall(cell) ? [cell] : [])));
  const shields = new Map<number, ReadonlySet<number>>();
  const shieldIn = (cell: number) =>
    shieldOf(
      movesOf(cell, (each) => hidden.has(each)),
      secret,
      needOf(cell),
    );

  for (const cell of [...hidden].toSorted((a, b) => counts[a]! - counts[b]! || a - b)) {
    const shield = shieldIn(cell);
    if (shield !== null) {
      shields.set(cell, shield);
      continue;
    }
    const moves = movesOf(cell, (each) => hidden.has(each) || counts[each]! >= small.least);
    const cells = new Set(cheapest(moves, secret, needOf(cell), hidden));
    // The move that shields this cell protects the cells that it hides in the same way.
    for (const each of cells) {
      if (each !== cell && hidden.has(each)) continue;
      hidden.add(each);
      shields.set(each, cells);
    }
  }

  // Cells that no hidden cell needs are shown again, the largest first.
  const others = [...hidden].filter((cell) => !isSmall(cell));
  for (const shown of others.toSorted((a, b) => counts[b]! - counts[a]! || a - b)) {
    hidden.delete(shown);
    const anew = shieldsFor(
      [...hidden].filter((cell) => shields.get(cell)!.has(shown)),
      shieldIn,
    );
    if (anew === null) hidden.add(shown);
    else for (const [cell, shield] of anew) shields.set(cell, shield);
  }
  return hidden;
}

/** The cells of the sufficient move that costs least to hide, by Giessing's logarithmic costs. */
function cheapest(
  moves: Iterable<Move>,
  secret: Secret,
  need: Need,
  hidden: ReadonlySet<number>,
): readonly number[] {
  let best: readonly number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const move of moves) {
    if (!suffices(move, secret, need)) continue;
    const cells = [...move.more, ...move.less];
    const cost = cells.reduce(
      (sum, cell) => sum + (hidden.has(cell) ? 0 : Math.log1p(secret.counts[cell]!)),
      0,
    );
    if (cost < lowest) [best, lowest] = [cells, cost];
  }
  return best;
}

/** Finds new shields for the given cells; null if one of them has none. */
function shieldsFor(
  cells: readonly number[],
  shieldIn: (cell: number) => ReadonlySet<number> | null,
): ReadonlyMap<number, ReadonlySet<number>> | null {
  const shields = new Map<number, ReadonlySet<number>>();
  for (const cell of cells) {
    const shield = shieldIn(cell);
    if (shield === null) return null;
    shields.set(cell, shield);
  }
  return shields;
}
