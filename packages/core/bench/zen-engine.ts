import { ZenEngine } from '@gorules/zen-engine';
import type { Metric } from '../src/metrics/metric.ts';
import { metricOf, type Tally } from '../src/metrics/tally.ts';
import type { CompiledGoal } from '../src/rules/compile/compiled.ts';
import { type PlainCriterion, plain } from './only-metrics.ts';

/** The goals as one expression node of a ZEN decision: outcomes as positions in the order of the three. */
export function zenEngineEvaluator(
  goals: readonly CompiledGoal[],
): (tally: Tally) => Promise<readonly number[]> {
  const expressions = goals.map(({ criterion }, goal) => ({
    id: `e${goal}`,
    key: `goal${goal}`,
    value: expressionOf(plain(criterion)),
  }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', content: {} },
      { id: 'goals', name: 'goals', type: 'expressionNode', content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', content: {} },
    ],
    edges: [
      { id: 'in-goals', sourceId: 'in', targetId: 'goals', type: 'edge' },
      { id: 'goals-out', sourceId: 'goals', targetId: 'out', type: 'edge' },
    ],
  });
  return async (tally) => {
    const { result } = await decision.evaluate(tally);
    return goals.map((_, goal) => result[`goal${goal}`] as number);
  };
}

function expressionOf(criterion: PlainCriterion): string {
  if (criterion.kind !== 'comparison') {
    const children = criterion.children.map(expressionOf).join(', ');
    return `${criterion.kind === 'all' ? 'min' : 'max'}([${children}])`;
  }
  const { quantity, is, threshold } = criterion;
  const metric: Metric = metricOf(quantity.metric);
  const operator = is === 'atLeast' ? '>=' : '<=';
  if (metric.kind === 'share') {
    const { numerator, denominator } = metric;
    const test = `${numerator} / ${denominator} ${operator} ${threshold.value} ? 2 : 0`;
    return `(${denominator} < ${quantity.minimumSample} ? 1 : (${test}))`;
  }
  const value = metric.kind === 'sum' ? `(${metric.of.join(' + ')})` : metric.id;
  return `(${value} ${operator} ${threshold.value} ? 2 : 0)`;
}
