/** Longer words of Latin letters count by their beginning too: "leaking" and "leaked" are alike. */
const stemLength = 4;

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
  /** The weighted pieces of each example. */
  readonly examples: readonly WeightedPieces[];
  private readonly numbers = new Map<string, number>();
  private readonly rarity: Float64Array;

  constructor(calls: readonly (readonly string[])[]) {
    const names: string[] = [];
    const counts: number[] = [];
    const numbered = calls.map((call) => {
      const pieces: number[] = [];
      for (const piece of call) {
        const known = this.numbers.get(piece);
        const number = known ?? names.push(piece) - 1;
        if (known === undefined) this.numbers.set(piece, number);
        counts[number] = (counts[number] ?? 0) + 1;
        pieces.push(number);
      }
      return pieces;
    });
    this.names = names;
    this.rarity = Float64Array.from(counts, (count) => Math.log((calls.length + 1) / count));
    this.examples = numbered.map((pieces) => this.weighNumbers(pieces));
  }

  /** Weighs the pieces of a call; those that no example has do not count. */
  weigh(call: readonly string[]): WeightedPieces {
    const pieces: number[] = [];
    for (const piece of call) {
      const number = this.numbers.get(piece);
      if (number !== undefined) pieces.push(number);
    }
    return this.weighNumbers(pieces);
  }

  private weighNumbers(pieces: readonly number[]): WeightedPieces {
    const weights = new Float64Array(pieces.length);
    let squares = 0;
    for (let at = 0; at < pieces.length; at += 1) {
      const weight = this.rarity[pieces[at]!]!;
      weights[at] = weight;
      squares += weight * weight;
    }
    const length = Math.max(Math.sqrt(squares), shortest);
    for (let at = 0; at < weights.length; at += 1) weights[at]! /= length;
    return { pieces, weights };
  }
}

/** Whether a piece can be read by itself: two Chinese characters, a word of some length; no sign, no beginning of a word. */
export const isReadable = (piece: string): boolean => /^(?:[\u3400-\u9fff]{2,}|[a-z0-9' ]{4,})$/.test(piece);
