/** One way of doing the work; the first of a race is the peer that the others are measured against. */
export interface Contestant {
  readonly name: string;
  /** The work, cut into slices: how many, and how many units are in each. */
  readonly slices: number;
  readonly unitsPerSlice: number;
  /** Works through one slice. It returns a number that depends on all results, so that no work can be optimised away. */
  readonly run: (slice: number) => number | Promise<number>;
}

/**
 * Lets the contestants work slice by slice in turn, so that a busy machine is busy for all of them. Of each
 * slice the best of several rounds counts. The median of the ratios of slices run side by side is printed
 * too: it shows how steady the ratio is.
 */
export async function race(unit: string, contestants: readonly Contestant[], rounds: number): Promise<void> {
  const slices = Math.max(...contestants.map((contestant) => contestant.slices));
  const runs = contestants.map((): number[][] => Array.from({ length: slices }, () => []));
  const warmUp = 1;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let slice = 0; slice < slices; slice += 1) {
      for (let turn = 0; turn < contestants.length; turn += 1) {
        // Going first is an advantage to nobody.
        const index = (turn + slice) % contestants.length;
        const contestant = contestants[index]!;
        if (slice >= contestant.slices) continue;
        const seconds = await timeOf(contestant, slice);
        if (round >= 0) runs[index]![slice]!.push(seconds / contestant.unitsPerSlice);
      }
    }
  }
  const bests = runs.map((mine) =>
    mean(mine.filter(({ length }) => length > 0).map((each) => Math.min(...each))),
  );
  contestants.forEach(({ name }, index) => {
    const sideBySide = runs[index]!.flatMap((mine, slice) =>
      mine.map((seconds, round) => runs[0]![slice]![round]! / seconds),
    );
    const best = bests[index]!;
    console.log(
      `${name.padEnd(24)} ${Math.round(1 / best)
        .toLocaleString('en')
        .padStart(12)} ${unit}/s` +
        `   ratio ${ratioText(bests[0]! / best)} (median ${ratioText(median(sideBySide))})`,
    );
  });
}

async function timeOf({ name, run }: Contestant, slice: number): Promise<number> {
  const start = performance.now();
  const result = await run(slice);
  const seconds = (performance.now() - start) / 1000;
  if (!Number.isFinite(result)) throw new Error(`${name} made nothing`);
  return seconds;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const ratioText = (ratio: number) => ratio.toFixed(ratio < 0.1 ? 4 : 2);
