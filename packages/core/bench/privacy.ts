import { type CountedTable, type ReleasedTable, redactText, suppressTable } from '../src/privacy/index.ts';
import { attack } from '../src/privacy/testing/attack.ts';
import { randomFrom } from '../src/random/random-source.ts';
import { fewestHidden } from './fewest-hidden.ts';
import { race } from './race.ts';

const random = randomFrom(20140131);

/** A table of the given size whose counts fall off like those of communities by kinds: many small, few large. */
function tableOf(sizes: readonly number[], mean: number): CountedTable {
  const dimensions = sizes.map((size, index) => ({
    id: `d${index}`,
    parts: Array.from({ length: size }, (_, part) => `${index}.${part}`),
  }));
  const leaves = dimensions.reduce<readonly (readonly string[])[]>(
    (combinations, { parts }) => combinations.flatMap((at) => parts.map((part) => [...at, part])),
    [[]],
  );
  const counts = leaves.map((at) => ({ at, count: Math.floor(-Math.log(1 - random.unit()) * mean) }));
  return { dimensions, counts };
}

const hiddenIn = ({ cells }: ReleasedTable) => cells.filter(({ count }) => count === null).length;

console.log('Cells hidden by suppressTable and the fewest possible, tables of 3 × 3');
let [ours, fewest, same] = [0, 0, 0];
const trials = 30;
for (let trial = 0; trial < trials; trial += 1) {
  const table = tableOf([3, 3], 15);
  const [mine, least] = [hiddenIn(suppressTable(table)), fewestHidden(table)];
  ours += mine;
  fewest += least;
  if (mine === least) same += 1;
}
console.log(
  `${ours} and ${fewest}: ratio ${(ours / fewest).toFixed(2)}; the fewest in ${same} of ${trials} tables\n`,
);

for (const sizes of [
  [12, 20],
  [30, 30],
  [10, 10, 6],
]) {
  const table = tableOf(sizes, 8);
  const released = suppressTable(table);
  const seconds = timed(() => suppressTable(table));
  console.log(
    `${sizes.join(' × ')}: ${hiddenIn(released)} of ${released.cells.length} cells hidden in ${(seconds * 1000).toFixed(0)} ms`,
  );
}

function timed(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

console.log('\nSuppression beside the attack on what it made, tables of 6 × 8');
const tables = Array.from({ length: 4 }, () => tableOf([6, 8], 8));
const releasedTables = tables.map((table) => suppressTable(table));
await race(
  'tables',
  [
    {
      name: 'attack (HiGHS)',
      slices: tables.length,
      unitsPerSlice: 1,
      run: (slice) => attack(releasedTables[slice]!).size,
    },
    {
      name: 'suppressTable',
      slices: tables.length,
      unitsPerSlice: 1,
      run: (slice) => hiddenIn(suppressTable(tables[slice]!)),
    },
  ],
  3,
);

console.log('\nRedaction beside one pattern for eleven digits');
const notes = Array.from(
  { length: 2000 },
  (_, index) =>
    `${index}：2014-01-31走访，楼道灯不亮，回电${13800138000 + index}，鲁N·D${10000 + index}停在门口。`,
);
await race(
  'notes',
  [
    {
      name: 'one pattern',
      slices: 1,
      unitsPerSlice: notes.length,
      run: () => notes.reduce((sum, note) => sum + note.replace(/\d{11}/g, '').length, 0),
    },
    {
      name: 'redactText',
      slices: 1,
      unitsPerSlice: notes.length,
      run: () => notes.reduce((sum, note) => sum + redactText(note).text.length, 0),
    },
  ],
  5,
);
