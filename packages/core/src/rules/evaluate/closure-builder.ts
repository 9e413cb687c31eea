import type {
  CompiledComparison,
  CompiledCriterion,
  CompiledGoal,
  CompiledItem,
  CompiledQuantity,
  CompiledScore,
} from '../compile/compiled.ts';
import { foldCriterion } from '../compile/fold-criterion.ts';
import { Frame } from './closure-frame.ts';
import { type Combination, run } from './combinations.ts';
import { pointsComparer } from './comparers.ts';
import { DirectComparisons } from './direct-comparisons.ts';
import type { Call, GoalStep, Step } from './goal-steps.ts';
import type { Outcome } from './outcome.ts';
import { levelOf, linearPoints, stepPoints, totalPoints } from './points.ts';
import { CounterSlots } from './slots.ts';
import { valueReader } from './value-reader.ts';
import { outcomeBits, outcomeOfBits, verdictOfResult } from './verdict.ts';

const keyOf = ({ quantity, is, threshold }: Omit<CompiledComparison, 'kind' | 'index' | 'nearFrom'>) =>
  JSON.stringify([quantity, is, threshold.value]);

/** Makes the closures of goals and scores. All of them work on one frame. */
export class ClosureBuilder {
  readonly slots = new CounterSlots();
  /** One frame serves every call, because judging never calls code that could start another judgement. */
  readonly frame = new Frame();
  /** The comparisons that need no points; they run before everything else. */
  readonly direct = new DirectComparisons(this.slots);
  /** The positions of comparisons and combinations, so that what several goals share is computed once. */
  readonly #positions = new Map<string, number>();
  /** Comparisons of points wait until the first unit asks for them: other steps have computed the points by then. */
  readonly #waiting = new Map<string, Call>();
  #ofPoints: Call[] = [];
  /** The indices of goals, by their criteria and comparisons. */
  readonly #goals = new Map<string, number>();

  /** Gives comparisons their positions. */
  reserve(comparisons: Iterable<CompiledComparison>): void {
    const { comparisons: results, verdicts, points } = this.frame;
    for (const comparison of comparisons) {
      const key = keyOf(comparison);
      if (this.#positions.has(key)) continue;
      const position = this.#reserve(key);
      const { quantity } = comparison;
      if (quantity.kind === 'score') {
        const compare = pointsComparer(comparison);
        this.#waiting.set(key, () => {
          const result = compare(points[quantity.place]!);
          results[position] = result;
          verdicts[position] = verdictOfResult(comparison, result);
        });
      } else this.direct.add({ ...comparison, quantity }, position);
    }
  }

  /** The steps of a unit: first its comparisons of points, whose scores other steps have computed by then. */
  stepsOf(unit: CompiledGoal | CompiledScore, place: number, index: number): readonly Step[] {
    const own: Step =
      'goal' in unit
        ? this.goalStep(unit, place, index)
        : { kind: 'call', call: this.#scoreStep(unit, place, index) };
    const before = this.#ofPoints;
    this.#ofPoints = [];
    return [...before.map((call): Step => ({ kind: 'call', call })), own];
  }

  /** The step of a goal. */
  goalStep({ goal: { id }, criterion, comparisons }: CompiledGoal, place: number, index: number): GoalStep {
    const program: Combination[] = [];
    const positions = comparisons.map((comparison) => this.#positionOf(comparison));
    const root = this.#verdictPosition(criterion, program);
    const key = JSON.stringify([root, positions]);
    const same = this.#goals.get(key) ?? -1;
    if (same === -1) this.#goals.set(key, index);
    return {
      kind: 'goal',
      id,
      index,
      program,
      root,
      own: this.goalPosition(place),
      positions,
      same,
    };
  }

  #scoreStep(compiled: CompiledScore, place: number, index: number): Call {
    const { verdicts: known, points: allPoints } = this.frame;
    const { score, vetoes, bands } = compiled;
    const items = compiled.items.map((item) => this.#item(item));
    const vetoJudges = vetoes.map(({ criterion }) => this.#judgement(criterion));
    const goalOutcome = (goal: number) => outcomeOfBits[known[this.goalPosition(goal)]! & outcomeBits]!;
    return (results) => {
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
        if (points !== null) level = levelOf(points, bands, goalOutcome);
      }
      allPoints[place] = points;
      const veto = vetoes[decisive]?.veto.id ?? null;
      results.scores[index] = { id: score.id, points, level, veto, items: own };
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

  /** A function that judges a criterion from the verdicts of its comparisons. */
  #judgement(criterion: CompiledCriterion): () => Outcome {
    const { verdicts } = this.frame;
    const program: Combination[] = [];
    const root = this.#verdictPosition(criterion, program);
    return () => {
      run(program, verdicts);
      return outcomeOfBits[verdicts[root]! & outcomeBits]!;
    };
  }

  /** The position of the verdict on a criterion. What has to be combined for it is added to the program. */
  #verdictPosition(criterion: CompiledCriterion, program: Combination[]): number {
    const combined = (kind: Combination['kind'], children: readonly number[], needed: number): number => {
      const key = JSON.stringify([kind, children, needed]);
      const known = this.#positions.get(key);
      // The same combination may have been added for a goal before.
      if (known !== undefined) return known;
      const position = this.#reserve(key);
      program.push({ kind, position, children, needed });
      return position;
    };
    return foldCriterion<number>(criterion, {
      comparison: (comparison) => this.#positionOf(comparison),
      goal: (place) => this.goalPosition(place),
      not: (child) => combined('not', [child], 1),
      group: ({ kind, needed }, children) => combined(kind, children, needed),
    });
  }

  /** The position of the verdict on a goal. */
  goalPosition(place: number): number {
    return this.#reserve(`goal ${place}`);
  }

  #reserve(key: string): number {
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.#positions.size;
    this.#positions.set(key, position);
    this.frame.reserve();
    return position;
  }
}
