import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/tally.ts';
import type { CompiledMetric } from '../compile/compiled.ts';
import type { Frame } from './closure-frame.ts';
import { type Comparer, comparer, type DirectComparison } from './comparers.ts';
import type { ComparisonResult } from './outcome.ts';
import type { CounterSlots } from './slots.ts';
import { countResult, smallCountResults, smallCountVerdicts } from './small-counts.ts';
import { verdict, verdictOf, verdictOfResult } from './verdict.ts';

/**
 * A comparison that needs no points. All have the same fields, so that one loop works through them without calling
 * any function for the kinds that nearly all rules use.
 */
export interface DirectStep {
  readonly kind: 'count' | 'rate' | 'other';
  readonly position: number;
  readonly comparison: DirectComparison;
  /** Of a count, its slot; of a rate, the slot above the line. */
  readonly slot: number;
  /** Of a rate, the slot below the line. */
  readonly bottom: number;
  readonly minimumSample: number;
  /** Of a count. */
  readonly results: readonly ComparisonResult[];
  readonly verdicts: Uint8Array;
  readonly compare: Comparer;
}

const noResults: readonly ComparisonResult[] = [];
const noVerdicts = new Uint8Array();

/** Prepares a comparison for {@link runDirect}. */
export function directStep(comparison: DirectComparison, position: number, slots: CounterSlots): DirectStep {
  const { quantity } = comparison;
  const metric: Metric | undefined = quantity.kind === 'metric' ? metricOf(quantity.metric) : undefined;
  const isRate = metric?.kind === 'share' || metric?.kind === 'ratio';
  const isCount = quantity.kind === 'metric' && quantity.sample === null && metric?.kind !== 'sum';
  return {
    kind: isRate ? 'rate' : isCount ? 'count' : 'other',
    position,
    comparison,
    slot: isRate ? slots.slotOf(metric.numerator) : isCount ? slots.slotOf(metric!.id) : 0,
    bottom: isRate ? slots.slotOf(metric.denominator) : 0,
    minimumSample: quantity.kind === 'metric' ? (quantity as CompiledMetric).minimumSample : 0,
    results: isCount ? smallCountResults(comparison) : noResults,
    verdicts: isCount ? smallCountVerdicts(comparison) : noVerdicts,
    compare: comparer(comparison, slots),
  };
}

const unknown: ComparisonResult = { actual: null, outcome: 'not_evaluable', gap: null };
const full: ComparisonResult = { actual: 1, outcome: 'met', gap: 0 };

/** Runs all comparisons of a subject whose counters are in the frame. */
export function runDirect(steps: readonly DirectStep[], frame: Frame, comparisons: ComparisonResult[]): void {
  const { counts, verdicts, tally, history } = frame;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index]!;
    const { position } = step;
    if (step.kind === 'count') {
      const actual = counts[step.slot]!;
      const result = step.results[actual];
      if (result === undefined) {
        comparisons[position] = countResult(step.comparison, actual);
        verdicts[position] = verdictOf(step.comparison, actual);
      } else {
        comparisons[position] = result;
        verdicts[position] = step.verdicts[actual]!;
      }
      continue;
    }
    if (step.kind === 'rate') {
      // Most rates are unknown for want of a sample, or those of a sample in which all succeeded.
      const denominator = counts[step.bottom]!;
      if (denominator === 0) {
        comparisons[position] = unknown;
        verdicts[position] = verdict.notEvaluable;
        continue;
      }
      if (denominator >= step.minimumSample && counts[step.slot] === denominator) {
        const code = verdictOf(step.comparison, 1);
        if (code === verdict.met) {
          comparisons[position] = full;
          verdicts[position] = code;
          continue;
        }
      }
    }
    const result = step.compare(counts, tally, history);
    comparisons[position] = result;
    verdicts[position] = verdictOfResult(step.comparison, result);
  }
}
