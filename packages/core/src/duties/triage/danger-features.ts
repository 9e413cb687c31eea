import type { DangerSign } from '../format/duty-catalogue.ts';
import type { CallSigns } from './call-signs.ts';
import type { CompiledCatalogue } from './compile.ts';
import type { Shown } from './danger-model.ts';
import { findCalming } from './find-signs.ts';

/** Gives numbers to the features of a call: a constant, words of danger, calming words, signs, and pieces of text. */
export class DangerFeatures {
  /** How many features have a name of their own; pieces of text come after them. */
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
    const amounts = new Float64Array(features.length + pieces.pieces.length).fill(1, 0, features.length);
    amounts.set(pieces.weights, features.length);
    for (const piece of pieces.pieces) features.push(this.named + piece);
    return { features, amounts };
  }
}
