import type { DangerSign } from '../format/duty-catalogue.ts';
import type { CompiledCatalogue } from './compile.ts';
import { DangerLikeness } from './danger-likeness.ts';
import { learnDanger, type Shown, sumOf } from './danger-model.ts';
import { type CallReading, type Found, findEvidence, readCall } from './find-evidence.ts';
import { type FoundSign, findCalming, findSigns, findSubjects } from './find-signs.ts';
import { Centroids } from './likeness.ts';
import { isReadable, ngramsOf, Vocabulary, type WeightedPieces } from './ngrams.ts';

/** What was learned from the examples of a catalogue. */
export interface Learned {
  readonly vocabulary: Vocabulary;
  readonly centroids: Centroids;
  readonly danger: DangerWeights;
}

/** What speaks for danger, as the labelled calls show it. */
interface DangerWeights {
  /** What speaks for danger, in all; only greater or less. */
  score(call: CallSigns): number;
  /** How likely it is that a call with these signs tells of danger, 0 to 1. */
  likelihood(call: CallSigns): number;
  /** How much a sign counts. */
  weightOf(sign: DangerSign): number;
  /** The pieces of a call that speak most for danger, most first. */
  explain(call: CallSigns): readonly string[];
}

/** All that a call shows of danger. */
export interface CallSigns {
  readonly reading: CallReading;
  readonly found: readonly Found[];
  readonly signs: readonly FoundSign[];
  readonly pieces: WeightedPieces;
}

/** What the likeness to dangerous calls counts for beside the weights of signs and pieces. */
const likenessWeight = 20;

/**
 * Turns the sum of both into a likelihood (Platt 1999, Probabilistic outputs for support vector machines): fitted over
 * left-out sets by scripts/choose-thresholds.ts.
 */
const calibration = { slope: 0.22, shift: 2.75 } as const;

const learned = new WeakMap<CompiledCatalogue, Learned>();

/** Learns from the examples of a catalogue, once for each catalogue. */
export function learnedFrom(compiled: CompiledCatalogue): Learned {
  const known = learned.get(compiled);
  if (known !== undefined) return known;
  const result = learn(compiled);
  learned.set(compiled, result);
  return result;
}

/** Reads a call: its words, its signs of danger, and its pieces. */
export function signsOf(compiled: CompiledCatalogue, vocabulary: Vocabulary, text: string): CallSigns {
  const call = readSigns(compiled, text);
  return { ...call, pieces: vocabulary.weigh(piecesOf(compiled, call)) };
}

function readSigns(compiled: CompiledCatalogue, text: string): Omit<CallSigns, 'pieces'> {
  const reading = readCall(compiled, text);
  return { reading, found: findEvidence(compiled, reading), signs: findSigns(compiled, reading) };
}

/** The pieces of its text, and its signs and subjects as pieces of their own: calls that share them are alike. */
const piecesOf = (
  compiled: CompiledCatalogue,
  { reading, signs }: Omit<CallSigns, 'pieces'>,
): readonly string[] => [
  ...findSubjects(compiled, reading).map((subject) => `<${subject}>`),
  ...signs.map(({ sign }) => `<${sign.id}>`),
  ...ngramsOf(reading.folded.text),
];

function learn(compiled: CompiledCatalogue): Learned {
  const { examples } = compiled.catalogue;
  const numbers = new Map(compiled.items.map(({ item }, index) => [item.id, index]));
  const read = examples.map(({ text }) => readSigns(compiled, text));
  const vocabulary = new Vocabulary(read.map((call) => piecesOf(compiled, call)));
  const calls = read.map((call) => ({ ...call, pieces: vocabulary.weigh(piecesOf(compiled, call)) }));
  const centroids = new Centroids(
    vocabulary,
    examples.flatMap(({ item }, at) =>
      item === null ? [] : [{ item: numbers.get(item)!, call: calls[at]!.pieces }],
    ),
    compiled.items.length,
  );
  const features = new DangerFeatures(compiled);
  const weights = learnDanger(
    calls.map((call) => features.of(call)),
    examples.map(({ danger }) => danger),
    features.named + vocabulary.names.length,
    features.named,
  );
  const likeness = new DangerLikeness(
    vocabulary,
    examples.map(({ item, danger }, at) => ({
      item: item === null ? compiled.items.length : numbers.get(item)!,
      danger,
      call: calls[at]!.pieces,
    })),
    compiled.items.length + 1,
  );
  return { vocabulary, centroids, danger: dangerWeights(features, weights, likeness, vocabulary) };
}

/** So many pieces of a call are shown for its danger. */
const shownPieces = 3;

function dangerWeights(
  features: DangerFeatures,
  weights: Float64Array,
  likeness: DangerLikeness,
  { names }: Vocabulary,
): DangerWeights {
  const score = (call: CallSigns) =>
    sumOf(features.of(call), weights) + likenessWeight * likeness.logOdds(call.pieces);
  return {
    score,
    // Without examples nothing was learned: signs and words are asked about, and nobody is sent by a likelihood.
    likelihood: (call) =>
      names.length === 0 ? 0 : 1 / (1 + Math.exp(-(calibration.slope * score(call) + calibration.shift))),
    weightOf: (sign) => weights[features.signNumber(sign)]!,
    explain: ({ pieces: { pieces, weights: amounts } }) =>
      pieces
        .map((piece, at) => ({ piece, part: amounts[at]! * weights[features.named + piece]! }))
        .filter(({ piece, part }) => part > 0 && isReadable(names[piece]!))
        .sort((a, b) => b.part - a.part || a.piece - b.piece)
        .slice(0, shownPieces)
        .map(({ piece }) => names[piece]!),
  };
}

/** Numbers what a call shows: a constant, words of danger, calming words, signs, and pieces of text. */
class DangerFeatures {
  readonly named: number;
  private readonly compiled: CompiledCatalogue;
  private readonly signNumbers: ReadonlyMap<string, number>;
  private readonly calmingNumbers: ReadonlyMap<string, number>;

  constructor(compiled: CompiledCatalogue) {
    const { signs, calming } = compiled;
    this.compiled = compiled;
    this.calmingNumbers = new Map(calming.map(({ kind }, at) => [kind, 3 + at]));
    this.signNumbers = new Map(signs.map(({ sign }, at) => [sign.id, 3 + calming.length + at]));
    this.named = 3 + calming.length + signs.length;
  }

  signNumber(sign: DangerSign): number {
    return this.signNumbers.get(sign.id)!;
  }

  of({ reading, found, signs, pieces }: CallSigns): Shown {
    const dangers = found.filter(({ pattern }) => pattern.danger);
    const features = [
      0,
      ...(dangers.some(({ denied }) => !denied) ? [1] : []),
      ...(dangers.some(({ denied }) => denied) ? [2] : []),
      ...findCalming(this.compiled, reading).map((kind) => this.calmingNumbers.get(kind)!),
      ...signs.map(({ sign }) => this.signNumbers.get(sign.id)!),
    ];
    return {
      features: [...features, ...pieces.pieces.map((piece) => this.named + piece)],
      amounts: Float64Array.from([...features.map(() => 1), ...pieces.weights]),
    };
  }
}
