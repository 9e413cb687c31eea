import type { DangerSign } from '../format/duty-catalogue.ts';
import type { CallSigns, ComparedCall } from './call-signs.ts';
import type { CompiledCatalogue } from './compile.ts';
import { DangerFeatures } from './danger-features.ts';
import { type DangerEvidence, dangerLikelihood } from './danger-likelihood.ts';
import { DangerLikeness } from './danger-likeness.ts';
import { learnDanger, sumOf } from './danger-model.ts';
import { ExampleIndex } from './example-index.ts';
import { findEvidence, readCall } from './find-evidence.ts';
import { findConcepts, findSigns, findSubjects } from './find-signs.ts';
import { ItemLikeness } from './item-likeness.ts';
import { isReadable, ngramsOf, Vocabulary } from './ngrams.ts';

/** What was learned from the examples of a catalogue. */
export interface Learned {
  readonly vocabulary: Vocabulary;
  readonly index: ExampleIndex;
  readonly likeness: ItemLikeness;
  readonly danger: DangerWeights;
}

/** What the labelled calls teach about danger. */
interface DangerWeights {
  /** The evidence for and against danger in a call. */
  evidenceOf(call: ComparedCall): DangerEvidence;
  /** The likelihood that a call with these signs is about danger, from 0 to 1. */
  likelihood(call: ComparedCall): number;
  /** How much a sign counts. */
  weightOf(sign: DangerSign): number;
  /** The pieces of a call that speak most for danger, most first. */
  explain(call: CallSigns): readonly string[];
}

const learned = new WeakMap<CompiledCatalogue, Learned>();

/** Learns from the examples of a catalogue, once for each catalogue. */
export function learnedFrom(compiled: CompiledCatalogue): Learned {
  const known = learned.get(compiled);
  if (known !== undefined) return known;
  const result = learn(compiled);
  learned.set(compiled, result);
  return result;
}

/** Reads a call (its words, its signs of danger, its pieces) and compares it with the examples. */
export function signsOf(
  compiled: CompiledCatalogue,
  { vocabulary, index, likeness }: Learned,
  text: string,
): ComparedCall {
  const call = readSigns(compiled, text);
  const pieces = vocabulary.weigh(piecesOf(compiled, call));
  const comparison = index.compare(pieces);
  return { ...call, pieces, comparison, likeness: likeness.compare(pieces, comparison) };
}

function readSigns(compiled: CompiledCatalogue, text: string): Omit<CallSigns, 'pieces'> {
  const reading = readCall(compiled, text);
  return { reading, found: findEvidence(compiled, reading), signs: findSigns(compiled, reading) };
}

/**
 * The pieces of its text, and as further pieces its subjects, its signs and the concepts of which signs consist. Calls
 * that share these are similar, whatever their words and language.
 */
const piecesOf = (
  compiled: CompiledCatalogue,
  { reading, signs }: Omit<CallSigns, 'pieces'>,
): readonly string[] => [
  ...findSubjects(compiled, reading).map((subject) => `<${subject}>`),
  ...signs.map(({ sign }) => `<${sign.id}>`),
  ...findConcepts(compiled, reading).map((concept) => `{${concept}}`),
  ...ngramsOf(reading.folded.text),
];

function learn(compiled: CompiledCatalogue): Learned {
  const { examples } = compiled.catalogue;
  const numbers = new Map(compiled.items.map(({ item }, index) => [item.id, index]));
  const features = new DangerFeatures(compiled);
  // Only what is learned from is kept of each reading: thousands of them would fill the memory.
  const read = examples.map(({ text }) => {
    const call = readSigns(compiled, text);
    return { signs: features.of(call), pieces: piecesOf(compiled, call) };
  });
  const vocabulary = new Vocabulary(read.map(({ pieces }) => pieces));
  const index = new ExampleIndex(vocabulary.names.length, vocabulary.examples);
  const items = Int32Array.from(examples, ({ item }) => (item === null ? -1 : numbers.get(item)!));
  const isDanger = examples.map(({ danger }) => danger);
  const likeness = new ItemLikeness(index, vocabulary, items, compiled.items.length);
  const weights = learnDanger(
    read.map(({ signs }, at) => ({ signs, pieces: vocabulary.examples[at]! })),
    isDanger,
    features.count,
    vocabulary.names.length,
  );
  const dangerLikeness = new DangerLikeness(index, items, isDanger, compiled.items.length);
  const isUrgent = compiled.items.map(({ item }) => item.urgency === 'immediate');
  const evidenceOf = (call: ComparedCall): DangerEvidence => {
    const [likest] = call.likeness.items;
    return {
      regression: sumOf({ signs: features.of(call), pieces: call.pieces }, weights, features.count),
      centres: dangerLikeness.byCentres(call.comparison),
      examples: dangerLikeness.byExamples(call.comparison),
      urgentItem: likest !== undefined && isUrgent[likest.item]!,
      sign: call.signs.length > 0,
      word: call.found.some(({ pattern, denied }) => pattern.danger && !denied),
    };
  };
  const danger: DangerWeights = {
    evidenceOf,
    // Without examples nothing was learned. A person then asks about signs and words, and nobody is sent because of a
    // likelihood.
    likelihood: (call) => (examples.length === 0 ? 0 : dangerLikelihood(evidenceOf(call))),
    weightOf: (sign) => weights[features.signNumber(sign)]!,
    explain: ({ pieces: { pieces, weights: amounts } }) =>
      pieces
        .map((piece, at) => ({ piece, part: amounts[at]! * weights[features.count + piece]! }))
        .filter(({ piece, part }) => part > 0 && isReadable(vocabulary.names[piece]!))
        .sort((a, b) => b.part - a.part || a.piece - b.piece)
        .slice(0, shownPieces)
        .map(({ piece }) => vocabulary.names[piece]!),
  };
  return { vocabulary, index, likeness, danger };
}

/** How many pieces of a call are shown as reasons for its danger. */
const shownPieces = 3;
