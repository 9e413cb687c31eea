import { type PartTree, placesOf, upwards } from './table.ts';

/**
 * A way to change a table that leaves all sums right: so much more in the `more` cells, as much less in the
 * `less` cells. A reader to whom all of them are hidden cannot tell the changed table from the true one.
 */
export interface Move {
  readonly more: readonly number[];
  readonly less: readonly number[];
}

/** The moves that raise a cell and change no cell but those that `through` lets pass. */
export type MovesOf = (cell: number, through: (cell: number) => boolean) => Generator<Move>;

/**
 * The moves that raise a cell: in every dimension from one leaf to another outside of the cell, or to nowhere, in
 * which case the totals rise too. In a plain table these are its hypercubes: rectangles in two dimensions.
 *
 * @see Giessing & Repsilber 2002, Tools and strategies to protect multiple tables with the GHQUAR cell
 *   suppression engine, LNCS 2316
 */
export function movesIn(trees: readonly PartTree[]): MovesOf {
  const paths = trees.map((tree) => tree.leaves.map((leaf) => upwards(tree, leaf)));
  // Whatever follows, a move changes the cells where the later dimensions are at the cell's own place.
  const sizes = trees.map((_, dimension) => product(trees.slice(dimension + 1)));
  return function* moves(cell, through) {
    const places = placesOf(trees, cell);

    function* from(dimension: number, { more, less }: Move): Generator<Move> {
      const size = trees[dimension]!.ids.length;
      const rest = cell % sizes[dimension]!;
      const pass = (cells: readonly number[], at: readonly number[]) =>
        cells.every((each) => at.every((place) => through((each * size + place) * sizes[dimension]! + rest)));
      const passBoth = (at: readonly number[]) => pass(more, at) && pass(less, at);
      // A long list has millions of moves: each is built when it is asked for, and only if it can pass.
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
