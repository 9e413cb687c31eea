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
  const code = new Code();
  const earned = goals.flatMap(({ kind, criterion }) =>
    kind === 'award' ? [`(${outcomeCode(criterion, code)} === ${met} ? 1 : 0)`] : [],
  );
  const results = goals.map((goal, position) => goalCode(goal, position, code));
  const body = [
    "'use strict';",
    ...goals.map((_, position) => `const id${position} = ids[${position}];`),
    'return function evaluate(tally) {',
    ...code.lines,
    `return { awardsEarned: ${earned.join(' + ') || 0}, goals: [${results.join(', ')}] };`,
    '};',
  ].join('\n');
  const make = new Function('ids', 'countGap', 'shareGap', body);
  const ids = goals.map(({ goal }) => goal.id);
  return make(ids, countGap, shareGap);
}

/** Constants, one a line. What several goals ask for, such as the same comparison, is reckoned only once. */
class Code {
  readonly lines: string[] = [];
  readonly #names = new Map<string, string>();

  /** The name of the constant with this value. */
  constant(value: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const name = `c${this.lines.length}`;
    this.lines.push(`const ${name} = ${value};`);
    this.#names.set(value, name);
    return name;
  }
}

// Outcomes as numbers in their order, so that "all" is the least of several and "any" the greatest.
const notMet = 0;
const notEvaluable = 1;
const met = 2;

function goalCode({ criterion, comparisons }: CompiledGoal, position: number, code: Code): string {
  const outcome = outcomeCode(criterion, code);
  const text = code.constant(
    `${outcome} === ${met} ? 'met' : ${outcome} === ${notMet} ? 'not_met' : 'not_evaluable'`,
  );
  const nearMiss = code.constant(`${outcome} === ${notMet} && ${nearlyCode(criterion, code)}`);
  const results = comparisons.map((comparison) => comparisonCode(comparison, code).result);
  const list = code.constant(`[${results.join(', ')}]`);
  return `{ id: id${position}, outcome: ${text}, nearMiss: ${nearMiss}, comparisons: ${list} }`;
}

/** The constants with a comparison's actual value, its outcome as a number, and its result. */
function comparisonCode({ metric: id, is, threshold, minimumSample }: CompiledComparison, code: Code) {
  const bound = numberCode(threshold.value);
  const operator = is === 'atLeast' ? '>=' : '<=';
  const counter = (name: string) => code.constant(`tally.${name satisfies string as CounterId} ?? 0`);
  const metric: Metric = metricOf(id);
  if (metric.kind !== 'share') {
    const actual =
      metric.kind === 'sum' ? code.constant(metric.of.map(counter).join(' + ')) : counter(metric.id);
    const outcome = code.constant(`${actual} ${operator} ${bound} ? ${met} : ${notMet}`);
    const failure = `{ actual: ${actual}, outcome: 'not_met', gap: countGap(${actual}, ${bound}) }`;
    const success = `{ actual: ${actual}, outcome: 'met', gap: 0 }`;
    return { actual, outcome, result: code.constant(`${outcome} === ${met} ? ${success} : ${failure}`) };
  }
  const numerator = counter(metric.numerator);
  const denominator = counter(metric.denominator);
  const actual = code.constant(`${denominator} === 0 ? null : ${numerator} / ${denominator}`);
  const outcome = code.constant(
    `${denominator} < ${numberCode(minimumSample)} ? ${notEvaluable} : ${actual} ${operator} ${bound} ? ${met} : ${notMet}`,
  );
  // No more successes can mend "at most", nor make up for one failure where all must succeed.
  const mendable = is === 'atLeast' && threshold.value < 1;
  const gap = mendable ? `shareGap(${numerator}, ${denominator}, ${bound})` : 'null';
  const result = code.constant(
    `${outcome} === ${met} ? { actual: ${actual}, outcome: 'met', gap: 0 }` +
      ` : ${outcome} === ${notMet} ? { actual: ${actual}, outcome: 'not_met', gap: ${gap} }` +
      ` : { actual: ${actual}, outcome: 'not_evaluable', gap: null }`,
  );
  return { actual, outcome, result };
}

function outcomeCode(criterion: CompiledCriterion, code: Code): string {
  if (criterion.kind === 'comparison') return comparisonCode(criterion, code).outcome;
  const children = criterion.children.map((child) => outcomeCode(child, code));
  return code.constant(`Math.${criterion.kind === 'all' ? 'min' : 'max'}(${children.join(', ')})`);
}

function nearlyCode(criterion: CompiledCriterion, code: Code): string {
  if (criterion.kind !== 'comparison') {
    const children = criterion.children.map((child) => nearlyCode(child, code));
    return `(${children.join(criterion.kind === 'all' ? ' && ' : ' || ')})`;
  }
  const { actual, outcome } = comparisonCode(criterion, code);
  const bound = numberCode(criterion.nearFrom);
  const near =
    criterion.is === 'atLeast' ? `${actual} > 0 && ${actual} >= ${bound}` : `${actual} <= ${bound}`;
  return `(${outcome} === ${met} || (${outcome} === ${notMet} && ${near}))`;
}

function numberCode(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  return `(${value})`;
}
