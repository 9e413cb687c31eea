import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankReleased, sharesReleased } from './released-cells.ts';
import { type ReleasedCell, suppressTable } from './suppress-table.ts';

const cells = fc.array(
  fc.record({ at: fc.tuple(fc.string()), count: fc.oneof(fc.constant(null), fc.nat(30)) }),
);

describe('the order of released cells', () => {
  it('gives equals one rank and counts on behind them', () => {
    const ranks = rankReleased([7, 9, null, 7, 5].map((count, index) => ({ at: [`c${index}`], count })));
    expect(ranks.map(({ at, rank }) => [at[0], rank])).toEqual([
      ['c1', 1],
      ['c0', 2],
      ['c3', 2],
      ['c4', 4],
      ['c2', null],
    ]);
  });

  it('loses none, goes down, and has the hidden last as they came', () => {
    fc.assert(
      fc.property(cells, (before: readonly ReleasedCell[]) => {
        const after = rankReleased(before);
        const shown = after.flatMap(({ count }) => (count === null ? [] : [count]));
        expect(shown).toEqual(shown.toSorted((a, b) => b - a));
        expect(after.slice(shown.length).map(({ at }) => at)).toEqual(
          before.filter(({ count }) => count === null).map(({ at }) => at),
        );
        for (const { count, rank } of after)
          expect(rank).toBe(count === null ? null : 1 + shown.filter((other) => other > count).length);
      }),
    );
  });

  it('is the same whatever was hidden', () => {
    const dimensions = [{ id: 'kind', parts: ['a', 'b', 'c', 'd'] }];
    const listed = (counts: readonly number[]) =>
      rankReleased(
        suppressTable({
          dimensions,
          counts: ['a', 'b', 'c', 'd'].map((id, index) => ({ at: [id], count: counts[index]! })),
        }).cells,
      );
    expect(listed([2, 8, 90, 7])).toEqual(listed([4, 8, 90, 5]));
  });
});

describe('the shares of a released table', () => {
  const table = suppressTable({
    dimensions: [
      { id: 'community', parts: ['east', 'west', 'empty'] },
      { id: 'kind', parts: ['noise', 'dogs', 'wages'] },
    ],
    counts: [
      { at: ['east', 'noise'], count: 2 },
      { at: ['east', 'dogs'], count: 30 },
      { at: ['east', 'wages'], count: 8 },
      { at: ['west', 'noise'], count: 20 },
      { at: ['west', 'dogs'], count: 60 },
      { at: ['west', 'wages'], count: 20 },
    ],
  });

  it('are there where count and total are shown, and nowhere else', () => {
    const shares = sharesReleased(table, 'kind');
    expect(shares.some(({ share }) => share === null)).toBe(true);
    const counts = new Map(table.cells.map(({ at, count }) => [at.join('/'), count]));
    for (const { at, count, share } of shares) {
      const whole = counts.get(`${at[0]}/total`)!;
      if (count === null || whole === null || whole === 0) expect(share).toBeNull();
      else expect(share).toBeCloseTo(count / whole, 12);
    }
    expect(shares.find(({ at }) => at.join('/') === 'west/dogs')!.share).toBe(0.6);
    expect(shares.find(({ at }) => at.join('/') === 'empty/dogs')!.share).toBeNull();
  });

  it('go along the dimension that is asked for', () => {
    const share = sharesReleased(table, 'community').find(({ at }) => at.join('/') === 'west/dogs')!.share;
    expect(share).toBeCloseTo(60 / 90, 12);
    expect(() => sharesReleased(table, 'month')).toThrow('sharesReleased: dimension is month');
  });
});
