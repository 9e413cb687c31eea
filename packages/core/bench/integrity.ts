import { similarNoteClusters } from '../src/integrity/index.ts';
import { resemblance, shinglesOf, wordsOf } from '../src/integrity/similar-notes/shingles.ts';
import { simulatedNote } from '../src/integrity/testing/simulated-notes.ts';
import { randomFrom } from '../src/random/random-source.ts';
import { race } from './race.ts';

// Near-duplicate notes: clusters by MinHash against comparing every pair, and how the time grows with the notes.

const random = randomFrom(20140101);
const noteList = (size: number) =>
  Array.from({ length: size }, (_, index) => ({
    id: `v${String(index).padStart(6, '0')}`,
    // The number makes each note one of its own, and near those of the same sentence.
    text: `${simulatedNote(random)} ${index % 97} ${random.below(1_000_000)}`,
  }));

function everyPair(notes: readonly { readonly text: string }[]): number {
  const sets = notes.map(({ text }) => shinglesOf(wordsOf(text)));
  let found = 0;
  for (let one = 1; one < sets.length; one += 1)
    for (let other = 0; other < one; other += 1) if (resemblance(sets[one]!, sets[other]!) >= 0.8) found += 1;
  return found;
}

const small = noteList(2000);
await race(
  'notes',
  [
    { name: 'every pair, 2,000', slices: 1, unitsPerSlice: 2000, run: () => everyPair(small) },
    ...[2000, 20_000, 100_000].map((size) => {
      const notes = size === 2000 ? small : noteList(size);
      return {
        name: `clusters, ${size.toLocaleString('en')}`,
        slices: 1,
        unitsPerSlice: size,
        run: () => similarNoteClusters(notes).length,
      };
    }),
  ],
  3,
);
