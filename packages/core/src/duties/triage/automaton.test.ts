import fc from 'fast-check';
import { expect, it } from 'vitest';
import { automatonOf } from './automaton.ts';

const occurrences = (needles: readonly string[], text: string) => {
  const found: string[] = [];
  automatonOf(needles).search(text, (needle, end) => found.push(`${needle}@${end}`));
  return found.sort();
};

it("finds the paper's example", () => {
  // Aho & Corasick (1975), figure 1: "he" and "she" end at 4, "hers" at 6 of "ushers".
  expect(occurrences(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['0@4', '1@4', '3@6']);
});

it('finds what a search for each needle by itself finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '火', '着'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '火', '着'), maxLength: 60 }),
      (needles, text) => {
        const expected = needles.flatMap((needle, number) =>
          [...text].flatMap((_, start) =>
            text.startsWith(needle, start) ? [`${number}@${start + needle.length}`] : [],
          ),
        );
        expect(occurrences(needles, text)).toEqual(expected.sort());
      },
    ),
  );
});

it('finds nothing in nothing', () => {
  expect(occurrences(['a'], '')).toEqual([]);
  expect(occurrences([], 'text')).toEqual([]);
});
