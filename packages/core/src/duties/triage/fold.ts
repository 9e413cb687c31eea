/** A text prepared for searching, with the original place of each character. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, its place in the original. */
  readonly origin: Uint32Array;
  /**
   * For each character, the number of its word. A Chinese character is a word, and so is a run of letters or digits.
   */
  readonly word: Uint32Array;
  /** For each character, the number of its clause. A denial holds only within a clause. */
  readonly clause: Uint32Array;
  /** For each character, the number of its sentence. All parts of a pattern must be in one sentence. */
  readonly sentence: Uint32Array;
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
export const isLatin = isLetter;
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
const sentenceEnds = new Set([...'.!?;。…\n'].map((each) => each.charCodeAt(0)));
const clauseEnds = new Set([...',，、:()（）"“”'].map((each) => each.charCodeAt(0)));

/**
 * Turns full-width characters into ordinary ones, upper case into lower case, and curly apostrophes into straight ones.
 */
function plain(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (narrow >= 65 && narrow <= 90) return narrow + 32;
  return narrow === 0x2019 || narrow === 0x2018 ? 39 : narrow;
}

/** Folds a text in one pass. It removes spaces between Chinese characters, because some people type them. */
export function fold(original: string): Folded {
  const length = original.length;
  const codes = new Uint16Array(length);
  const [origin, word, clause, sentence] = [0, 0, 0, 0].map(() => new Uint32Array(length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let [size, words, clauses, sentences, inWord, spaceAt] = [0, 0, 0, 0, false, -1];
  const put = (code: number, at: number) => {
    codes[size] = code;
    origin[size] = at;
    word[size] = words;
    clause[size] = clauses;
    sentence[size] = sentences;
    size += 1;
  };
  for (let at = 0; at < length; at += 1) {
    const raw = original.charCodeAt(at);
    const code = plain(raw);
    if (isSpace(raw) && raw !== 10) {
      inWord = false;
      if (spaceAt < 0) spaceAt = at;
      continue;
    }
    if (spaceAt >= 0) {
      if (size > 0 && !(isHan(code) && isHan(codes[size - 1]!))) put(32, spaceAt);
      spaceAt = -1;
    }
    if (isLetter(code)) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (code !== 39) {
      if (isHan(code)) words += 1;
      inWord = false;
    }
    // The point in 3.5 does not end a sentence.
    const ends = sentenceEnds.has(code) && !(code === 46 && isLetter(original.charCodeAt(at + 1)));
    put(code, at);
    if (ends) sentences += 1;
    if (ends || clauseEnds.has(code)) clauses += 1;
  }
  return { text: textOf(codes, size), origin, word, clause, sentence };
}

/** The text is made in portions, because engines limit the number of arguments. */
function textOf(codes: Uint16Array, size: number): string {
  if (size <= 4096) return String.fromCharCode(...codes.subarray(0, size));
  let text = '';
  for (let from = 0; from < size; from += 4096)
    text += String.fromCharCode(...codes.subarray(from, Math.min(size, from + 4096)));
  return text;
}
