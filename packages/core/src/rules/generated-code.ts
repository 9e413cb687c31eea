import type { CounterId } from '../metrics/catalogue.ts';
import type { Metric } from '../metrics/metric.ts';
import { metricOf, type Tally } from '../metrics/tally.ts';
import type { CompiledComparison, CompiledCriterion, CompiledGoal } from './compile.ts';
import { countGap, shareGap } from './gap.ts';
import type { Evaluation } from './outcome.ts';

/** Whether this place lets code be generated; some browsers' policies and edge runtimes do not. */
export function mayGenerateCode(): boolean {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
}

/**
 * An evaluator of generated straight-line code, as fast as one written by hand.
 *
 * Of a rule set, only numbers, names of the metric catalogue and positions go into the code; its author's
 * texts and ids are passed in as data.
 */
export function generatedEvaluator(goals: readonly CompiledGoal[]): (tally: Tally) => Evaluation {
  const body = [
    "'use strict';",
    'return function evaluate(tally) {',
    'let awardsEarned = 0;',
    ...goals.map(goalCode),
    `return { awardsEarned, goals: [${goals.map((_, goal) => `g${goal}`).join(', ')}] };`,
    '};',
  ].join('\n');
  const make = new Function('ids', 'OUTCOMES', 'countGap', 'shareGap', body);
  const ids = goals.map(({ goal }) => goal.id);
  return make(ids, ['not_met', 'not_evaluable', 'met'], countGap, shareGap);
}

const notMet = 0;
const notEvaluable = 1;
const met = 2;

function goalCode({ kind, criterion, comparisons }: CompiledGoal, goal: number): string {
  const prefix = `c${goal}_`;
  return [
    ...comparisons.map((comparison) => comparisonCode(comparison, `${prefix}${comparison.index}`)),
    `const o${goal} = ${outcomeCode(criterion, prefix)};`,
    kind === 'award' ? `if (o${goal} === ${met}) awardsEarned += 1;` : '',
    `const g${goal} = { id: ids[${goal}], outcome: OUTCOMES[o${goal}],`,
    `nearMiss: o${goal} === ${notMet} && ${nearlyCode(criterion, prefix)},`,
    `comparisons: [${comparisons.map(({ index }) => `${prefix}${index}`).join(', ')}] };`,
  ].join('\n');
}

/** Defines `<name>v` (actual), `<name>o` (outcome as a number) and `<name>` (the result). */
function comparisonCode(comparison: CompiledComparison, name: string): string {
  const { is, minimumSample } = comparison;
  const threshold = numberCode(comparison.threshold.value);
  const test = `${name}v ${is === 'atLeast' ? '>=' : '<='} ${threshold} ? ${met} : ${notMet}`;
  const metric: Metric = metricOf(comparison.metric);
  const lines =
    metric.kind === 'share'
      ? [
          `const ${name}n = ${counterCode(metric.numerator)};`,
          `const ${name}d = ${counterCode(metric.denominator)};`,
          `const ${name}v = ${name}d === 0 ? null : ${name}n / ${name}d;`,
          `const ${name}o = ${name}d < ${numberCode(minimumSample)} ? ${notEvaluable} : ${test};`,
        ]
      : [
          `const ${name}v = ${metric.kind === 'sum' ? metric.of.map(counterCode).join(' + ') : counterCode(metric.id)};`,
          `const ${name}o = ${test};`,
        ];
  const gapOfFailure =
    metric.kind !== 'share'
      ? `countGap(${name}v, ${threshold})`
      : is === 'atLeast'
        ? `shareGap(${name}n, ${name}d, ${threshold})`
        : 'null';
  return [
    ...lines,
    `const ${name} = { actual: ${name}v, outcome: OUTCOMES[${name}o],`,
    `gap: ${name}o === ${met} ? 0 : ${name}o === ${notMet} ? ${gapOfFailure} : null };`,
  ].join('\n');
}

function outcomeCode(criterion: CompiledCriterion, prefix: string): string {
  if (criterion.kind === 'comparison') return `${prefix}${criterion.index}o`;
  const children = criterion.children.map((child) => outcomeCode(child, prefix));
  return `Math.${criterion.kind === 'all' ? 'min' : 'max'}(${children.join(', ')})`;
}

function nearlyCode(criterion: CompiledCriterion, prefix: string): string {
  if (criterion.kind !== 'comparison') {
    const children = criterion.children.map((child) => nearlyCode(child, prefix));
    return `(${children.join(criterion.kind === 'all' ? ' && ' : ' || ')})`;
  }
  const name = `${prefix}${criterion.index}`;
  const bound = numberCode(criterion.nearFrom);
  const near = criterion.is === 'atLeast' ? `${name}v > 0 && ${name}v >= ${bound}` : `${name}v <= ${bound}`;
  return `(${name}o === ${met} || (${name}o === ${notMet} && ${near}))`;
}

const counterCode = (id: string) => `tally.${id satisfies string as CounterId}`;

function numberCode(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  return `(${value})`;
}
