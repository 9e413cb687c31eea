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
import { changeComparer, pointsComparer, streakComparer } from './comparers.ts';
import { linearPoints, stepPoints } from './points.ts';
import { valueReader } from './value-reader.ts';

// Outcomes as numbers in their order, so that "all" is the least of several and "any" the greatest.
const notMet = 0;
const notEvaluable = 1;
export const met = 2;

interface ComparisonNames {
  readonly actual: string;
  readonly outcome: string;
  readonly result: string;
}

/** Constants, one a line. What several goals ask for, such as the same comparison, is reckoned only once. */
export class CodeWriter {
  readonly lines: string[] = [];
  /** What the author chose, and what is called: passed in, never written into the code. */
  readonly data: unknown[] = [];
  readonly #names = new Map<string, string>();
  readonly #called = new Map<string, string>();

  addGoal({ goal, criterion, comparisons }: CompiledGoal, place: number): void {
    const outcome = this.#outcome(criterion);
    const text = this.#constant(
      `${outcome} === ${met} ? 'met' : ${outcome} === ${notMet} ? 'not_met' : 'not_evaluable'`,
    );
    const nearMiss = this.#constant(`${outcome} === ${notMet} && ${this.#nearly(criterion)}`);
    const results = comparisons.map((comparison) => this.#comparison(comparison).result);
    const list = this.#constant(`[${results.join(', ')}]`);
    this.lines.push(
      `const goalOutcome${place} = ${outcome};`,
      `const goalNear${place} = ${outcome} === ${met} || ${nearMiss};`,
      `const goal${place} = { id: ${this.#datum(goal.id)}, outcome: ${text}, nearMiss: ${nearMiss}, comparisons: ${list} };`,
    );
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
    const outcomes = vetoes.map(({ criterion }) => this.#outcome(criterion));
    const unsure = outcomes.map((outcome) => `${outcome} === ${notEvaluable} || `).join('');
    const own = this.#constant(`${unsure}${unknown} ? null : ${points}`);
    const decided = (decide: (index: number) => string, otherwise: string) =>
      outcomes.reduceRight(
        (rest, outcome, index) => `${outcome} === ${met} ? ${decide(index)} : ${rest}`,
        otherwise,
      );
    const lowest = bands.at(-1);
    const vetoed = () => (lowest === undefined ? 'null' : this.#datum(lowest.band.id));
    const level = bands.reduceRight((rest, { band, from, requires }) => {
      const reached = from === null ? [] : [`${own} >= ${number(from.value)}`];
      const needed = requires.map((goal) => `goalOutcome${goal}`);
      const id = this.#datum(band.id);
      if (needed.length === 0) return reached.length === 0 ? id : `${reached[0]} ? ${id} : ${rest}`;
      const least = `Math.min(${needed.join(', ')})`;
      const within = `(${least} === ${met} ? ${id} : null)`;
      return `${[...reached, `${least} !== ${notMet}`].join(' && ')} ? ${within} : ${rest}`;
    }, 'null');
    this.lines.push(
      `const points${place} = ${decided((index) => number(vetoes[index]!.points.value), own)};`,
      `const score${place} = { id: ${this.#datum(score.id)}, points: points${place}, level: ${decided(
        vetoed,
        `${own} === null ? null : ${level}`,
      )}, veto: ${decided((index) => this.#datum(vetoes[index]!.veto.id), 'null')}, items: [${items.join(', ')}] };`,
    );
  }

  /** The name of an item's points, with what stands in where they are unknown. */
  #item(item: CompiledItem): string {
    const points = this.#itemPoints(item);
    return item.ifUnknown === null ? points : this.#constant(`${points} ?? ${number(item.ifUnknown.value)}`);
  }

  #itemPoints(item: CompiledItem): string {
    if (item.kind === 'conditional') {
      const outcome = this.#outcome(item.criterion);
      return this.#constant(
        `${outcome} === ${notEvaluable} ? null : ${outcome} === ${met} ? ${number(item.points.value)} : 0`,
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
        ? this.#function(JSON.stringify(item), (known: number) => linearPoints(known, item as never))
        : this.#function(JSON.stringify(steps), (known: number) => stepPoints(known, steps));
    return this.#constant(`${value} === null ? null : ${points}(${value})`);
  }

  /** The name of a quantity's value; null where it is unknown, or its sample too small. */
  #value(quantity: CompiledQuantity): string {
    if (quantity.kind === 'score') return `points${quantity.place}`;
    if (quantity.kind !== 'metric') {
      return this.#constant(
        `${this.#function(`value ${JSON.stringify(quantity)}`, valueReader(quantity))}(tally, history)`,
      );
    }
    const actual = this.#metric(quantity);
    if (quantity.sample === null) return actual;
    return this.#constant(
      `${this.#counter(quantity.sample)} < ${number(quantity.minimumSample)} ? null : ${actual}`,
    );
  }

  #metric({ metric: id }: CompiledMetric): string {
    const metric: Metric = metricOf(id);
    switch (metric.kind) {
      case 'share':
      case 'ratio': {
        const numerator = this.#counter(metric.numerator);
        const denominator = this.#counter(metric.denominator);
        return this.#constant(`${denominator} === 0 ? null : ${numerator} / ${denominator}`);
      }
      case 'sum':
        return this.#constant(metric.of.map((part) => this.#counter(part)).join(' + '));
      case 'median':
        return this.#constant(`${this.#counter(metric.sample)} === 0 ? null : ${this.#counter(id)}`);
      default:
        return this.#counter(id);
    }
  }

  /** Names of counters come from the catalogue, never from a rule set. */
  #counter(id: string): string {
    return this.#constant(`count(tally.${metricOf(id).id}, '${metricOf(id).id}')`);
  }

  #comparison(comparison: CompiledComparison): ComparisonNames {
    const { quantity, is, threshold } = comparison;
    if (quantity.kind !== 'metric') return this.#calledComparison({ ...comparison, quantity });
    const bound = number(threshold.value);
    const operator = is === 'atLeast' ? '>=' : '<=';
    const actual = this.#metric(quantity);
    const { sample } = quantity;
    if (sample === null) {
      const outcome = this.#constant(`${actual} ${operator} ${bound} ? ${met} : ${notMet}`);
      const failure = `{ actual: ${actual}, outcome: 'not_met', gap: countGap(${actual}, ${bound}) }`;
      const success = `{ actual: ${actual}, outcome: 'met', gap: 0 }`;
      return { actual, outcome, result: this.#constant(`${outcome} === ${met} ? ${success} : ${failure}`) };
    }
    const outcome = this.#constant(
      `${this.#counter(sample)} < ${number(quantity.minimumSample)} ? ${notEvaluable} : ${actual} ${operator} ${bound} ? ${met} : ${notMet}`,
    );
    const result = this.#constant(
      `${outcome} === ${met} ? { actual: ${actual}, outcome: 'met', gap: 0 }` +
        ` : ${outcome} === ${notMet} ? { actual: ${actual}, outcome: 'not_met', gap: ${this.#rateGap(comparison)} }` +
        ` : { actual: ${actual}, outcome: 'not_evaluable', gap: null }`,
    );
    return { actual, outcome, result };
  }

  #rateGap({ quantity, is, threshold }: CompiledComparison): string {
    const metric: Metric = metricOf((quantity as CompiledMetric).metric);
    // No more successes can mend "at most", nor make up for one failure where all must succeed.
    if (is === 'atMost' || metric.kind === 'median' || !('numerator' in metric)) return 'null';
    if (metric.kind === 'share' && threshold.value >= 1) return 'null';
    const gap = metric.kind === 'share' ? 'shareGap' : 'ratioGap';
    return `${gap}(${this.#counter(metric.numerator)}, ${this.#counter(metric.denominator)}, ${number(threshold.value)})`;
  }

  #calledComparison(
    comparison: CompiledComparison<Exclude<CompiledQuantity, CompiledMetric>>,
  ): ComparisonNames {
    const { quantity, is, threshold } = comparison;
    const key = `compare ${JSON.stringify([quantity, is, threshold.value])}`;
    const compare = (called: unknown, argument: string) =>
      this.#constant(`${this.#function(key, called)}(${argument})`);
    const result =
      quantity.kind === 'score'
        ? compare(pointsComparer(comparison), `points${quantity.place}`)
        : quantity.kind === 'change'
          ? compare(changeComparer({ ...comparison, quantity }), 'tally, history')
          : compare(streakComparer({ ...comparison, quantity }), 'tally, history');
    const outcome = this.#constant(
      `${result}.outcome === 'met' ? ${met} : ${result}.outcome === 'not_met' ? ${notMet} : ${notEvaluable}`,
    );
    return { actual: `${result}.actual`, outcome, result };
  }

  #outcome(criterion: CompiledCriterion): string {
    switch (criterion.kind) {
      case 'comparison':
        return this.#comparison(criterion).outcome;
      case 'goal':
        return `goalOutcome${criterion.place}`;
      case 'not':
        return this.#constant(`${met} - ${this.#outcome(criterion.child)}`);
      default: {
        const children = criterion.children.map((child) => this.#outcome(child));
        if (criterion.kind === 'all') return this.#constant(`Math.min(${children.join(', ')})`);
        if (criterion.kind === 'any') return this.#constant(`Math.max(${children.join(', ')})`);
        const counted = (outcome: string) =>
          this.#constant(children.map((child) => `(${child} ${outcome} ? 1 : 0)`).join(' + '));
        const needed = number(criterion.needed);
        return this.#constant(
          `${counted(`=== ${met}`)} >= ${needed} ? ${met} : ${counted(`!== ${notMet}`)} < ${needed} ? ${notMet} : ${notEvaluable}`,
        );
      }
    }
  }

  #nearly(criterion: CompiledCriterion): string {
    switch (criterion.kind) {
      case 'comparison': {
        const { is, nearFrom } = criterion;
        const { actual, outcome } = this.#comparison(criterion);
        if (nearFrom === null) return `${outcome} === ${met}`;
        const bound = number(nearFrom);
        const near = is === 'atLeast' ? `${actual} > 0 && ${actual} >= ${bound}` : `${actual} <= ${bound}`;
        return `(${outcome} === ${met} || (${outcome} === ${notMet} && ${near}))`;
      }
      case 'goal':
        return `goalNear${criterion.place}`;
      case 'not':
        return `(${this.#outcome(criterion)} === ${met})`;
      default: {
        const children = criterion.children.map((child) => this.#nearly(child));
        if (criterion.kind !== 'atLeast')
          return `(${children.join(criterion.kind === 'all' ? ' && ' : ' || ')})`;
        return `(${children.map((child) => `(${child} ? 1 : 0)`).join(' + ')} >= ${number(criterion.needed)})`;
      }
    }
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

  /** The name of something that is passed in. */
  #datum(value: unknown): string {
    return `d${this.data.push(value) - 1}`;
  }

  #function(key: string, called: unknown): string {
    const known = this.#called.get(key);
    if (known !== undefined) return known;
    const name = this.#datum(called);
    this.#called.set(key, name);
    return name;
  }
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  return `(${value})`;
}
