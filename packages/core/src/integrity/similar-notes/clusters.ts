import {
  countFromOne,
  listOf,
  numberFrom,
  onlyFields,
  optional,
  seedNumber,
  text,
} from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { byText } from '../member-claims.ts';
import { bandKeys } from './min-hash.ts';
import { resemblance, shinglesOf, wordsOf } from './shingles.ts';

/** A text to compare, with the id under which it comes back. */
export interface ComparedNote {
  readonly id: string;
  readonly text: string;
}

/** Options of {@link similarNoteClusters}. */
export interface NoteClusterOptions {
  /**
   * Notes with fewer words are too short to compare; a Chinese character counts as one word. 8 unless set (a reading).
   */
  readonly fewestWords?: number;
  /**
   * The resemblance from which two notes count as nearly the same, above 0 and at most 1; 0.8 unless set (a reading).
   */
  readonly resemblance?: number;
  /** Decides the hash functions; 1 unless set. */
  readonly seed?: number;
}

/** With how many of the notes that share a band with it a note is compared. */
const comparisonsABand = 8;

const noteList = /* @__PURE__ */ listOf(/* @__PURE__ */ onlyFields<ComparedNote>({ id: text, text }));
const clusterOptions = /* @__PURE__ */ onlyFields<NoteClusterOptions>({
  fewestWords: /* @__PURE__ */ optional(countFromOne),
  resemblance: /* @__PURE__ */ optional(/* @__PURE__ */ numberFrom(1e-9, 1)),
  seed: /* @__PURE__ */ optional(seedNumber),
});

/**
 * Groups notes that are nearly the same into clusters, in Chinese and in English. It compares the pairs of neighbouring
 * words of the notes: notes that may match are found by MinHash, and every match is confirmed by comparing the pairs
 * themselves. The time is about proportional to the length of all notes. Two notes may also be in one cluster because
 * other notes link them.
 *
 * @example
 * ```ts
 * const notes = [
 *   { id: 'v1', text: '希望在小区北门增加夜间巡逻次数' },
 *   { id: 'v2', text: '希望在小区北门增加夜间巡逻次数。' },
 *   { id: 'v3', text: '建议路口加装路灯并修剪树枝' },
 * ];
 * similarNoteClusters(notes); // → [['v1', 'v2']]
 * ```
 * @returns the ids of each cluster of two or more, in ascending order, clusters by their first id
 * @throws ANALYSIS_INPUT_INVALID
 */
export function similarNoteClusters(
  notes: readonly ComparedNote[],
  options: NoteClusterOptions = {},
): readonly (readonly string[])[] {
  const inputs = inputsOf('similarNoteClusters');
  inputs.check({ notes, options }, { notes: noteList, options: clusterOptions });
  const { fewestWords = 8, resemblance: least = 0.8, seed = 1 } = options;
  inputs.distinct(
    'notes',
    notes.map(({ id }) => id),
  );
  const texts = distinctTexts(notes, fewestWords);
  const leaders = linkedLeaders(
    texts.map(({ words }) => shinglesOf(words)),
    least,
    seed,
  );
  const clusters = new Map<number, string[]>();
  texts.forEach(({ ids }, index) => {
    const leader = leaders[index]!;
    const cluster = clusters.get(leader) ?? [];
    for (const id of ids) cluster.push(id);
    clusters.set(leader, cluster);
  });
  return [...clusters.values()]
    .filter(({ length }) => length > 1)
    .map((ids) => ids.sort(byText))
    .sort(([a], [b]) => byText(a!, b!));
}

interface DistinctText {
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

/** The different texts by their words, in an order that does not depend on the order of the notes. */
function distinctTexts(notes: readonly ComparedNote[], fewestWords: number): readonly DistinctText[] {
  const texts = new Map<string, DistinctText & { readonly ids: string[] }>();
  for (const { id, text } of notes) {
    const words = wordsOf(text);
    if (words.length < fewestWords) continue;
    const key = words.join(' ');
    const known = texts.get(key);
    if (known === undefined) texts.set(key, { words, ids: [id] });
    else known.ids.push(id);
  }
  return [...texts].sort(([a], [b]) => byText(a, b)).map(([, text]) => text);
}

/** For each set of shingles, the first set of its cluster. */
function linkedLeaders(sets: readonly Uint32Array[], least: number, seed: number): readonly number[] {
  const keysOf = bandKeys(seed);
  const leader = sets.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  const filed = new Map<number, number[]>();
  sets.forEach((set, index) => {
    for (const key of keysOf(set)) {
      const met = filed.get(key);
      if (met === undefined) {
        filed.set(key, [index]);
        continue;
      }
      let linked = false;
      for (const other of met) {
        const [one, two] = [find(other), find(index)];
        linked = one === two || resemblance(set, sets[other]!) >= least;
        if (!linked) continue;
        leader[Math.max(one, two)] = Math.min(one, two);
        break;
      }
      // In a band, one note represents its cluster, and few clusters share a band, so bands do not grow with the number
      // of notes.
      if (!linked && met.length < comparisonsABand) met.push(index);
    }
  });
  return sets.map((_, index) => find(index));
}
