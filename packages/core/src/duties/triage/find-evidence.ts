import type { CompiledCatalogue, Needle, Pattern } from './compile.ts';
import { type Folded, fold, isLatin } from './fold.ts';

/** How many words may stand between two parts of a pattern. */
const widestGap = 12;

/** The farthest that the format lets a denial reach. */
const widestReach = 12;

/** A place in the call as it was typed (end exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A pattern found in a call. */
export interface Found {
  readonly pattern: Pattern;
  /** The places of its parts, in order. */
  readonly spans: readonly Span[];
  readonly clause: number;
  /** Whether a denial comes before it: "no fire". */
  readonly denied: boolean;
}

export interface Hit {
  readonly needle: number;
  readonly start: number;
  readonly end: number;
  /** Whether something longer counts instead of it. As a part of a longer pattern it still counts. */
  readonly covered: boolean;
  /** Whether it is a denial and not a part of a longer word: "没" in "没有" does not count separately. */
  readonly denies: boolean;
}

/** A call with the words of a catalogue that it contains. */
export interface CallReading {
  readonly folded: Folded;
  /** The places of each part of patterns, in order. */
  readonly byPart: ReadonlyMap<number, readonly Hit[]>;
  readonly denials: readonly Hit[];
}

/** Searches a call once for all words of a catalogue. */
export function readCall(compiled: CompiledCatalogue, call: string): CallReading {
  const { needles } = compiled;
  const folded = fold(call);
  const hits = standing(hitsIn(compiled, folded), needles);
  const byPart = new Map<number, Hit[]>();
  for (const hit of hits)
    for (const part of needles[hit.needle]!.parts) {
      const before = byPart.get(part);
      if (before === undefined) byPart.set(part, [hit]);
      else before.push(hit);
    }
  return { folded, byPart, denials: hits.filter(({ denies }) => denies) };
}

/**
 * Finds the patterns of a catalogue in a call. Each is listed once, and counts as not denied if it is not denied in at
 * least one place.
 */
export function findEvidence(
  { needles, patterns }: CompiledCatalogue,
  { folded, byPart, denials }: CallReading,
): readonly Found[] {
  const found = new Map<number, Found>();
  for (const [first, those] of byPart) {
    for (const pattern of patterns[first]!) {
      for (const hit of those) {
        if (hit.covered && pattern.parts.length === 1) continue;
        const parts = completed(hit, pattern, byPart, folded);
        if (parts === undefined) continue;
        const denied = parts.some((part) => isDenied(part, denials, needles, folded));
        const spans = parts.map((part) => spanOf(part, folded));
        if (!denied || !found.has(pattern.id))
          found.set(pattern.id, { pattern, spans, clause: folded.clause[hit.start]!, denied });
        if (!denied) break;
      }
    }
  }
  return [...found.values()];
}

/** The place of a hit in the call as it was typed. */
export const spanOf = ({ start, end }: Hit, { origin }: Folded): Span => ({
  start: origin[start]!,
  end: origin[end - 1]! + 1,
});

function hitsIn({ automaton, needles }: CompiledCatalogue, { text }: Folded): Hit[] {
  const hits: Hit[] = [];
  automaton.search(text, (number, end) => {
    const needle = needles[number]!;
    const start = end - needle.text.length;
    if (needle.startsWord && start > 0 && isLatin(text.charCodeAt(start - 1))) return;
    if (needle.endsWord && end < text.length && isLatin(text.charCodeAt(end))) return;
    hits.push({ needle: number, start, end, covered: false, denies: false });
  });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Removes what ignored phrases hide, such as "fire" in "fire drill", and marks as covered what is inside something
 * longer.
 */
function standing(hits: readonly Hit[], needles: readonly Needle[]): readonly Hit[] {
  const [ignored, dangers, wholes] = [new Cover(), new Cover(), new Cover()];
  const left: Hit[] = [];
  for (const hit of hits) {
    const needle = needles[hit.needle]!;
    const hidden = ignored.holds(hit);
    // Words of danger can be replaced only by other words of danger.
    const inLonger = wholes.holds(hit);
    const covered = needle.danger ? dangers.holds(hit) : inLonger;
    const denies = needle.reach >= 0 && !inLonger;
    if (needle.ignored) ignored.add(hit);
    if (hidden) continue;
    if (needle.whole) wholes.add(hit);
    if (needle.whole && needle.danger) dangers.add(hit);
    left.push({ ...hit, covered, denies });
  }
  return left;
}

/** Remembers how far earlier hits extend. Hits must come in order of their start, the longer one first. */
class Cover {
  private start = -1;
  private longestHere = -1;
  private farthestBefore = -1;

  add({ start, end }: Hit): void {
    this.moveTo(start);
    this.longestHere = Math.max(this.longestHere, end);
  }

  /** Whether it is inside something longer. */
  holds({ start, end }: Hit): boolean {
    this.moveTo(start);
    return this.farthestBefore >= end || this.longestHere > end;
  }

  private moveTo(start: number): void {
    if (start === this.start) return;
    this.farthestBefore = Math.max(this.farthestBefore, this.longestHere);
    this.longestHere = -1;
    this.start = start;
  }
}

/**
 * The places of all parts of a pattern, in order and close together, starting from the first part; for each part the
 * nearest place is taken.
 */
function completed(
  first: Hit,
  { parts }: Pattern,
  byPart: ReadonlyMap<number, readonly Hit[]>,
  { word, sentence }: Folded,
): readonly Hit[] | undefined {
  const places = [first];
  for (const part of parts.slice(1)) {
    const before = places.at(-1)!;
    const hits = byPart.get(part) ?? [];
    const next = hits[startingBefore(hits, before.end)];
    if (next === undefined) return undefined;
    if (sentence[next.start] !== sentence[before.end - 1]) return undefined;
    if (word[next.start]! - word[before.end - 1]! - 1 > widestGap) return undefined;
    places.push(next);
  }
  return places;
}

/** Whether a hit is denied, which is so if an odd number of denials comes before it, because two of them affirm. */
export function isDenied(
  part: Hit,
  denials: readonly Hit[],
  needles: readonly Needle[],
  { word, clause }: Folded,
): boolean {
  let count = 0;
  for (let i = startingBefore(denials, part.start) - 1; i >= 0; i -= 1) {
    const denial = denials[i]!;
    if (clause[denial.start] !== clause[part.start]) break;
    if (denial.end > part.start) continue;
    const between = word[part.start]! - word[denial.end - 1]! - 1;
    if (between > widestReach) break;
    if (between <= needles[denial.needle]!.reach) count += 1;
  }
  return count % 2 === 1;
}

/** How many hits start before a place, found by binary search. */
export function startingBefore(hits: readonly Hit[], place: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
