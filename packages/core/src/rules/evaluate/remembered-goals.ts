import type { CompiledComparison, CompiledCriterion, CompiledGoal } from '../compile/compiled.ts';
import { foldCriterion } from '../compile/fold-criterion.ts';
import { ClosureBuilder } from './closure-builder.ts';
import type { Frame } from './closure-frame.ts';
import { runGoal } from './goal-steps.ts';
import type { GoalResult } from './outcome.ts';
import type { CounterSlots } from './slots.ts';

/**
 * A goal that is decided by a few counters, such as three counts of which one must be above 0. Most values are small,
 * so the same ones occur again and again. The result for them is computed once and kept.
 */
export interface RememberedGoal {
  /** The index of its result, and the position for its verdict. */
  readonly index: number;
  readonly own: number;
  /** The slots of its counters. */
  readonly slots: readonly number[];
  /** How many bits are kept for the value of each counter; larger values do not count as small. */
  readonly bits: number;
  /** The results and verdicts. Their index consists of the bits of all counters, side by side. */
  readonly results: (GoalResult | undefined)[];
  readonly verdicts: Uint8Array;
  readonly judge: (counts: readonly number[]) => Judged;
}

interface Judged {
  readonly result: GoalResult;
  readonly verdict: number;
}

/** The values of all counters of a goal together have at most this many bits, so at most 4,096 results are kept. */
const mostBits = 12;
const mostBitsOfOne = 8;
/** With less than this for each counter, hardly any value would be small enough. */
const leastBitsOfOne = 3;

/**
 * Makes such a goal; undefined if anything other than a few small counters decides it. It has its own builder and
 * frame, because its comparisons are needed only for values that have not occurred yet.
 */
export function rememberedGoal(
  goal: CompiledGoal,
  place: { readonly index: number; readonly own: number },
  slots: CounterSlots,
): RememberedGoal | undefined {
  if (!decidedByCounters(goal)) return undefined;
  const builder = new ClosureBuilder();
  builder.reserve(goal.comparisons);
  const { frame, direct } = builder;
  const step = builder.goalStep(goal, 0, 0);
  const ofCounters = builder.slots.ids.map((id) => slots.slotOf(id));
  const bits = Math.min(mostBitsOfOne, Math.floor(mostBits / ofCounters.length));
  if (bits < leastBitsOfOne || !goal.comparisons.every((each) => decidingCount(each) < 1 << bits)) {
    return undefined;
  }
  const size = 1 << (bits * ofCounters.length);
  const judge = (counts: readonly number[]): Judged => {
    for (let slot = 0; slot < ofCounters.length; slot += 1) frame.counts[slot] = counts[ofCounters[slot]!]!;
    direct.run(frame);
    const goals: GoalResult[] = [];
    runGoal(step, frame, { goals, scores: [] });
    return { result: goals[0]!, verdict: frame.verdicts[step.own]! };
  };
  return {
    ...place,
    slots: ofCounters,
    bits,
    results: new Array<undefined>(size).fill(undefined),
    verdicts: new Uint8Array(size),
    judge,
  };
}

/** Judges such goals. */
export function runRemembered(
  steps: readonly RememberedGoal[],
  { counts, verdicts }: Frame,
  goals: GoalResult[],
): void {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const { slots, bits, own } = step;
    const tooLarge = 1 << bits;
    let at = 0;
    let large = 0;
    for (let counter = 0; counter < slots.length; counter += 1) {
      const count = counts[slots[counter]!]!;
      const small = count | 0;
      if (small !== count || small >= tooLarge) large = 1;
      at = (at << bits) | small;
    }
    const known = large === 1 ? undefined : step.results[at];
    if (known === undefined) {
      const { result, verdict } = step.judge(counts);
      goals[step.index] = result;
      verdicts[own] = verdict;
      if (large === 0) {
        step.results[at] = result;
        step.verdicts[at] = verdict;
      }
    } else {
      goals[step.index] = known;
      verdicts[own] = step.verdicts[at]!;
    }
  }
}

/** Whether a goal looks at counters of the judged period only: not at other goals, points or earlier periods. */
function decidedByCounters({ criterion, comparisons }: CompiledGoal): boolean {
  return comparisons.every(({ quantity }) => quantity.kind === 'metric') && !refersToGoal(criterion);
}

function refersToGoal(criterion: CompiledCriterion): boolean {
  return foldCriterion<boolean>(criterion, {
    comparison: () => false,
    goal: () => true,
    not: (child) => child,
    group: (_group, children) => children.includes(true),
  });
}

/**
 * The count at which the result of a comparison changes. If it is large, most counts are large too, and few results
 * would be kept.
 */
function decidingCount({ quantity, threshold }: CompiledComparison): number {
  return quantity.kind === 'metric' && quantity.sample !== null ? quantity.minimumSample : threshold.value;
}
