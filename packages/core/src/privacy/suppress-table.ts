import { count, listOf, oneOf, onlyFields, optional, text, where } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { countedText, pluralForm, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText } from '../text/numbers-and-days.ts';
import { hiddenCells } from './hidden-cells.ts';
import { largestHiddenOf, type SmallCountOptions, smallCountFields } from './small-counts.ts';
import {
  type CountedTable,
  cellsOf,
  type LeafCount,
  partTree,
  placesOf,
  type TableDimension,
  type TablePart,
  totalPart,
} from './table.ts';

/** Options that decide what is hidden in a table. */
export interface SuppressionOptions extends SmallCountOptions {
  /** Whether counts of 0 are shown; `shown` by default. Hide them if "nobody" would reveal something too. */
  readonly zeros?: 'shown' | 'hidden';
}

/** A cell as it may be shown; `count` is null if it is hidden. It does not say why. */
export interface ReleasedCell {
  /** One part of every dimension; `total` stands for all parts together. */
  readonly at: readonly string[];
  readonly count: number | null;
}

/** A table that may be shown. It contains nothing about the hidden counts. */
export interface ReleasedTable {
  readonly dimensions: readonly TableDimension[];
  /** Which counts were hidden first: those from `least` to `largest`. */
  readonly hiddenCounts: { readonly least: number; readonly largest: number };
  /** All cells including totals, in the order of the dimensions. The total of a dimension comes first. */
  readonly cells: readonly ReleasedCell[];
  readonly sentence: LocalizedText;
}

/** Larger tables would take too long. Split them into tables that are shown separately. */
const mostCells = 5000;

/** Deeper trees occur only by mistake, and every level needs its own totals and checks. */
const deepestPart = 20;

const isPart = (value: unknown, depth = 1): boolean =>
  typeof value === 'string' ||
  (depth < deepestPart &&
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { id?: unknown }).id === 'string' &&
    Array.isArray((value as { parts?: unknown }).parts) &&
    (value as { parts: readonly unknown[] }).parts.every((part) => isPart(part, depth + 1)));
const countedTable = /* @__PURE__ */ onlyFields<CountedTable>({
  dimensions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ onlyFields<TableDimension>({
      id: text,
      parts: /* @__PURE__ */ listOf(
        /* @__PURE__ */ where<TablePart>((value) => isPart(value), {
          en: `a name, or an object with id and parts, at most ${deepestPart} levels deep`,
          zh: `名称，或含 id 与 parts 的对象，层级不超过 ${deepestPart} 层`,
        }),
      ),
    }),
  ),
  counts: /* @__PURE__ */ listOf(
    /* @__PURE__ */ onlyFields<LeafCount>({ at: /* @__PURE__ */ listOf(text), count }),
  ),
});
const suppressionOptions = /* @__PURE__ */ onlyFields<SuppressionOptions>({
  ...smallCountFields,
  zeros: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['shown', 'hidden'])),
});

/**
 * Prepares a table of counts for showing. It adds the totals, hides small counts, and hides as many other cells as
 * needed, so that no hidden count can be computed from totals, shares or order. A reader may know everything that is
 * shown, that counts are whole, and which counts are hidden. Even then, each hidden cell has at least as many possible
 * values as there are small counts (four for 1–4), and each small leaf may have any of the small counts. All of this is
 * checked before the table is returned.
 *
 * Small cells and cells hidden to protect them look the same. Two tables of the same records are not safe together, so
 * show one table with all the dimensions.
 *
 * @example
 * ```ts
 * const table = suppressTable({
 *   dimensions: [{ id: 'community', parts: ['east', 'west'] }, { id: 'kind', parts: ['noise', 'dogs'] }],
 *   counts: [
 *     { at: ['east', 'noise'], count: 12 },
 *     { at: ['east', 'dogs'], count: 2 },
 *     { at: ['west', 'noise'], count: 9 },
 *     { at: ['west', 'dogs'], count: 15 },
 *   ],
 * });
 * table.cells.map(({ count }) => count); // → [38, 21, 17, 14, null, null, 24, null, null]
 * ```
 * @param table one to three dimensions, each a list of parts or a tree of them; at most 5000 cells with totals
 * @throws ANALYSIS_INPUT_INVALID
 * @see Hundepool et al. 2012, Statistical Disclosure Control, chapter 4; Giessing & Repsilber 2002
 */
export function suppressTable(table: CountedTable, options: SuppressionOptions = {}): ReleasedTable {
  inputsOf('suppressTable').check({ table, options }, { table: countedTable, options: suppressionOptions });
  check(table, options);
  const least = (options.zeros ?? 'shown') === 'shown' ? 1 : 0;
  const hiddenCounts = { least, largest: largestHiddenOf('suppressTable', options) };
  const cells = cellsOf(table);
  const hidden = hiddenCells(cells, hiddenCounts);
  return {
    dimensions: table.dimensions,
    hiddenCounts,
    cells: cells.counts.map((count, cell) => ({
      at: placesOf(cells.trees, cell).map((place, dimension) => cells.trees[dimension]!.ids[place]!),
      count: hidden.has(cell) ? null : count,
    })),
    sentence: sentenceOf(hidden.size, cells.counts.length, hiddenCounts),
  };
}

function sentenceOf(
  hidden: number,
  all: number,
  { least, largest }: ReleasedTable['hiddenCounts'],
): LocalizedText {
  const numbers = countedText(all, unitName('number', '个数字'));
  const isOrAre = { one: 'is', other: 'are' };
  return hidden === 0
    ? { en: `All ${numbers.en} ${pluralForm(all, isOrAre)} shown.`, zh: `全部${numbers.zh}均予显示。` }
    : {
        en: `${numberText(hidden)} of ${numbers.en} ${pluralForm(hidden, isOrAre)} hidden: those from ${least} to ${largest}, and others from which they could be computed.`,
        zh: `${numbers.zh}中有${numberText(hidden)}个不予显示：包括${least}至${largest}的过小计数，以及可据以推算出这些计数的其他数字。`,
      };
}

function check({ dimensions, counts }: CountedTable, { zeros }: SuppressionOptions): void {
  const inputs = inputsOf('suppressTable');
  inputs.require(zeros === undefined || zeros === 'shown' || zeros === 'hidden', 'zeros', zeros, {
    en: 'shown or hidden',
    zh: 'shown 或 hidden',
  });
  inputs.require(dimensions.length >= 1 && dimensions.length <= 3, 'dimensions', dimensions, {
    en: 'a list of one to three dimensions',
    zh: '一至三个维度的列表',
  });
  inputs.distinct(
    'dimensions.id',
    dimensions.map(({ id }) => id),
  );
  for (const { id, parts } of dimensions) checkParts(`dimensions.${id}`, parts);
  const trees = dimensions.map(partTree);
  trees.forEach(({ ids }, dimension) => {
    inputs.distinct(`dimensions.${dimensions[dimension]!.id}.parts`, ids);
  });
  const size = trees.reduce((product, { ids }) => product * ids.length, 1);
  inputs.require(size <= mostCells, 'dimensions', size, {
    en: `a table of ${mostCells} cells at most, including totals`,
    zh: `含合计不超过 ${mostCells} 个单元格`,
  });
  const leaves = trees.map((tree) => new Set(tree.leaves.map((leaf) => tree.ids[leaf]!)));
  for (const { at, count } of counts) {
    inputs.count(`counts.${at.join(' × ')}`, count);
    inputs.require(
      at.length === leaves.length && at.every((id, dimension) => leaves[dimension]!.has(id)),
      'counts.at',
      at,
      { en: 'one leaf of every dimension, in the order of the dimensions', zh: '按维度顺序各取一个末级项' },
    );
  }
  inputs.distinct(
    'counts.at',
    counts.map(({ at }) => JSON.stringify(at)),
  );
  inputs.count(
    'counts.total',
    counts.reduce((sum, { count }) => sum + count, 0),
  );
}

function checkParts(field: string, parts: readonly TablePart[]): void {
  const inputs = inputsOf('suppressTable');
  inputs.notEmpty(`${field}.parts`, parts);
  for (const part of parts) {
    const id = typeof part === 'string' ? part : part.id;
    inputs.require(id !== '' && id !== totalPart, `${field}.parts`, id, {
      en: `a name other than "${totalPart}"`,
      zh: `“${totalPart}”以外的名称`,
    });
    if (typeof part !== 'string') checkParts(`${field}.${id}`, part.parts);
  }
}
