/** A part of a dimension: a leaf, given by its name, or a group with parts of its own. */
export type TablePart = string | { readonly id: string; readonly parts: readonly TablePart[] };

/** A dimension of a table, such as the community, the kind or the month. */
export interface TableDimension {
  readonly id: string;
  readonly parts: readonly TablePart[];
}

/** The count for one leaf of every dimension. `at` names the leaves in the order of the dimensions. */
export interface LeafCount {
  readonly at: readonly string[];
  readonly count: number;
}

/**
 * Counts by one to three dimensions. Do not give totals, because they are computed. A cell that is left out counts 0.
 */
export interface CountedTable {
  readonly dimensions: readonly TableDimension[];
  readonly counts: readonly LeafCount[];
}

/** The name that stands, in every dimension, for all of its parts together. */
export const totalPart = 'total';

/** A dimension as a list: first the total, then every part before its own parts. */
export interface PartTree {
  readonly ids: readonly string[];
  /** For each part, the place of its group in the list; -1 for the total. */
  readonly parents: readonly number[];
  readonly leaves: readonly number[];
}

export function partTree({ parts }: TableDimension): PartTree {
  const ids = [totalPart];
  const parents = [-1];
  const leaves: number[] = [];
  const add = (part: TablePart, parent: number) => {
    const place = ids.length;
    ids.push(typeof part === 'string' ? part : part.id);
    parents.push(parent);
    if (typeof part === 'string') leaves.push(place);
    else for (const inner of part.parts) add(inner, place);
  };
  for (const part of parts) add(part, 0);
  return { ids, parents, leaves };
}

/** The places of a part and of all groups that contain it, from itself up to the total. */
export function upwards({ parents }: PartTree, place: number): readonly number[] {
  const path: number[] = [];
  for (let at = place; at !== -1; at = parents[at]!) path.push(at);
  return path;
}

/**
 * All cells of a table including totals, in the order of the dimensions; the place in the last dimension changes
 * fastest.
 */
export interface Cells {
  readonly trees: readonly PartTree[];
  readonly counts: readonly number[];
}

/** Computes all totals of a table: every leaf counts in each cell that contains it. */
export function cellsOf({ dimensions, counts }: CountedTable): Cells {
  const trees = dimensions.map(partTree);
  const all = Array.from<number>({ length: trees.reduce((size, { ids }) => size * ids.length, 1) }).fill(0);
  for (const { at, count } of counts) {
    const paths = trees.map((tree, dimension) => upwards(tree, tree.ids.indexOf(at[dimension]!)));
    for (const cell of crossed(trees, paths)) all[cell]! += count;
  }
  return { trees, counts: all };
}

/** The cells that combine one place from each list. */
function crossed(trees: readonly PartTree[], places: readonly (readonly number[])[]): readonly number[] {
  return trees.reduce<readonly number[]>(
    (cells, { ids }, dimension) =>
      cells.flatMap((cell) => places[dimension]!.map((place) => cell * ids.length + place)),
    [0],
  );
}

/** The place of a cell in each dimension. */
export function placesOf(trees: readonly PartTree[], cell: number): readonly number[] {
  const places: number[] = [];
  let rest = cell;
  for (const { ids } of trees.toReversed()) {
    places.unshift(rest % ids.length);
    rest = Math.floor(rest / ids.length);
  }
  return places;
}
