/** One Han character, or one run of other letters and digits: what a reader takes for a word of either language. */
const words = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/**
 * The words of a note. Width, case, accents' spelling, spaces and punctuation make no difference: full-width and
 * half-width text are one.
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

/** The share that two sets of shingles have in common, of all in either (Jaccard 1901): 1 for the same, 0 for none. */
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

/** MurmurHash3's finaliser: every bit in changes about half of the bits out. */
export function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
