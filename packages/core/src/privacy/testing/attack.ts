import highsModule from 'highs';
import type { ReleasedTable } from '../suppress-table.ts';
import type { TablePart } from '../table.ts';

/**
 * The values that a hidden cell may have as far as a reader can tell; `most` is infinite if there is no upper bound.
 */
export interface Range {
  readonly least: number;
  readonly most: number;
}

// The types describe the CommonJS form, in which the loader is a property, but the module itself is the loader.
const highs = await (highsModule as unknown as typeof highsModule.default)();

/** This is far above all counts in the tests, so a value that reaches it has no other bound. */
const ceiling = 100_000;

/**
 * Attacks a table as a reader would who sees only what is shown. Along every dimension, each group is the sum of its
 * parts, and counts are whole. A solver of integer programs then finds the range of each hidden cell. The attack shares
 * no code with the suppression.
 */
export function attack(table: ReleasedTable): ReadonlyMap<string, Range> {
  const hidden = table.cells.filter(({ count }) => count === null).map(({ at }) => at.join('/'));
  if (hidden.length === 0) return new Map();
  const model = highs.createModel({ format: 'lp', data: programOf(table, hidden) });
  const { minimize, maximize } = highs.constants.objectiveSense;
  const extreme = (sense: typeof minimize | typeof maximize) => {
    model.changeObjectiveSense(sense);
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error('no such table');
    return Math.round(model.getObjectiveValue());
  };
  try {
    model.options.set({ output_flag: false });
    return new Map(
      hidden.map((cell, index) => {
        model.changeColCost(index, 1);
        const [least, most] = [extreme(minimize), extreme(maximize)];
        model.changeColCost(index, 0);
        return [cell, { least, most: most === ceiling ? Number.POSITIVE_INFINITY : most }];
      }),
    );
  } finally {
    model.dispose();
  }
}

/** All tables that agree with what is shown, as an integer program without an objective. */
function programOf({ dimensions, cells, hiddenCounts }: ReleasedTable, hidden: readonly string[]): string {
  const shown = new Map(cells.map(({ at, count }) => [at.join('/'), count]));
  const names = new Map(hidden.map((cell, index) => [cell, `x${index}`]));
  const rows = cells.flatMap(({ at }) =>
    dimensions.flatMap(({ parts }, dimension) => {
      const inner = partsOf(at[dimension]!, parts)?.map((part) => at.with(dimension, part).join('/'));
      const whole = at.join('/');
      if (inner === undefined || ![whole, ...inner].some((cell) => names.has(cell))) return [];
      const terms = [whole, ...inner]
        .filter((cell) => names.has(cell))
        .map((cell) => `${cell === whole ? '+' : '-'} ${names.get(cell)}`);
      const known = inner.reduce((sum, cell) => sum + (shown.get(cell) ?? 0), 0) - (shown.get(whole) ?? 0);
      return [`${terms.join(' ')} = ${known}`];
    }),
  );
  const all = [...names.values()];
  return [
    // The objective names every column first, so that the columns are in the order of the cells.
    `Minimize\n obj: ${all.map((name) => `0 ${name}`).join(' + ')}`,
    `Subject To\n${rows.map((row, index) => ` r${index}: ${row}`).join('\n')}`,
    `Bounds\n${all.map((name) => ` ${hiddenCounts.least} <= ${name} <= ${ceiling}`).join('\n')}`,
    `Generals\n ${all.join(' ')}\nEnd`,
  ].join('\n');
}

const idOf = (part: TablePart) => (typeof part === 'string' ? part : part.id);

/** The parts of a group by its name; undefined for a leaf. */
function partsOf(id: string, parts: readonly TablePart[], group = 'total'): readonly string[] | undefined {
  if (id === group) return parts.map(idOf);
  for (const part of parts) {
    const found = typeof part === 'string' ? undefined : partsOf(id, part.parts, part.id);
    if (found !== undefined) return found;
  }
  return undefined;
}
