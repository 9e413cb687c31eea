import type {
  CompiledComparison,
  CompiledCriterion,
  CompiledGoal,
  CompiledItem,
  CompiledQuantity,
  CompiledScore,
} from '../compile/compiled.ts';
import { Frame, type Judge, type Step } from './closure-frame.ts';
import { type Combination, run } from './combinations.ts';
import { type Comparer, comparer, pointsComparer } from './comparers.ts';
import type { ComparisonResult } from './outcome.ts';
import { levelOf, linearPoints, stepPoints, totalPoints } from './points.ts';
import { CounterSlots } from './slots.ts';
import { valueReader } from './value-reader.ts';

const keyOf = ({ quantity, is, threshold }: Omit<CompiledComparison, 'kind' | 'index' | 'nearFrom'>) =>
  JSON.stringify([quantity, is, threshold.value]);

/** Makes the closures of goals and scores, all of which look at one frame. */
export class ClosureBuilder {
  readonly slots = new CounterSlots();
  /** One frame serves every call: judging calls nobody who could call it again. */
  readonly frame = new Frame();
  /** The comparisons that need no points, which are made before everything else. */
  readonly direct: { readonly position: number; readonly compare: Comparer }[] = [];
  /** What several goals ask for is compared only once. */
  readonly #positions = new Map<string, number>();
  readonly #roots = new Set<number>();
  /** Comparisons of points wait until the first unit asks for them: others have reckoned the points by then. */
  readonly #waiting = new Map<string, Step>();
  #ofPoints: Step[] = [];

  /** Gives comparisons their positions; returns how many different ones there are. */
  reserve(comparisons: Iterable<CompiledComparison>): number {
    const { outcomes, points } = this.frame;
    for (const comparison of comparisons) {
      const key = keyOf(comparison);
      if (this.#positions.has(key)) continue;
      const position = this.#reserve(key);
      const { quantity } = comparison;
      if (quantity.kind === 'score') {
        const compare = pointsComparer(comparison);
        this.#waiting.set(key, ({ comparisons: results }) => {
          const result = compare(points[quantity.place]!);
          results[position] = result;
          outcomes[position] = result.outcome;
        });
      } else this.direct.push({ position, compare: comparer({ ...comparison, quantity }, this.slots) });
    }
    return this.#positions.size;
  }

  /** The steps of a unit: first its comparisons of points, which other units have reckoned by then. */
  stepsOf(unit: CompiledGoal | CompiledScore, place: number, index: number): readonly Step[] {
    const own = 'goal' in unit ? this.#goalStep(unit, place, index) : this.#scoreStep(unit, place, index);
    const before = this.#ofPoints;
    this.#ofPoints = [];
    return [...before, own];
  }

  #goalStep({ goal: { id }, criterion, comparisons }: CompiledGoal, place: number, index: number): Step {
    const { outcomes, near, nearMisses } = this.frame;
    const own = this.#goalPosition(place);
    const positions = comparisons.map((comparison) => this.#positionOf(comparison));
    const program: Combination[] = [];
    const root = this.#outcomePosition(criterion, program);
    const nearly = this.#nearness(criterion);
    // Another goal may ask for the same: what is nearly met is then known.
    const isFirst = !this.#roots.has(root);
    this.#roots.add(root);
    return (made) => {
      run(program, outcomes);
      const outcome = outcomes[root]!;
      if (isFirst) nearMisses[root] = outcome === 'not_met' && nearly(made.comparisons);
      const nearMiss = nearMisses[root]!;
      outcomes[own] = outcome;
      near[place] = nearMiss || outcome === 'met';
      made.goals[index] = { id, outcome, nearMiss, comparisons: pick(made.comparisons, positions) };
    };
  }

  #scoreStep(compiled: CompiledScore, place: number, index: number): Step {
    const { outcomes: known, points: allPoints } = this.frame;
    const { score, vetoes, bands } = compiled;
    const items = compiled.items.map((item) => this.#item(item));
    const vetoJudges = vetoes.map(({ criterion }) => this.#judgement(criterion));
    const outcomeOf = (goal: number) => known[this.#goalPosition(goal)]!;
    return (made) => {
      const own = items.map((item) => item());
      const outcomes = vetoJudges.map((judge) => judge());
      const decisive = outcomes.indexOf('met');
      let points: number | null;
      let level: string | null = null;
      if (decisive !== -1) {
        points = vetoes[decisive]!.points.value;
        level = bands.at(-1)?.band.id ?? null;
      } else {
        points = outcomes.includes('not_evaluable') ? null : totalPoints(compiled, own);
        if (points !== null) level = levelOf(points, bands, outcomeOf);
      }
      allPoints[place] = points;
      const veto = vetoes[decisive]?.veto.id ?? null;
      made.scores[index] = { id: score.id, points, level, veto, items: own };
    };
  }

  #item(item: CompiledItem): () => number | null {
    const points = this.#itemPoints(item);
    const standIn = item.ifUnknown?.value ?? null;
    return () => points() ?? standIn;
  }

  #itemPoints(item: CompiledItem): () => number | null {
    const { points: allPoints } = this.frame;
    switch (item.kind) {
      case 'conditional': {
        const judge = this.#judgement(item.criterion);
        return () => {
          const outcome = judge();
          if (outcome === 'not_evaluable') return null;
          return outcome === 'met' ? item.points.value : 0;
        };
      }
      case 'score':
        return () => {
          const points = allPoints[item.place]!;
          return points === null ? null : points * item.weight.value + 0;
        };
      case 'steps': {
        const read = this.#reader(item.quantity);
        return () => {
          const value = read();
          return value === null ? null : stepPoints(value, item.table.steps);
        };
      }
      case 'linear': {
        const read = this.#reader(item.quantity);
        return () => {
          const value = read();
          return value === null ? null : linearPoints(value, item);
        };
      }
    }
  }

  #reader(quantity: CompiledQuantity): () => number | null {
    const { points } = this.frame;
    if (quantity.kind === 'score') return () => points[quantity.place]!;
    const read = valueReader(quantity);
    const { frame } = this;
    return () => read(frame.tally, frame.history);
  }

  #positionOf({ quantity, is, threshold }: CompiledComparison): number {
    const key = keyOf({ quantity, is, threshold });
    const position = this.#positions.get(key)!;
    const ofPoints = this.#waiting.get(key);
    if (ofPoints !== undefined) {
      this.#ofPoints.push(ofPoints);
      this.#waiting.delete(key);
    }
    return position;
  }

  /** A function that judges a criterion, from results that are already there. */
  #judgement(criterion: CompiledCriterion): Judge {
    const { outcomes } = this.frame;
    const program: Combination[] = [];
    const root = this.#outcomePosition(criterion, program);
    return () => {
      run(program, outcomes);
      return outcomes[root]!;
    };
  }

  /** Where a criterion's outcome lies, once the program has run that this adds to. */
  #outcomePosition(criterion: CompiledCriterion, program: Combination[]): number {
    switch (criterion.kind) {
      case 'comparison':
        return this.#positionOf(criterion);
      case 'goal':
        return this.#goalPosition(criterion.place);
      default: {
        const inner = criterion.kind === 'not' ? [criterion.child] : criterion.children;
        const children = inner.map((child) => this.#outcomePosition(child, program));
        const needed = criterion.kind === 'not' ? 1 : criterion.needed;
        const negated = criterion.kind === 'not';
        const key = JSON.stringify([children, needed, negated]);
        const known = this.#positions.get(key);
        // What was combined for a goal before is there already.
        if (known !== undefined) return known;
        const position = this.#reserve(key);
        program.push({ position, children, needed, negated });
        return position;
      }
    }
  }

  #goalPosition(place: number): number {
    return this.#reserve(`goal ${place}`);
  }

  #reserve(key: string): number {
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.#positions.size;
    this.#positions.set(key, position);
    return position;
  }

  /** Whether a criterion is met or nearly so. */
  #nearness(criterion: CompiledCriterion): (comparisons: readonly ComparisonResult[]) => boolean {
    const { near } = this.frame;
    switch (criterion.kind) {
      case 'comparison': {
        const position = this.#positionOf(criterion);
        return (comparisons) => {
          const { actual, outcome } = comparisons[position]!;
          return outcome === 'met' || (outcome === 'not_met' && isNear(criterion, actual));
        };
      }
      case 'goal':
        return () => near[criterion.place]!;
      case 'not': {
        const judge = this.#judgement(criterion);
        return () => judge() === 'met';
      }
      default: {
        const children = criterion.children.map((child) => this.#nearness(child));
        const bearable = children.length - criterion.needed;
        return (comparisons) => {
          let far = 0;
          for (let index = 0; index < children.length; index += 1) {
            if (!children[index]!(comparisons)) far += 1;
            if (far > bearable) return false;
          }
          return true;
        };
      }
    }
  }
}

/** The elements at some positions. Few are written out: making an array of a length is slow. */
function pick<Element>(from: readonly Element[], at: readonly number[]): Element[] {
  switch (at.length) {
    case 1:
      return [from[at[0]!]!];
    case 2:
      return [from[at[0]!]!, from[at[1]!]!];
    case 3:
      return [from[at[0]!]!, from[at[1]!]!, from[at[2]!]!];
    case 4:
      return [from[at[0]!]!, from[at[1]!]!, from[at[2]!]!, from[at[3]!]!];
    default:
      return at.map((position) => from[position]!);
  }
}

/** Nothing at all is not little: a missing first lead is no near miss. */
function isNear({ is, nearFrom }: CompiledComparison, actual: number | null): boolean {
  if (actual === null || nearFrom === null) return false;
  return is === 'atLeast' ? actual > 0 && actual >= nearFrom : actual <= nearFrom;
}
