import { mostCounted } from '../../metrics/counts.ts';
import { foldMetric } from '../../metrics/formula.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metricOf } from '../../metrics/tally.ts';
import type {
  CompiledComparison,
  CompiledCriterion,
  CompiledGoal,
  CompiledItem,
  CompiledMetric,
  CompiledQuantity,
  CompiledScore,
} from '../compile/compiled.ts';
import { foldCriterion } from '../compile/fold-criterion.ts';
import { changeComparer, pointsComparer, streakComparer } from './comparers.ts';
import { linearPoints, stepPoints } from './points.ts';
import {
  countGoal,
  countResult,
  smallCountGoals,
  smallCountResults,
  smallCountVerdicts,
} from './small-counts.ts';
import { valueReader } from './value-reader.ts';
import { metBit, nearBit, outcomeBits, verdict, verdictOf } from './verdict.ts';

interface ComparisonNames {
  readonly verdict: string;
  readonly result: string;
  /** The number that decides a comparison of a count or a sum. */
  readonly count?: string;
}

/** Writes the evaluator's constants, one on each line. A comparison that several goals share is computed once. */
export class CodeWriter {
  readonly lines: string[] = [];
  /** The author's texts, tables and functions, which are passed in and never become code. */
  readonly data: unknown[] = [];
  readonly #names = new Map<string, string>();
  /** The counters that the rules ask for, each with the name of its variable. */
  readonly #counters = new Map<string, string>();
  readonly #sharedNames = new Map<string, string>();

  addGoal({ goal, criterion, comparisons }: CompiledGoal, place: number): void {
    const code = this.#verdict(criterion);
    const outcome = `outcomes[${code} & ${outcomeBits}]`;
    const nearMiss = `${code} === ${verdict.failedByLittle}`;
    const id = this.#datum(goal.id);
    const named = comparisons.map((comparison) => this.#comparison(comparison));
    const list = () => this.#constant(`[${named.map(({ result }) => result).join(', ')}]`);
    const [count] = named.map((each) => each.count);
    const result =
      criterion.kind === 'comparison' && count !== undefined
        ? this.#countGoal(goal.id, criterion, count)
        : `{ id: ${id}, outcome: ${outcome}, nearMiss: ${nearMiss}, comparisons: ${list()} }`;
    // If the whole is not evaluable, a part that failed by little does not make it a near miss.
    this.lines.push(
      `const verdict${place} = ${isUnknown(code)} ? ${verdict.notEvaluable} : ${code};`,
      `const goal${place} = ${result};`,
    );
  }

  /** The result of a goal that depends on one count. It is looked up if the count is small, and computed otherwise. */
  #countGoal(id: string, comparison: CompiledComparison, count: string): string {
    const results = smallCountResults(comparison);
    const goals = this.#datum(smallCountGoals(id, comparison, results));
    const make = this.#datum((actual: number) => countGoal(id, comparison, actual));
    return `${goals}[${count}] ?? ${make}(${count})`;
  }

  addScore(compiled: CompiledScore, place: number): void {
    const { score, base, floor, cap, vetoes, bands } = compiled;
    const items = compiled.items.map((item) => this.#item(item));
    const sum = [number(base?.value ?? 0), ...items].reduce((total, item) => `(${total} + ${item})`);
    let points = sum;
    if (cap !== null) points = `Math.min(${points}, ${number(cap.value)})`;
    if (floor !== null) points = `Math.max(${points}, ${number(floor.value)})`;
    if (score.decimals !== undefined) points = `rounded(${points}, ${number(score.decimals)})`;
    const unknown = items.map((item) => `${item} === null`).join(' || ');
    const verdicts = vetoes.map(({ criterion }) => this.#verdict(criterion));
    const unsure = verdicts.map((code) => `${isUnknown(code)} || `).join('');
    const own = this.#constant(`${unsure}${unknown} ? null : ${points}`);
    const decided = (decide: (index: number) => string, otherwise: string) =>
      verdicts.reduceRight(
        (rest, code, index) => `${code} & ${metBit} ? ${decide(index)} : ${rest}`,
        otherwise,
      );
    const lowest = bands.at(-1);
    const vetoed = () => (lowest === undefined ? 'null' : this.#datum(lowest.band.id));
    const level = bands.reduceRight((rest, { band, from, requires }) => {
      const reached = from === null ? [] : [`${own} >= ${number(from.value)}`];
      const needed = requires.map((goal) => `verdict${goal}`);
      const id = this.#datum(band.id);
      if (needed.length === 0) return reached.length === 0 ? id : `${reached[0]} ? ${id} : ${rest}`;
      const together = needed.join(' & ');
      const within = `(${together} & ${metBit} ? ${id} : null)`;
      return `${[...reached, `(${together} & ${outcomeBits}) !== 0`].join(' && ')} ? ${within} : ${rest}`;
    }, 'null');
    this.lines.push(
      `const points${place} = ${decided((index) => number(vetoes[index]!.points.value), own)};`,
      `const score${place} = { id: ${this.#datum(score.id)}, points: points${place}, level: ${decided(
        vetoed,
        `${own} === null ? null : ${level}`,
      )}, veto: ${decided((index) => this.#datum(vetoes[index]!.veto.id), 'null')}, items: [${items.join(', ')}] };`,
    );
  }

  /** The name of an item's points, or of the points that replace them if they are unknown. */
  #item(item: CompiledItem): string {
    const points = this.#itemPoints(item);
    return item.ifUnknown === null ? points : this.#constant(`${points} ?? ${number(item.ifUnknown.value)}`);
  }

  #itemPoints(item: CompiledItem): string {
    if (item.kind === 'conditional') {
      const code = this.#verdict(item.criterion);
      return this.#constant(
        `${isUnknown(code)} ? null : ${code} & ${metBit} ? ${number(item.points.value)} : 0`,
      );
    }
    if (item.kind === 'score') {
      const points = `points${item.place}`;
      return this.#constant(`${points} === null ? null : ${points} * ${number(item.weight.value)} + 0`);
    }
    const value = this.#value(item.quantity);
    const { steps } = item.kind === 'steps' ? item.table : { steps: undefined };
    const points =
      steps === undefined
        ? this.#shared(JSON.stringify(item), () => (known: number) => linearPoints(known, item as never))
        : this.#shared(JSON.stringify(steps), () => (known: number) => stepPoints(known, steps));
    return this.#constant(`${value} === null ? null : ${points}(${value})`);
  }

  /** The name of a quantity's value; the value is null if it is unknown or its sample is too small. */
  #value(quantity: CompiledQuantity): string {
    if (quantity.kind === 'score') return `points${quantity.place}`;
    if (quantity.kind !== 'metric') {
      return this.#constant(
        `${this.#shared(`value ${JSON.stringify(quantity)}`, () => valueReader(quantity))}(tally, history)`,
      );
    }
    const actual = this.#metric(quantity);
    if (quantity.sample === null) return actual;
    return this.#constant(
      `${this.#counter(quantity.sample)} < ${number(quantity.minimumSample)} ? null : ${actual}`,
    );
  }

  #metric({ metric: id }: CompiledMetric): string {
    return foldMetric<string>(metricOf(id), {
      counter: (counter) => this.#counter(counter),
      sum: (parts) => this.#constant(parts.join(' + ')),
      quotient: (above, below) => this.#constant(`${below} === 0 ? null : ${above} / ${below}`),
      sampled: (value, sample) => this.#constant(`${sample} === 0 ? null : ${value}`),
    });
  }

  /** Names of counters come from the catalogue, never from a rule set. */
  #counter(id: string): string {
    const { id: name } = metricOf(id);
    const known = this.#counters.get(name);
    if (known !== undefined) return known;
    const counter = `n${this.#counters.size}`;
    this.#counters.set(name, counter);
    return counter;
  }

  /**
   * Reads the counters. If one is missing, the tally may have a misspelt name instead, so its names are checked. If
   * none is missing, other names cannot change the result.
   */
  reading(): readonly string[] {
    const counters = [...this.#counters];
    if (counters.length === 0) return ['checkNames(tally);'];
    return [
      ...counters.map(([name, counter]) => `let ${counter} = tally.${name};`),
      `if (${counters.map(([, counter]) => `${counter} === undefined`).join(' || ')}) checkNames(tally);`,
      ...counters.map(
        ([name, counter]) =>
          `if (typeof ${counter} !== 'number' || !(${counter} >= 0 && ${counter} <= ${mostCounted} && ${counter} === Math.floor(${counter}))) ${counter} = count(${counter}, '${name}');`,
      ),
    ];
  }

  #comparison(comparison: CompiledComparison): ComparisonNames {
    const { quantity, is, threshold } = comparison;
    if (quantity.kind !== 'metric') return this.#sharedNamesComparison({ ...comparison, quantity });
    const actual = this.#metric(quantity);
    const { sample } = quantity;
    if (sample === null) return this.#countComparison(comparison, actual);
    const bound = number(threshold.value);
    const reached = `${actual} ${is === 'atLeast' ? '>=' : '<='} ${bound}`;
    const code = this.#constant(
      `${this.#counter(sample)} < ${number(quantity.minimumSample)} ? ${verdict.notEvaluable} : ${reached} ? ${verdict.met} : ${this.#nearOr0(comparison, actual)}`,
    );
    const result =
      `${code} === ${verdict.met} ? { actual: ${actual}, outcome: 'met', gap: 0 }` +
      ` : ${code} === ${verdict.notEvaluable} ? { actual: ${actual}, outcome: 'not_evaluable', gap: null }` +
      ` : { actual: ${actual}, outcome: 'not_met', gap: ${this.#rateGap(comparison)} }`;
    return { verdict: code, result: this.#constant(`${this.#commonRate(quantity, code)}${result}`) };
  }

  /** Compares a count or a sum; the results of small ones are looked up. */
  #countComparison(comparison: CompiledComparison, actual: string): ComparisonNames {
    const { is, threshold, nearFrom } = comparison;
    const key = JSON.stringify([is, threshold.value, nearFrom]);
    const found = (name: string, small: () => unknown, make: (count: number) => unknown) =>
      this.#constant(
        `${this.#shared(`small ${name} ${key}`, small)}[${actual}] ?? ${this.#shared(`${name} ${key}`, () => make)}(${actual})`,
      );
    return {
      count: actual,
      verdict: found(
        'verdict',
        () => smallCountVerdicts(comparison),
        (count) => verdictOf(comparison, count),
      ),
      result: found(
        'result',
        () => smallCountResults(comparison),
        (count) => countResult(comparison, count),
      ),
    };
  }

  /** The two results that most rates have are shared: unknown because there is no sample, and a rate of 1. */
  #commonRate({ metric: id }: CompiledMetric, code: string): string {
    const metric: Metric = metricOf(id);
    if (!('numerator' in metric)) return '';
    const numerator = this.#counter(metric.numerator);
    const denominator = this.#counter(metric.denominator);
    const unknown = this.#shared('unknown', () => ({ actual: null, outcome: 'not_evaluable', gap: null }));
    const full = this.#shared('full', () => ({ actual: 1, outcome: 'met', gap: 0 }));
    return (
      `${code} === ${verdict.notEvaluable} && ${denominator} === 0 ? ${unknown}` +
      ` : ${code} === ${verdict.met} && ${numerator} === ${denominator} ? ${full} : `
    );
  }

  #rateGap({ quantity, is, threshold }: CompiledComparison): string {
    const metric: Metric = metricOf((quantity as CompiledMetric).metric);
    // More successes never help if the rule sets a maximum, and they do not undo a failure if all must succeed.
    if (is === 'atMost' || !('numerator' in metric)) return 'null';
    if (metric.kind === 'share' && threshold.value >= 1) return 'null';
    const gap = metric.kind === 'share' ? 'shareGap' : 'ratioGap';
    return `${gap}(${this.#counter(metric.numerator)}, ${this.#counter(metric.denominator)}, ${number(threshold.value)})`;
  }

  #sharedNamesComparison(
    comparison: CompiledComparison<Exclude<CompiledQuantity, CompiledMetric>>,
  ): ComparisonNames {
    const { quantity, is, threshold } = comparison;
    const key = `compare ${JSON.stringify([quantity, is, threshold.value])}`;
    const compare = (called: unknown, argument: string) =>
      this.#constant(`${this.#shared(key, () => called)}(${argument})`);
    const result =
      quantity.kind === 'score'
        ? compare(pointsComparer(comparison), `points${quantity.place}`)
        : quantity.kind === 'change'
          ? compare(changeComparer({ ...comparison, quantity }), 'tally, history')
          : compare(streakComparer({ ...comparison, quantity }), 'tally, history');
    const code = this.#constant(
      `${result}.outcome === 'met' ? ${verdict.met} : ${result}.outcome === 'not_evaluable' ? ${verdict.notEvaluable} : ${this.#nearOr0(comparison, `${result}.actual`)}`,
    );
    return { verdict: code, result };
  }

  /** The verdict on a value that fails, either by little or by more. */
  #nearOr0({ is, nearFrom }: CompiledComparison, actual: string): string {
    if (nearFrom === null) return `${verdict.failed}`;
    const bound = number(nearFrom);
    const near = is === 'atLeast' ? `${actual} > 0 && ${actual} >= ${bound}` : `${actual} <= ${bound}`;
    return `${near} ? ${verdict.failedByLittle} : ${verdict.failed}`;
  }

  /** The name of a criterion's verdict. */
  #verdict(criterion: CompiledCriterion): string {
    return foldCriterion<string>(criterion, {
      comparison: (comparison) => this.#comparison(comparison).verdict,
      goal: (place) => `verdict${place}`,
      not: (code) =>
        this.#constant(
          `${isUnknown(code)} ? ${verdict.notEvaluable} : ${code} & ${metBit} ? ${verdict.failed} : ${verdict.met}`,
        ),
      group: ({ kind, needed }, children) => {
        if (kind === 'all') return this.#constant(children.join(' & '));
        if (kind === 'any') return this.#constant(children.join(' | '));
        const enough = (bit: number) =>
          `(${children.map((child) => `(${child} & ${bit} ? 1 : 0)`).join(' + ')} >= ${number(needed)} ? ${bit} : 0)`;
        return this.#constant([1, metBit, nearBit].map(enough).join(' | '));
      },
    });
  }

  /** The name of the constant with this value. */
  #constant(value: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const name = `c${this.lines.length}`;
    this.lines.push(`const ${name} = ${value};`);
    this.#names.set(value, name);
    return name;
  }

  /** The name of a value that is passed in as data. */
  #datum(value: unknown): string {
    return `d${this.data.push(value) - 1}`;
  }

  /** The same for a value that several places use and that is passed in only once. */
  #shared(key: string, make: () => unknown): string {
    const known = this.#sharedNames.get(key);
    if (known !== undefined) return known;
    const name = this.#datum(make());
    this.#sharedNames.set(key, name);
    return name;
  }
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  return `(${value})`;
}

/** Whether a verdict says that something is not evaluable. */
const isUnknown = (code: string) => `(${code} & ${outcomeBits}) === ${verdict.notEvaluable}`;
