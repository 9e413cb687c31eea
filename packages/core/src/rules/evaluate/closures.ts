import type { Tally } from '../../metrics/tally.ts';
import type {
  CompiledComparison,
  CompiledCriterion,
  CompiledGoal,
  CompiledItem,
  CompiledQuantity,
  CompiledRuleSet,
  CompiledScore,
} from '../compile/compiled.ts';
import { type Comparer, comparer, outcomeOfMetric, pointsComparer } from './comparers.ts';
import { opposite } from './kleene.ts';
import type { ComparisonResult, Evaluation, GoalResult, Outcome, ScoreResult } from './outcome.ts';
import { levelOf, linearPoints, stepPoints, totalPoints } from './points.ts';
import { changeReader, type History, judgedMetricReader } from './readers.ts';
import { CounterSlots } from './slots.ts';
import { streakOf } from './streak.ts';

/** The units of a rule set that one role has. */
export interface Units {
  readonly goals: readonly CompiledGoal[];
  readonly scores: readonly CompiledScore[];
}

/** What was made of one subject: new for each, so that results are never kept alive by what outlives them. */
interface Made {
  /** By their positions; goals name them by these. */
  readonly comparisons: ComparisonResult[];
  readonly goals: GoalResult[];
  readonly scores: ScoreResult[];
}

/** What is known so far of the subject that is being judged. */
class Frame {
  tally: Tally = {};
  history: History = [];
  /** The counters in their slots. */
  readonly counts: number[] = [];
  /** The outcomes of comparisons, of combinations of them, and of goals, by their positions. */
  readonly outcomes: Outcome[] = [];
  /** Whether goals came near, by the positions of their criteria. */
  readonly nearMisses: boolean[] = [];
  /** Whether goals are met or nearly so, and the points of scores, by their places. */
  readonly near: boolean[] = [];
  readonly points: (number | null)[] = [];
}

type Judge = () => Outcome;
type Step = (made: Made) => void;

/** An evaluator made of closures: for places where code may not be generated. */
export function closureEvaluator(
  compiled: CompiledRuleSet,
  exists: Units,
): (tally: Tally, history?: History) => Evaluation {
  const builder = new ClosureBuilder();
  // They come first, so that their results lie close together.
  const comparisonCount = builder.reserve(allComparisons(exists));
  const steps = compiled.order.flatMap(({ kind, place }): readonly Step[] => {
    const unit = kind === 'goal' ? compiled.goals[place]! : compiled.scores[place]!;
    const index = 'goal' in unit ? exists.goals.indexOf(unit) : exists.scores.indexOf(unit);
    return index === -1 ? [] : builder.stepsOf(unit, place, index);
  });
  const { slots, frame } = builder;
  const positions = builder.direct.map(({ position }) => position);
  const direct = builder.direct.map(({ compare }) => compare);
  const { outcomes, counts } = frame;
  const awards = exists.goals.filter(({ kind }) => kind === 'award').length;
  return (tally, history = noHistory) => {
    frame.tally = tally;
    frame.history = history;
    slots.read(tally, counts);
    // Arrays are made at their length: pushing reserves room for many more, which costs more than judging.
    const comparisons = new Array<ComparisonResult>(comparisonCount);
    const goals = new Array<GoalResult>(exists.goals.length);
    const scores = exists.scores.length === 0 ? noScores : new Array<ScoreResult>(exists.scores.length);
    for (let index = 0; index < direct.length; index += 1) {
      const result = direct[index]!(counts, tally, history);
      const position = positions[index]!;
      comparisons[position] = result;
      outcomes[position] = result.outcome;
    }
    const made: Made = { comparisons, goals, scores };
    for (let index = 0; index < steps.length; index += 1) steps[index]!(made);
    let awardsEarned = 0;
    for (let index = 0; index < awards; index += 1) if (goals[index]!.outcome === 'met') awardsEarned += 1;
    return { awardsEarned, goals, scores };
  };
}

const noScores: ScoreResult[] = [];
const noHistory: History = [];

function* allComparisons({ goals, scores }: Units): Generator<CompiledComparison> {
  for (const { comparisons } of goals) yield* comparisons;
  for (const { items, vetoes } of scores) {
    for (const item of items) if (item.kind === 'conditional') yield* item.comparisons;
    for (const { comparisons } of vetoes) yield* comparisons;
  }
}

const keyOf = ({ quantity, is, threshold }: Omit<CompiledComparison, 'kind' | 'index' | 'nearFrom'>) =>
  JSON.stringify([quantity, is, threshold.value]);

class ClosureBuilder {
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

/** So many of several that must be met, or one that must not be, and where its outcome goes. */
interface Combination {
  readonly position: number;
  readonly children: readonly number[];
  readonly needed: number;
  readonly negated: boolean;
}

function run(program: readonly Combination[], outcomes: Outcome[]): void {
  for (let index = 0; index < program.length; index += 1) {
    const { position, children, needed, negated } = program[index]!;
    outcomes[position] = negated ? opposite(outcomes[children[0]!]!) : togetherAt(outcomes, children, needed);
  }
}

/** The three-valued logic of `together`, over outcomes at some positions, and no longer than it takes. */
function togetherAt(outcomes: readonly Outcome[], positions: readonly number[], needed: number): Outcome {
  const bearable = positions.length - needed;
  let met = 0;
  let failed = 0;
  for (let index = 0; index < positions.length; index += 1) {
    const each = outcomes[positions[index]!]!;
    if (each === 'met') {
      met += 1;
      if (met === needed) return 'met';
    } else if (each === 'not_met') {
      failed += 1;
      if (failed > bearable) return 'not_met';
    }
  }
  return 'not_evaluable';
}

/** Reads a quantity that needs no score; null where it is unknown. */
export function valueReader(
  quantity: Exclude<CompiledQuantity, { kind: 'score' }>,
): (tally: Tally, history: History) => number | null {
  switch (quantity.kind) {
    case 'metric':
      return judgedMetricReader(quantity);
    case 'change':
      return changeReader(quantity);
    case 'streak': {
      const judge = outcomeOfMetric(quantity.of);
      return (tally, history) => {
        const { length, ended } = streakOf(judge, tally, history);
        return ended ? length : null;
      };
    }
  }
}

/** Nothing at all is not little: a missing first lead is no near miss. */
function isNear({ is, nearFrom }: CompiledComparison, actual: number | null): boolean {
  if (actual === null || nearFrom === null) return false;
  return is === 'atLeast' ? actual > 0 && actual >= nearFrom : actual <= nearFrom;
}
