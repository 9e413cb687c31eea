/** Longer words of Latin letters count by their beginning too: "leaking" and "leaked" are alike. */
const stemLength = 5;

/**
 * The pieces of a folded text by which calls are compared: runs of one to three Chinese characters; words and pairs of
 * words of Latin letters, and the beginnings of longer words. Each piece once, in the order of the text.
 */
export function ngramsOf(text: string): readonly string[] {
  const pieces = new Set<string>();
  let before = '';
  for (const [run] of text.matchAll(/[a-z0-9']+|[\u3400-\u9fff]+/g)) {
    if (run.charCodeAt(0) < 0x3400) {
      pieces.add(run);
      if (run.length > stemLength) pieces.add(`${run.slice(0, stemLength)}*`);
      if (before !== '') pieces.add(`${before} ${run}`);
      before = run;
      continue;
    }
    before = '';
    for (let at = 0; at < run.length; at += 1)
      for (let length = 1; length <= 3 && at + length <= run.length; length += 1)
        pieces.add(run.slice(at, at + length));
  }
  return [...pieces];
}

/** Calls that say less than this are not stretched to the same length: a single general word is like nothing. */
const shortest = 34;

/** A text as weighted pieces, of length 1 in all, so that long and short calls compare. */
export interface WeightedPieces {
  /** The numbers of the pieces that examples have. */
  readonly pieces: readonly number[];
  readonly weights: Float64Array;
}

/** Numbers the pieces of examples, and weighs rare pieces more (TF-IDF). */
export class Vocabulary {
  readonly names: readonly string[];
  private readonly numbers = new Map<string, number>();
  private readonly rarity: Float64Array;

  constructor(calls: readonly (readonly string[])[]) {
    const counts: number[] = [];
    for (const piece of calls.flat()) {
      const known = this.numbers.get(piece);
      if (known === undefined) this.numbers.set(piece, counts.push(1) - 1);
      else counts[known]! += 1;
    }
    this.names = [...this.numbers.keys()];
    this.rarity = Float64Array.from(counts, (count) => Math.log((calls.length + 1) / count));
  }

  /** Weighs the pieces of a call; those that no example has do not count. */
  weigh(call: readonly string[]): WeightedPieces {
    const pieces = call.flatMap((piece) => this.numbers.get(piece) ?? []);
    const weights = Float64Array.from(pieces, (piece) => this.rarity[piece]!);
    const length = Math.sqrt(weights.reduce((sum, each) => sum + each * each, 0));
    return { pieces, weights: weights.map((each) => each / Math.max(length, shortest)) };
  }
}

/** Whether a piece can be read by itself: two Chinese characters, a word of some length; no sign, no beginning of a word. */
export const isReadable = (piece: string): boolean => /^(?:[\u3400-\u9fff]{2,}|[a-z0-9' ]{4,})$/.test(piece);
