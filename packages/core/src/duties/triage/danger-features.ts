import type { DangerSign } from '../format/duty-catalogue.ts';
import type { CallSigns } from './call-signs.ts';
import type { CompiledCatalogue } from './compile.ts';
import { findCalming } from './find-signs.ts';

/** Gives numbers to the features of a call other than its pieces: a constant, words of danger, calming words, and signs. */
export class DangerFeatures {
  /** How many there are. */
  readonly count: number;
  private readonly compiled: CompiledCatalogue;
  private readonly signNumbers: ReadonlyMap<string, number>;
  private readonly calmingNumbers: ReadonlyMap<string, number>;

  constructor(compiled: CompiledCatalogue) {
    const { signs, calming } = compiled;
    this.compiled = compiled;
    this.calmingNumbers = new Map(calming.map(({ kind }, at) => [kind, 3 + at]));
    this.signNumbers = new Map(signs.map(({ sign }, at) => [sign.id, 3 + calming.length + at]));
    this.count = 3 + calming.length + signs.length;
  }

  signNumber(sign: DangerSign): number {
    return this.signNumbers.get(sign.id)!;
  }

  of({ reading, found, signs }: Omit<CallSigns, 'pieces'>): readonly number[] {
    const dangers = found.filter(({ pattern }) => pattern.danger);
    return [
      0,
      ...(dangers.some(({ denied }) => !denied) ? [1] : []),
      ...(dangers.some(({ denied }) => denied) ? [2] : []),
      ...findCalming(this.compiled, reading).map((kind) => this.calmingNumbers.get(kind)!),
      ...signs.map(({ sign }) => this.signNumbers.get(sign.id)!),
    ];
  }
}
