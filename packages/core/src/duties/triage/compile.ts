import { groupedBy } from '../../analysis/grouped-by.ts';
import type { DangerSign, DutyCatalogue, DutyCategory, DutyItem } from '../format/duty-catalogue.ts';
import { type Automaton, automatonOf } from './automaton.ts';
import { fold, isLatin } from './fold.ts';

/** One part of a pattern, as the automaton looks for it. */
export interface Needle {
  readonly text: string;
  /** Whether it must begin, or end, at the border of a Latin word: "fire" is not in "misfired". */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** Whether it is an ignored phrase. Words inside of it count as not said. */
  readonly ignored: boolean;
  /** Whether it is a whole pattern or a denial, which counts instead of shorter ones inside of it. */
  readonly whole: boolean;
  /** Whether it is a part of words of danger, which only other words of danger may replace. */
  readonly danger: boolean;
  /** How many of the following words it denies; -1 if it is not a denial. */
  readonly reach: number;
  /** The parts of patterns that it stands for: itself, and the concepts that it belongs to. */
  readonly parts: readonly number[];
}

/** Words of the catalogue, cut at `…`. */
export interface Pattern {
  readonly id: number;
  readonly words: string;
  /** The numbers of its parts, in order. */
  readonly parts: readonly number[];
  /** What it is evidence for: the number of an item, or -1 for danger whatever the matter is. */
  readonly item: number;
  readonly weight: number;
  readonly danger: boolean;
}

interface CompiledItem {
  readonly item: DutyItem;
  readonly category: DutyCategory;
}

export interface CompiledCatalogue {
  readonly catalogue: DutyCatalogue;
  readonly items: readonly CompiledItem[];
  readonly needles: readonly Needle[];
  readonly automaton: Automaton;
  /** The patterns that begin with each part. */
  readonly patterns: readonly (readonly Pattern[])[];
  /** The numbers of the parts that must come together for each sign of danger. */
  readonly signs: readonly { readonly sign: DangerSign; readonly parts: readonly number[] }[];
  /** The number of the part of each subject. */
  readonly subjects: readonly { readonly subject: string; readonly part: number }[];
  /** The number of the part of each kind of calming words. */
  readonly calming: readonly { readonly kind: CalmingKind; readonly part: number }[];
}

/** Why a danger may not be present. */
export type CalmingKind = keyof DutyCatalogue['calmingWords'];

type Draft = { -readonly [Key in keyof Needle]: Needle[Key] } & { parts: number[] };

const compiled = new WeakMap<DutyCatalogue, CompiledCatalogue>();

/** Prepares a catalogue for triage, once for each catalogue, because that takes longer than many calls. */
export function compileDutyCatalogue(catalogue: DutyCatalogue): CompiledCatalogue {
  const known = compiled.get(catalogue);
  if (known !== undefined) return known;
  const result = compile(catalogue);
  compiled.set(catalogue, result);
  return result;
}

function compile(catalogue: DutyCatalogue): CompiledCatalogue {
  const items = catalogue.categories.flatMap((category) =>
    category.items.map((item) => ({ item, category })),
  );
  const needles: Draft[] = [];
  const numbers = new Map<string, number>();
  const needleOf = (part: string): number => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    const anyEnding = part.endsWith('*');
    const text = foldedWords(anyEnding ? part.slice(0, -1) : part);
    numbers.set(part, needles.length);
    return (
      needles.push({
        text,
        startsWord: isLatin(text.charCodeAt(0)),
        endsWord: !anyEnding && isLatin(text.charCodeAt(text.length - 1)),
        ignored: false,
        whole: false,
        danger: false,
        reach: -1,
        parts: [],
      }) - 1
    );
  };
  const patterns: Pattern[][] = [];
  const partNumbers = new Map<string, { readonly number: number; readonly needles: readonly number[] }>();
  const partOf = (part: string) => {
    const known = partNumbers.get(part);
    if (known !== undefined) return known;
    return newPart(part, part.startsWith('<') ? catalogue.concepts[part.slice(1, -1)]! : [part]);
  };
  const newPart = (name: string, words: readonly string[]) => {
    const part = { number: patterns.push([]) - 1, needles: words.map(needleOf) };
    for (const needle of part.needles) needles[needle]!.parts.push(part.number);
    partNumbers.set(name, part);
    return part;
  };
  let count = 0;
  const addPattern = (words: string, item: number, weight: number, danger: boolean) => {
    const parts = words.split('…').map(partOf);
    const pattern = { id: count, words, parts: parts.map(({ number }) => number), item, weight, danger };
    patterns[parts[0]!.number]!.push(pattern);
    count += 1;
    for (const needle of parts.flatMap((part) => part.needles)) {
      needles[needle]!.danger ||= danger;
      needles[needle]!.whole ||= parts.length === 1;
    }
  };
  items.forEach(({ item }, index) => {
    for (const { words, weight, danger = false } of item.terms) addPattern(words, index, weight, danger);
  });
  for (const words of catalogue.dangerWords) addPattern(words, -1, 0, true);
  for (const { words, reach } of catalogue.negations) {
    const needle = needles[needleOf(words)]!;
    needle.reach = Math.max(needle.reach, reach);
    needle.whole = true;
  }
  for (const words of catalogue.ignored) needles[needleOf(words)]!.ignored = true;
  const signs = catalogue.dangerSigns.map((sign) => ({
    sign,
    parts: sign.all.map((concept) => partOf(`<${concept}>`).number),
  }));
  const subjects = catalogue.subjects.map((subject) => ({ subject, part: partOf(`<${subject}>`).number }));
  const calming = (Object.keys(catalogue.calmingWords) as CalmingKind[]).map((kind) => ({
    kind,
    part: newPart(`calming ${kind}`, catalogue.calmingWords[kind]).number,
  }));
  return { catalogue, items, needles, automaton: searchFor(needles), patterns, signs, subjects, calming };
}

/** "robb*" and "robb" are two needles and one string. */
function searchFor(needles: readonly Needle[]): Automaton {
  const byText = groupedBy(needles.keys(), (number) => needles[number]!.text);
  const owners = [...byText.values()];
  const { search } = automatonOf([...byText.keys()]);
  return {
    search(text, found) {
      search(text, (at, end) => {
        for (const needle of owners[at]!) found(needle, end);
      });
    },
  };
}

/** Words of the catalogue, folded as a call is. */
const foldedWords = (words: string) => fold(words).text;
