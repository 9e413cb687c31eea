import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReleasedTable, suppressTable } from './suppress-table.ts';
import type { CountedTable, TablePart } from './table.ts';
import { attack } from './testing/attack.ts';

const plain = (ids: readonly string[], rows: readonly (readonly number[])[], columns: readonly string[]) => ({
  dimensions: [
    { id: 'row', parts: ids },
    { id: 'column', parts: columns },
  ],
  counts: ids.flatMap((row, r) => columns.map((column, c) => ({ at: [row, column], count: rows[r]![c]! }))),
});

const shownIn = ({ cells }: ReleasedTable) => new Map(cells.map(({ at, count }) => [at.join('/'), count]));

/** The leaves below a part, itself where it is one. */
const leavesOf = (part: TablePart): readonly string[] =>
  typeof part === 'string' ? [part] : part.parts.flatMap(leavesOf);
const leavesIn = (table: CountedTable) => table.dimensions.map(({ parts }) => parts.flatMap(leavesOf));

/** Every cell's true count, added up the slow way. */
function trueCounts({ dimensions, counts }: CountedTable): ReadonlyMap<string, number> {
  const groups = dimensions.map(({ parts }) => {
    const all: [string, readonly string[]][] = [['total', parts.flatMap(leavesOf)]];
    const walk = (part: TablePart) => {
      all.push([typeof part === 'string' ? part : part.id, leavesOf(part)]);
      if (typeof part !== 'string') part.parts.forEach(walk);
    };
    parts.forEach(walk);
    return all;
  });
  const cells = groups.reduce<(readonly [string, readonly string[]])[][]>(
    (combinations, list) => combinations.flatMap((cell) => list.map((group) => [...cell, group])),
    [[]],
  );
  return new Map(
    cells.map((cell) => [
      cell.map(([id]) => id).join('/'),
      counts
        .filter(({ at }) => at.every((id, dimension) => cell[dimension]![1].includes(id)))
        .reduce((sum, { count }) => sum + count, 0),
    ]),
  );
}

const flat = (name: string, size: number): readonly TablePart[] =>
  Array.from({ length: size }, (_, index) => `${name}${index}`);
const grouped = (name: string): readonly TablePart[] => [
  { id: `${name}north`, parts: [`${name}0`, `${name}1`] },
  { id: `${name}south`, parts: [`${name}2`, { id: `${name}coast`, parts: [`${name}3`, `${name}4`] }] },
  `${name}5`,
];
const shapes: readonly (readonly (readonly TablePart[])[])[] = [
  [flat('a', 1)],
  [flat('a', 5)],
  [grouped('a')],
  [flat('a', 4), flat('b', 5)],
  [flat('a', 1), flat('b', 4)],
  [grouped('a'), flat('b', 4)],
  [flat('a', 3), flat('b', 3), flat('c', 3)],
  [grouped('a'), flat('b', 2), flat('c', 2)],
];
const tables: fc.Arbitrary<CountedTable> = fc
  .constantFrom(...shapes)
  .map((parts) => parts.map((list, index) => ({ id: `d${index}`, parts: list })))
  .chain((dimensions) => {
    const cells = leavesIn({ dimensions, counts: [] }).reduce<readonly (readonly string[])[]>(
      (combinations, list) => combinations.flatMap((at) => list.map((id) => [...at, id])),
      [[]],
    );
    // Many zeros, many small ones, some large ones: what stations' tables look like.
    const count = fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) },
    );
    return fc
      .array(count, { minLength: cells.length, maxLength: cells.length })
      .map((counts) => ({ dimensions, counts: cells.map((at, index) => ({ at, count: counts[index]! })) }));
  });

/** A leaf inside of so many groups. */
function nested(groups: number): TablePart {
  let part: TablePart = 'leaf';
  for (let level = 0; level < groups; level += 1) part = { id: `group-${level}`, parts: [part] };
  return part;
}

describe('an attacker', () => {
  // Complementary suppression as the handbooks show it: one hidden cell in a row follows from the total.
  const twoByTwo = plain(
    ['east', 'west'],
    [
      [12, 2],
      [9, 15],
    ],
    ['noise', 'dogs'],
  );

  it('finds the one cell that is hidden alone', () => {
    const onlySmall: ReleasedTable = {
      ...suppressTable(twoByTwo),
      cells: [...trueCounts(twoByTwo)].map(([cell, count]) => ({
        at: cell.split('/'),
        count: count >= 1 && count <= 4 ? null : count,
      })),
    };
    expect(attack(onlySmall)).toEqual(new Map([['east/dogs', { least: 2, most: 2 }]]));
  });

  it('finds four values or more where other cells are hidden with it', () => {
    const released = suppressTable(twoByTwo);
    expect([...shownIn(released)].filter(([, count]) => count === null).map(([cell]) => cell)).toEqual([
      'east/noise',
      'east/dogs',
      'west/noise',
      'west/dogs',
    ]);
    expect(attack(released).get('east/dogs')).toEqual({ least: 1, most: 13 });
  });

  it.each([
    ['standard', 'shown', 4],
    ['sensitive', 'shown', 10],
    ['standard', 'hidden', 5],
  ] as const)('cannot tell hidden cells: %s view, zeros %s', { timeout: 30_000 }, (view, zeros, values) => {
    fc.assert(
      fc.property(tables, (table) => {
        const released = suppressTable(table, { view, zeros });
        const truth = trueCounts(table);
        const ranges = attack(released);
        const { least, largest } = released.hiddenCounts;
        const leaves = leavesIn(table);
        for (const [cell, { least: from, most }] of ranges) {
          const count = truth.get(cell)!;
          expect(count).toBeGreaterThanOrEqual(from);
          expect(count).toBeLessThanOrEqual(most);
          expect(most - from + 1, cell).toBeGreaterThanOrEqual(values);
          const isLeaf = cell.split('/').every((id, dimension) => leaves[dimension]!.includes(id));
          if (isLeaf && count <= largest) expect([from, most >= largest], cell).toEqual([least, true]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a suppressed table', () => {
  it('shows true counts, hides all small ones, and never a zero where zeros are shown', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const released = suppressTable(table);
        const truth = trueCounts(table);
        expect(released.cells.map(({ at }) => at.join('/'))).toEqual([...truth.keys()]);
        for (const { at, count } of released.cells) {
          const real = truth.get(at.join('/'))!;
          if (count !== null) expect(count).toBe(real);
          expect(count === null).toBe(real !== 0 && (real < 5 || count === null));
        }
      }),
    );
  });

  it('says nothing of what it hides', () => {
    // 20 and 30 could change places: whoever reads the table must not see which is which.
    const one = suppressTable(
      plain(
        ['a', 'b'],
        [
          [2, 20, 40],
          [20, 3, 40],
        ],
        ['x', 'y', 'z'],
      ),
    );
    const other = suppressTable(
      plain(
        ['a', 'b'],
        [
          [3, 19, 40],
          [19, 4, 40],
        ],
        ['x', 'y', 'z'],
      ),
    );
    expect(other).toEqual(one);
  });

  it('hides nothing where nothing is small', () => {
    const released = suppressTable(
      plain(
        ['a', 'b'],
        [
          [5, 0],
          [7, 11],
        ],
        ['x', 'y'],
      ),
    );
    expect(released.cells.map(({ count }) => count)).toEqual([23, 12, 11, 5, 5, 0, 18, 7, 11]);
    expect(released.sentence.en).toBe('All 9 numbers are shown.');
  });

  it('hides 1 to 10 in a sensitive view, and what it is asked to hide', () => {
    const table = plain(
      ['a', 'b'],
      [
        [10, 30],
        [40, 50],
      ],
      ['x', 'y'],
    );
    expect(shownIn(suppressTable(table)).get('a/x')).toBe(10);
    expect(shownIn(suppressTable(table, { view: 'sensitive' })).get('a/x')).toBeNull();
    expect(shownIn(suppressTable(table, { largestHidden: 9 })).get('a/x')).toBe(10);
  });

  it('takes a cell that is left out for 0, and a table without counts', () => {
    const dimensions = [{ id: 'kind', parts: ['noise', 'dogs'] }];
    expect(suppressTable({ dimensions, counts: [] }).cells.map(({ count }) => count)).toEqual([0, 0, 0]);
    const one = suppressTable({ dimensions, counts: [{ at: ['dogs'], count: 3 }] });
    expect(one.cells.map(({ count }) => count)).toEqual([null, 0, null]);
  });

  it.each<[string, (index: number) => number, number]>([
    ['one small count', (index) => (index === 0 ? 1 : 100), 2],
    ['small counts only', () => 1, 5000],
  ])(
    'has room for a list as long as its limit, with %s',
    (_, countAt, hidden) => {
      const parts = Array.from({ length: 4999 }, (_, index) => `part ${index}`);
      const counts = parts.map((part, index) => ({ at: [part], count: countAt(index) }));
      const { cells } = suppressTable({ dimensions: [{ id: 'list', parts }], counts });
      expect(cells.filter(({ count }) => count === null)).toHaveLength(hidden);
    },
    60_000,
  );

  it('refuses a longer one', () => {
    const parts = Array.from({ length: 5000 }, (_, index) => `part ${index}`);
    expect(() => suppressTable({ dimensions: [{ id: 'list', parts }], counts: [] })).toThrow(
      'of 5000 cells at most',
    );
  });

  it('keeps large counts exact', () => {
    const released = suppressTable(
      plain(
        ['a', 'b'],
        [
          [2 ** 51, 3],
          [7, 2 ** 51],
        ],
        ['x', 'y'],
      ),
    );
    expect(shownIn(released).get('total/total')).toBe(2 ** 52 + 10);
  });

  const dimensions = [{ id: 'kind', parts: ['noise', 'dogs'] }];
  it.each<[string, CountedTable]>([
    ['dimensions is []', { dimensions: [], counts: [] }],
    ['dimensions.kind.parts is []', { dimensions: [{ id: 'kind', parts: [] }], counts: [] }],
    ['parts is total', { dimensions: [{ id: 'kind', parts: ['total'] }], counts: [] }],
    ['parts is noise', { dimensions: [{ id: 'kind', parts: ['noise', 'noise'] }], counts: [] }],
    ['table.counts[0].count is -1', { dimensions, counts: [{ at: ['noise'], count: -1 }] }],
    ['table.counts[0].count is NaN', { dimensions, counts: [{ at: ['noise'], count: Number.NaN }] }],
    ['table.counts[0].count is 1.5', { dimensions, counts: [{ at: ['noise'], count: 1.5 }] }],
    ['counts.at is ["cats"]', { dimensions, counts: [{ at: ['cats'], count: 1 }] }],
    ['counts.at is ["noise","dogs"]', { dimensions, counts: [{ at: ['noise', 'dogs'], count: 1 }] }],
    [
      'counts.at is ["dogs"]',
      {
        dimensions,
        counts: [
          { at: ['dogs'], count: 1 },
          { at: ['dogs'], count: 2 },
        ],
      },
    ],
    ['at most 20 levels deep', { dimensions: [{ id: 'kind', parts: [nested(400)] }], counts: [] }],
    ['at most 20 levels deep', { dimensions: [{ id: 'kind', parts: [nested(20_000)] }], counts: [] }],
    [
      'dimensions is 9261',
      {
        dimensions: ['a', 'b', 'c'].map((id) => ({ id, parts: flat(id, 20) })),
        counts: [],
      },
    ],
  ])('is refused where %s', (problem, table) => {
    expect(() => suppressTable(table)).toThrow(problem);
  });
});
