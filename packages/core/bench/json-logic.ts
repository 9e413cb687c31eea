import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Metric } from '../src/metrics/metric.ts';
import { metricOf, type Tally } from '../src/metrics/tally.ts';
import type { CompiledGoal } from '../src/rules/compile/compiled.ts';
import { type PlainCriterion, plain } from './only-metrics.ts';

/** The goals in JsonLogic: outcomes as positions in the order of the three. No gaps, no near misses. */
export function jsonLogicEvaluator(goals: readonly CompiledGoal[]): (tally: Tally) => readonly number[] {
  const logic = goals.map(({ criterion }) => logicOf(plain(criterion)));
  return (tally) => jsonLogic.apply(logic as unknown as RulesLogic, tally);
}

function logicOf(criterion: PlainCriterion): RulesLogic {
  if (criterion.kind !== 'comparison') {
    const children = criterion.children.map(logicOf);
    return (criterion.kind === 'all' ? { min: children } : { max: children }) as unknown as RulesLogic;
  }
  const { quantity, is, threshold } = criterion;
  const { value, denominator } = valueLogic(metricOf(quantity.metric));
  const test = { if: [{ [is === 'atLeast' ? '>=' : '<=']: [value, threshold.value] }, 2, 0] };
  if (denominator === null) return test as unknown as RulesLogic;
  return { if: [{ '<': [denominator, quantity.minimumSample] }, 1, test] } as unknown as RulesLogic;
}

function valueLogic(metric: Metric) {
  const counter = (id: string) => ({ var: id });
  if (metric.kind === 'sum') return { value: { '+': metric.of.map(counter) }, denominator: null };
  if (metric.kind !== 'share') return { value: counter(metric.id), denominator: null };
  const denominator = counter(metric.denominator);
  return { value: { '/': [counter(metric.numerator), denominator] }, denominator };
}
