/** The beginning of longer Latin words is a piece too, so that "leaking" and "leaked" are similar. */
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

/**
 * Calls that say less than this are not scaled to the length of 1, so that a single general word is similar to nothing.
 */
const shortest = 34;

/** A text as weighted pieces, with a total length of 1, so that long and short calls can be compared. */
export interface WeightedPieces {
  /** The numbers of the pieces that examples have. */
  readonly pieces: readonly number[];
  readonly weights: Float64Array;
}

/** Gives numbers to the pieces of examples, and gives rare pieces more weight (TF-IDF). */
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

  /** Weights the pieces of a call. Pieces that no example has do not count. */
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

/**
 * Whether a piece makes sense to a reader: two Chinese characters or a longer word, but not a sign or the beginning of
 * a word.
 */
export const isReadable = (piece: string): boolean => /^(?:[\u3400-\u9fff]{2,}|[a-z0-9' ]{4,})$/.test(piece);
