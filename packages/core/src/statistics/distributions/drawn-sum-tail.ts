/** Values of which a number is drawn without putting back. */
export interface Draw {
  readonly values: readonly number[];
  readonly drawn: number;
}

/**
 * P(sum ≥ at least) where each draw is blind, every choice of so many values equally likely: the exact
 * permutation test, computed over all choices by their sums and not one by one.
 *
 * @param draws whole numbers from 0
 */
export function drawnSumTail(draws: readonly Draw[], atLeast: number): number {
  const chances = draws.map(chancesOfSums).reduce(convolved, [1]);
  const sumOf = (part: readonly number[]) => part.reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, sumOf(chances.slice(Math.max(0, atLeast))));
}

/** The chance of each sum of one draw. */
function chancesOfSums({ values, drawn }: Draw): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  // chances[count][sum]: of having drawn `count` of the values seen so far, if each of all is drawn alike.
  let chances: number[][] = Array.from({ length: drawn + 1 }, () => new Array<number>(total + 1).fill(0));
  chances[0]![0] = 1;
  values.forEach((value, seen) => {
    const next = chances.map((row) => row.map(() => 0));
    const left = values.length - seen;
    chances.forEach((row, count) => {
      const taken = (drawn - count) / left;
      row.forEach((chance, sum) => {
        if (chance === 0) return;
        if (taken > 0) next[count + 1]![sum + value]! += chance * taken;
        if (taken < 1) next[count]![sum]! += chance * (1 - taken);
      });
    });
    chances = next;
  });
  return chances[drawn]!;
}

function convolved(one: readonly number[], other: readonly number[]): number[] {
  const sums = new Array<number>(one.length + other.length - 1).fill(0);
  one.forEach((a, i) => {
    if (a === 0) return;
    other.forEach((b, j) => {
      sums[i + j]! += a * b;
    });
  });
  return sums;
}
