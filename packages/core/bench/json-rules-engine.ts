import { Engine, type NestedCondition } from 'json-rules-engine';
import { metricOf, metricValue, type Tally } from '../src/metrics/tally.ts';
import type { CompiledComparison, CompiledGoal, CompiledMetric } from '../src/rules/compile/compiled.ts';
import { type PlainCriterion, plain } from './only-metrics.ts';

/**
 * The goals in json-rules-engine: outcomes as positions in the order of the three. It knows only true and
 * false, so that a goal is two rules: one for met, one for not met. No gaps, no near misses.
 */
export function jsonRulesEngineEvaluator(
  goals: readonly CompiledGoal[],
): (tally: Tally) => Promise<readonly number[]> {
  const engine = new Engine();
  goals.forEach(({ criterion }, goal) => {
    for (const met of [true, false]) {
      engine.addRule({
        conditions: { all: [conditionOf(plain(criterion), met)] },
        event: { type: met ? 'met' : 'not_met', params: { goal } },
      });
    }
  });
  const metrics = [
    ...new Set(
      goals.flatMap(({ comparisons }) =>
        comparisons.map(({ quantity }) => (quantity as CompiledMetric).metric),
      ),
    ),
  ];
  const derived = metrics.filter((metric) => ['share', 'sum'].includes(metricOf(metric).kind));
  return async (tally) => {
    const facts: Record<string, number | null> = { ...tally };
    for (const metric of derived) facts[metric] = metricValue(metric, tally).value;
    const { events } = await engine.run(facts);
    const outcomes = goals.map(() => 1);
    for (const { type, params } of events) outcomes[params!.goal as number] = type === 'met' ? 2 : 0;
    return outcomes;
  };
}

/** When a criterion is known to be met, or known to be not met. */
function conditionOf(criterion: PlainCriterion, met: boolean): NestedCondition {
  if (criterion.kind === 'comparison') return { all: comparisonConditions(criterion, met) };
  const children = criterion.children.map((child) => conditionOf(child, met));
  return (criterion.kind === 'all') === met ? { all: children } : { any: children };
}

function comparisonConditions(
  { quantity: { metric, minimumSample }, is, threshold }: CompiledComparison<CompiledMetric>,
  met: boolean,
): NestedCondition[] {
  const passing = is === 'atLeast' ? 'greaterThanInclusive' : 'lessThanInclusive';
  const failing = is === 'atLeast' ? 'lessThan' : 'greaterThan';
  const test = { fact: metric, operator: met ? passing : failing, value: threshold.value };
  const definition = metricOf(metric);
  if (definition.kind !== 'share') return [test];
  return [{ fact: definition.denominator, operator: 'greaterThanInclusive', value: minimumSample }, test];
}
