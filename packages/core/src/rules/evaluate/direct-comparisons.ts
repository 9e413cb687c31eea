import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/tally.ts';
import type { CompiledMetric } from '../compile/compiled.ts';
import type { Frame } from './closure-frame.ts';
import { type Comparer, comparer, type DirectComparison } from './comparers.ts';
import type { ComparisonResult } from './outcome.ts';
import type { CounterSlots } from './slots.ts';
import { countResult, smallCountResults, smallCountVerdicts } from './small-counts.ts';
import { rateIndex, smallRateIndices } from './small-rates.ts';
import { verdictOf, verdictOfResult } from './verdict.ts';

/** A comparison that needs no points, and where its result and the verdict on it go. */
interface Step {
  readonly position: number;
  readonly comparison: DirectComparison;
}

/** A comparison of a count; the results and verdicts of small ones are looked up. */
interface CountStep extends Step {
  readonly slot: number;
  readonly results: readonly ComparisonResult[];
  readonly verdicts: Uint8Array;
}

/** A comparison of a share or a ratio; the results and verdicts of small ones are kept once they are known. */
interface RateStep extends Step {
  readonly top: number;
  readonly bottom: number;
  readonly results: (ComparisonResult | undefined)[];
  readonly verdicts: Uint8Array;
  readonly compare: Comparer;
}

interface OtherStep extends Step {
  readonly compare: Comparer;
}

/**
 * The comparisons that need no points. The steps of one kind have the same fields and a loop of their own, which works
 * through the kinds that nearly all rules use without calling any function.
 */
export class DirectComparisons {
  readonly #slots: CounterSlots;
  readonly #counts: CountStep[] = [];
  readonly #rates: RateStep[] = [];
  readonly #others: OtherStep[] = [];

  constructor(slots: CounterSlots) {
    this.#slots = slots;
  }

  add(comparison: DirectComparison, position: number): void {
    const { quantity } = comparison;
    const metric: Metric | undefined = quantity.kind === 'metric' ? metricOf(quantity.metric) : undefined;
    const slots = this.#slots;
    const compare = comparer(comparison, slots);
    if (metric?.kind === 'share' || metric?.kind === 'ratio') {
      this.#rates.push({
        position,
        comparison,
        top: slots.slotOf(metric.numerator),
        bottom: slots.slotOf(metric.denominator),
        results: new Array<undefined>(smallRateIndices).fill(undefined),
        verdicts: new Uint8Array(smallRateIndices),
        compare,
      });
    } else if (
      metric !== undefined &&
      metric.kind !== 'sum' &&
      (quantity as CompiledMetric).sample === null
    ) {
      this.#counts.push({
        position,
        comparison,
        slot: slots.slotOf(metric.id),
        results: smallCountResults(comparison),
        verdicts: smallCountVerdicts(comparison),
      });
    } else this.#others.push({ position, comparison, compare });
  }

  /** Runs all comparisons of a subject whose counters are in the frame. */
  run(frame: Frame): void {
    runCounts(this.#counts, frame);
    runRates(this.#rates, frame);
    const { counts, comparisons, verdicts, tally, history } = frame;
    for (const { compare, comparison, position } of this.#others) {
      const result = compare(counts, tally, history);
      comparisons[position] = result;
      verdicts[position] = verdictOfResult(comparison, result);
    }
  }
}

function runCounts(steps: readonly CountStep[], { counts, comparisons, verdicts }: Frame): void {
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const { position } = step;
    const actual = counts[step.slot]!;
    const result = step.results[actual];
    if (result === undefined) {
      comparisons[position] = countResult(step.comparison, actual);
      verdicts[position] = verdictOf(step.comparison, actual);
    } else {
      comparisons[position] = result;
      verdicts[position] = step.verdicts[actual]!;
    }
  }
}

function runRates(steps: readonly RateStep[], frame: Frame): void {
  const { counts, comparisons, verdicts } = frame;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const { position } = step;
    const small = rateIndex(counts[step.top]!, counts[step.bottom]!);
    let result = small === -1 ? undefined : step.results[small];
    if (result === undefined) {
      result = step.compare(counts, frame.tally, frame.history);
      verdicts[position] = verdictOfResult(step.comparison, result);
      if (small !== -1) {
        step.results[small] = result;
        step.verdicts[small] = verdicts[position]!;
      }
    } else verdicts[position] = step.verdicts[small]!;
    comparisons[position] = result;
  }
}
