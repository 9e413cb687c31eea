import { deepStrictEqual } from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import { hotSpots } from '../src/places/hot-spots.ts';
import { type NearRepeatOptions, nearRepeatTable } from '../src/places/near-repeat-table.ts';
import { randomBelow } from './random.ts';

interface Incident {
  readonly place: { readonly x: number; readonly y: number };
  readonly occurredAt: number;
}

/** A year of a city that grows with its incidents: as many a square kilometre whatever the size, a third at markets. */
function cityOf(count: number): readonly Incident[] {
  const below = randomBelow(count);
  const side = Math.sqrt(count / 100_000) * 30_000;
  const markets = Array.from({ length: Math.ceil(count / 1000) }, () => [below(side), below(side)] as const);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = index % 3 === 0 ? markets[below(markets.length)]! : [below(side), below(side)];
    return { place: { x: x + below(300), y: y + below(300) }, occurredAt: below(365_000) / 1000 };
  });
}

const bands = { coordinates: 'metres', metreBands: [0, 1, 100, 200, 400], dayBands: [0, 7, 14, 28] } as const;
const shuffles: NearRepeatOptions = { ...bands, permutations: 99, seed: 1 };
const grid = {
  coordinates: 'metres',
  cells: { kind: 'square', metres: 100 },
  bandwidthMetres: 300,
} as const;

/** Every incident against every other: what a table costs without a tree. Counts only, no shuffling. */
function countedByBruteForce(incidents: readonly Incident[]): readonly number[] {
  const columns = bands.dayBands.length - 1;
  const counts = Array.from({ length: (bands.metreBands.length - 1) * columns }, () => 0);
  for (let one = 1; one < incidents.length; one += 1) {
    const a = incidents[one]!;
    for (let other = 0; other < one; other += 1) {
      const b = incidents[other]!;
      const metres = Math.hypot(a.place.x - b.place.x, a.place.y - b.place.y);
      const days = Math.abs(a.occurredAt - b.occurredAt);
      const row = bands.metreBands.findLastIndex((edge) => metres >= edge);
      const column = bands.dayBands.findLastIndex((edge) => days >= edge);
      if (row < bands.metreBands.length - 1 && column < columns) counts[row * columns + column]! += 1;
    }
  }
  return counts;
}

/** Gi* of every cell of the box by looking at every other cell. */
function hottestByBruteForce(incidents: readonly Incident[]): number {
  const cells = new Map<string, { column: number; row: number; count: number }>();
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { place } of incidents) {
    const [column, row] = [Math.floor(place.x / 100), Math.floor(place.y / 100)];
    [west, east] = [Math.min(west, column), Math.max(east, column)];
    [south, north] = [Math.min(south, row), Math.max(north, row)];
    const cell = cells.get(`${column}:${row}`) ?? { column, row, count: 0 };
    cell.count += 1;
    cells.set(`${column}:${row}`, cell);
  }
  const all = [...cells.values()];
  const size = (east - west + 1) * (north - south + 1);
  const mean = incidents.length / size;
  const variance = all.reduce((sum, { count }) => sum + count * count, 0) / size - mean * mean;
  let highest = Number.NEGATIVE_INFINITY;
  for (let column = west; column <= east; column += 1) {
    for (let row = south; row <= north; row += 1) {
      let sum = 0;
      for (const cell of all) {
        if (Math.abs(cell.column - column) <= 1 && Math.abs(cell.row - row) <= 1) sum += cell.count;
      }
      const wide = Math.min(east, column + 1) - Math.max(west, column - 1) + 1;
      const weight = wide * (Math.min(north, row + 1) - Math.max(south, row - 1) + 1);
      const spread = (variance * weight * (size - weight)) / (size - 1);
      highest = Math.max(highest, (sum - weight * mean) / Math.sqrt(spread));
    }
  }
  return highest;
}

/** Seconds of the processor, the best of some rounds: others may be at work on the machine. */
function seconds<Result>(work: () => Result, rounds = 3): readonly [seconds: number, result: Result] {
  let best = Number.POSITIVE_INFINITY;
  let result: Result | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const start = cpuUsage();
    result = work();
    const { user, system } = cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return [best, result!];
}

const row = (label: string, ...figures: readonly string[]) =>
  console.log(label.padEnd(34) + figures.map((figure) => figure.padStart(16)).join(''));

console.log(
  'Places: cells of 100 m with a kernel of 300 m; near repeats within 400 m and 28 days, 99 shuffles.\n',
);
row('incidents', 'hot spots', 'near repeats', 'one table');
const sizes = [12_500, 25_000, 50_000, 100_000];
const times = sizes.map((size) => {
  const incidents = cityOf(size);
  const [spots] = seconds(() => hotSpots(incidents, grid));
  const [table] = seconds(() => nearRepeatTable(incidents, shuffles), 1);
  const [one] = seconds(() => nearRepeatTable(incidents, { ...shuffles, permutations: 1 }));
  row(size.toLocaleString('en'), ...[spots, table, one].map((time) => `${time.toFixed(2)} s`));
  return [spots, table, one] as const;
});
const growth = (of: 0 | 1 | 2) =>
  (Math.log(times.at(-1)![of] / times[0]![of]) / Math.log(sizes.at(-1)! / sizes[0]!)).toFixed(2);
row('grows as the power', growth(0), growth(1), growth(2));

console.log('\nAgainst brute force, on a tenth (10,000 incidents):');
const tenth = cityOf(10_000);
const [slowTable, counts] = seconds(() => countedByBruteForce(tenth), 1);
const [fastTable, table] = seconds(() => nearRepeatTable(tenth, { ...shuffles, permutations: 1 }));
deepStrictEqual(
  table.cells.map(({ observed }) => observed),
  counts,
);
const [slowSpots, highest] = seconds(() => hottestByBruteForce(tenth), 1);
const [fastSpots, spots] = seconds(() => hotSpots(tenth, { coordinates: 'metres', cells: grid.cells }));
if (Math.abs(spots.cells[0]!.z! - highest) > 1e-9) throw new Error('the highest Gi* differs');
row('', 'brute force', 'ours', 'ratio');
row(
  'near repeats, a table',
  `${slowTable.toFixed(2)} s`,
  `${fastTable.toFixed(3)} s`,
  (slowTable / fastTable).toFixed(0),
);
row(
  'hot spots, Gi*',
  `${slowSpots.toFixed(2)} s`,
  `${fastSpots.toFixed(3)} s`,
  (slowSpots / fastSpots).toFixed(0),
);
console.log('Both agree: every count of the table, and the highest Gi*.');
