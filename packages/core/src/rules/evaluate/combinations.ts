import { opposite } from './kleene.ts';
import type { Outcome } from './outcome.ts';

/** So many of several that must be met, or one that must not be, and where its outcome goes. */
export interface Combination {
  readonly position: number;
  readonly children: readonly number[];
  readonly needed: number;
  readonly negated: boolean;
}

/** Finds the outcomes of combinations in their order; each needs only what stands before it. */
export function run(program: readonly Combination[], outcomes: Outcome[]): void {
  for (let index = 0; index < program.length; index += 1) {
    const { position, children, needed, negated } = program[index]!;
    outcomes[position] = negated ? opposite(outcomes[children[0]!]!) : togetherAt(outcomes, children, needed);
  }
}

/** The three-valued logic of `together`, over outcomes at some positions, and no longer than it takes. */
function togetherAt(outcomes: readonly Outcome[], positions: readonly number[], needed: number): Outcome {
  const bearable = positions.length - needed;
  let met = 0;
  let failed = 0;
  for (let index = 0; index < positions.length; index += 1) {
    const each = outcomes[positions[index]!]!;
    if (each === 'met') {
      met += 1;
      if (met === needed) return 'met';
    } else if (each === 'not_met') {
      failed += 1;
      if (failed > bearable) return 'not_met';
    }
  }
  return 'not_evaluable';
}
