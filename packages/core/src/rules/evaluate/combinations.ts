import { metBit, nearBit, outcomeBits, verdict } from './verdict.ts';

/** Several verdicts that are combined, or one that is negated, and the position of the result. */
export interface Combination {
  readonly kind: 'all' | 'any' | 'atLeast' | 'not';
  readonly position: number;
  readonly children: readonly number[];
  readonly needed: number;
}

/** Computes the verdicts on combinations in order. Each one needs only verdicts at earlier positions. */
export function run(program: readonly Combination[], verdicts: number[]): void {
  for (let index = 0; index < program.length; index += 1) {
    const { kind, position, children, needed } = program[index]!;
    let code = verdicts[children[0]!]!;
    switch (kind) {
      case 'all':
        for (let child = 1; child < children.length; child += 1) code &= verdicts[children[child]!]!;
        break;
      case 'any':
        for (let child = 1; child < children.length; child += 1) code |= verdicts[children[child]!]!;
        break;
      case 'not':
        code = opposite(code);
        break;
      case 'atLeast':
        code = enough(verdicts, children, needed);
    }
    verdicts[position] = code;
  }
}

function opposite(code: number): number {
  if ((code & outcomeBits) === verdict.notEvaluable) return verdict.notEvaluable;
  return (code & metBit) === 0 ? verdict.met : verdict.failed;
}

/** Sets each bit that is set in enough of the parts: enough parts may be met, are met, or are met or nearly met. */
function enough(verdicts: readonly number[], children: readonly number[], needed: number): number {
  let mayBe = 0;
  let met = 0;
  let near = 0;
  for (let child = 0; child < children.length; child += 1) {
    const code = verdicts[children[child]!]!;
    mayBe += code & 1;
    met += (code & metBit) >> 1;
    near += (code & nearBit) >> 2;
  }
  return (mayBe >= needed ? 1 : 0) | (met >= needed ? metBit : 0) | (near >= needed ? nearBit : 0);
}
