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

/** The part of a move in one dimension. */
interface Shift {
  readonly up: readonly number[];
  readonly down: readonly number[];
}

/**
 * The moves that raise a cell: in every dimension from one leaf to another outside of the cell, or to nowhere, in
 * which case the totals rise too. In a plain table these are its hypercubes: rectangles in two dimensions.
 *
 * @see Giessing & Repsilber 2002, Tools and strategies to protect multiple tables with the GHQUAR cell
 *   suppression engine, LNCS 2316
 */
export function movesIn(trees: readonly PartTree[]): MovesOf {
  const shifts = trees.map((tree) => tree.ids.map((_, place) => shiftsAt(tree, place)));
  return function* moves(cell, through) {
    const places = placesOf(trees, cell);
    // Whatever follows, a move changes the cells where the later dimensions are at the cell's own place.
    const sizes = trees.map((_, dimension) => product(trees.slice(dimension + 1)));
    const passes = (cells: readonly number[], dimension: number) =>
      cells.every((each) => through(each * sizes[dimension]! + (cell % sizes[dimension]!)));

    function* from(dimension: number, { more, less }: Move): Generator<Move> {
      const size = trees[dimension]!.ids.length;
      for (const { up, down } of shifts[dimension]![places[dimension]!]!) {
        const next = {
          more: [...crossed(more, size, up), ...crossed(less, size, down)],
          less: [...crossed(more, size, down), ...crossed(less, size, up)],
        };
        if (!passes(next.more, dimension) || !passes(next.less, dimension)) continue;
        if (dimension === trees.length - 1) yield next;
        else yield* from(dimension + 1, next);
      }
    }

    yield* from(0, { more: [0], less: [] });
  };
}

const product = (trees: readonly PartTree[]) => trees.reduce((size, { ids }) => size * ids.length, 1);

const crossed = (cells: readonly number[], size: number, places: readonly number[]) =>
  cells.flatMap((cell) => places.map((place) => cell * size + place));

function shiftsAt(tree: PartTree, place: number): readonly Shift[] {
  const paths = tree.leaves.map((leaf) => upwards(tree, leaf));
  const inside = paths.filter((path) => path.includes(place));
  const outside = paths.filter((path) => !path.includes(place));
  return inside.flatMap((up) => [
    ...outside.map((down) => ({
      up: up.filter((at) => !down.includes(at)),
      down: down.filter((at) => !up.includes(at)),
    })),
    { up, down: [] },
  ]);
}
