/** Matches what counts as a word: one Chinese character, or a run of other letters and digits. */
const words = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/**
 * The words of a note. Full-width and half-width forms, upper and lower case, spaces, punctuation and the ways to
 * encode accents make no difference.
 */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(words) ?? [];
}

/** The different pairs of neighbouring words of a note, each as a number of 32 bits, in ascending order. */
export function shinglesOf(noteWords: readonly string[]): Uint32Array {
  const hashes = new Set<number>();
  if (noteWords.length === 1) hashes.add(hashOf(noteWords[0]!));
  for (let next = 1; next < noteWords.length; next += 1)
    hashes.add(hashOf(`${noteWords[next - 1]} ${noteWords[next]}`));
  return Uint32Array.from(hashes).sort();
}

/**
 * The number of shingles in both sets divided by the number in either (Jaccard 1901): 1 for equal sets, 0 if they share
 * none.
 */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i]! === other[j]!) common += 1;
    const [a, b] = [one[i]!, other[j]!];
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  const either = one.length + other.length - common;
  return either === 0 ? 1 : common / either;
}

/** FNV-1a over the UTF-16 code units, finished by MurmurHash3's mixer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

/** The finaliser of MurmurHash3: every input bit changes about half of the output bits. */
export function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
