/** Values from which some are drawn without replacement. */
export interface Draw {
  readonly values: readonly number[];
  readonly drawn: number;
}

/**
 * P(sum ≥ at least) if every choice of values is equally likely in each draw. This is the exact permutation test, which
 * is computed by the sums of choices and not choice by choice.
 *
 * @param draws the draws; values are whole numbers of 0 or more
 */
export function drawnSumTail(draws: readonly Draw[], atLeast: number): number {
  const chances = draws.map(chancesOfSums).reduce(convolved, [1]);
  const sumOf = (part: readonly number[]) => part.reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, sumOf(chances.slice(Math.max(0, atLeast))));
}

/** The probability of each sum of one draw. */
function chancesOfSums({ values, drawn }: Draw): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  // chances[count][sum] is the probability that `count` of the values so far were drawn and have this sum.
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
