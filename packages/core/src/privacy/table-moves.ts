import { type PartTree, placesOf, upwards } from './table.ts';

/**
 * A way to change a table without changing its shown sums: the `more` cells grow by an amount, and the `less` cells
 * shrink by the same amount. If all these cells are hidden, a reader cannot distinguish the changed table from the true
 * one.
 */
export interface Move {
  readonly more: readonly number[];
  readonly less: readonly number[];
}

/** The moves that raise a cell and change only cells for which `through` is true. */
export type MovesOf = (cell: number, through: (cell: number) => boolean) => Generator<Move>;

/**
 * Finds the moves that raise a cell. In every dimension, a move goes from one leaf to another outside of the cell, or
 * to nowhere, in which case the totals rise too. In a table without groups, these moves are the hypercubes of the
 * method: rectangles in two dimensions.
 *
 * @see Giessing & Repsilber 2002, Tools and strategies to protect multiple tables with the GHQUAR cell
 *   suppression engine, LNCS 2316
 */
export function movesIn(trees: readonly PartTree[]): MovesOf {
  const paths = trees.map((tree) => tree.leaves.map((leaf) => upwards(tree, leaf)));
  // Whatever happens in the later dimensions, a move changes the cells whose places in these dimensions are those of
  // the cell itself.
  const sizes = trees.map((_, dimension) => product(trees.slice(dimension + 1)));
  return function* moves(cell, through) {
    const places = placesOf(trees, cell);

    function* from(dimension: number, { more, less }: Move): Generator<Move> {
      const size = trees[dimension]!.ids.length;
      const rest = cell % sizes[dimension]!;
      const pass = (cells: readonly number[], at: readonly number[]) =>
        cells.every((each) => at.every((place) => through((each * size + place) * sizes[dimension]! + rest)));
      const passBoth = (at: readonly number[]) => pass(more, at) && pass(less, at);
      // A long list has millions of moves, so each one is built only when needed, and only if its cells are permitted.
      for (const up of paths[dimension]!) {
        if (!up.includes(places[dimension]!) || !passBoth(up.slice(0, 1))) continue;
        for (const down of [[], ...paths[dimension]!]) {
          if (down.includes(places[dimension]!)) continue;
          const raised = up.filter((place) => !down.includes(place));
          const lowered = down.filter((place) => !up.includes(place));
          if (!passBoth(lowered) || !passBoth(raised)) continue;
          const next = {
            more: [...crossed(more, size, raised), ...crossed(less, size, lowered)],
            less: [...crossed(more, size, lowered), ...crossed(less, size, raised)],
          };
          if (dimension === trees.length - 1) yield next;
          else yield* from(dimension + 1, next);
        }
      }
    }

    yield* from(0, { more: [0], less: [] });
  };
}

const product = (trees: readonly PartTree[]) => trees.reduce((size, { ids }) => size * ids.length, 1);

const crossed = (cells: readonly number[], size: number, places: readonly number[]) =>
  cells.flatMap((cell) => places.map((place) => cell * size + place));
