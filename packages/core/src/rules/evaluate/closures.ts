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
import { type Comparer, comparer, outcomeOfMetric } from './comparers.ts';
import type { ComparisonResult, Evaluation, GoalResult, Outcome, ScoreResult } from './outcome.ts';
import { levelOf, linearPoints, stepPoints, totalPoints } from './points.ts';
import { changeReader, type History, judgedMetricReader } from './readers.ts';
import { streakOf } from './streak.ts';

/** The units of a rule set that one role has. */
export interface Units {
  readonly goals: readonly CompiledGoal[];
  readonly scores: readonly CompiledScore[];
}

/** What is known so far of the subject that is being judged. */
class Frame {
  tally: Tally = {};
  history: History = [];
  /** The results of every different comparison, which goals name by their positions; made when first asked for. */
  readonly comparisons: (ComparisonResult | undefined)[] = [];
  readonly goals: GoalResult[] = [];
  readonly scores: ScoreResult[] = [];
  readonly points: (number | null)[] = [];
}

type Judge = (frame: Frame) => Outcome;

/** An evaluator made of closures: for places where code may not be generated. */
export function closureEvaluator(
  compiled: CompiledRuleSet,
  exists: Units,
): (tally: Tally, history: History) => Evaluation {
  const builder = new ClosureBuilder();
  const steps = compiled.order.flatMap(({ kind, place }): readonly ((frame: Frame) => void)[] => {
    const unit = kind === 'goal' ? compiled.goals[place]! : compiled.scores[place]!;
    if ('goal' in unit) return exists.goals.includes(unit) ? [builder.goalStep(unit, place)] : [];
    return exists.scores.includes(unit) ? [builder.scoreStep(unit, place)] : [];
  });
  const { comparers } = builder;
  const goalPlaces = exists.goals.map((goal) => compiled.goals.indexOf(goal));
  const scorePlaces = exists.scores.map((score) => compiled.scores.indexOf(score));
  const awards = exists.goals.filter(({ kind }) => kind === 'award').length;
  // One frame serves every call: judging calls nobody who could call it again.
  const frame = new Frame();
  return (tally, history) => {
    frame.tally = tally;
    frame.history = history;
    for (let index = 0; index < comparers.length; index += 1) frame.comparisons[index] = undefined;
    for (let index = 0; index < steps.length; index += 1) steps[index]!(frame);
    // Arrays are made at their length: pushing reserves room for many more, which costs more than judging.
    const goals = new Array<GoalResult>(goalPlaces.length);
    let awardsEarned = 0;
    for (let index = 0; index < goalPlaces.length; index += 1) {
      const goal = frame.goals[goalPlaces[index]!]!;
      if (index < awards && goal.outcome === 'met') awardsEarned += 1;
      goals[index] = goal;
    }
    return {
      awardsEarned,
      goals,
      scores: scorePlaces.length === 0 ? none : scorePlaces.map((place) => frame.scores[place]!),
    };
  };
}

const none: readonly ScoreResult[] = [];

class ClosureBuilder {
  /** What several goals ask for is compared only once. */
  readonly comparers: Comparer[] = [];
  readonly #positions = new Map<string, number>();

  goalStep({ goal: { id }, criterion, comparisons }: CompiledGoal, place: number): (frame: Frame) => void {
    const positions = comparisons.map((comparison) => this.#positionOf(comparison));
    const judge = this.#judgement(criterion);
    const nearly = this.#nearness(criterion);
    const compare = this.#comparing();
    return (frame) => {
      const outcome = judge(frame);
      const nearMiss = outcome === 'not_met' && nearly(frame);
      const own = new Array<ComparisonResult>(positions.length);
      for (let index = 0; index < positions.length; index += 1)
        own[index] = compare(frame, positions[index]!);
      frame.goals[place] = { id, outcome, nearMiss, comparisons: own };
    };
  }

  scoreStep(compiled: CompiledScore, place: number): (frame: Frame) => void {
    const { score, vetoes, bands } = compiled;
    const items = compiled.items.map((item) => this.#item(item));
    const vetoJudges = vetoes.map(({ criterion }) => this.#judgement(criterion));
    return (frame) => {
      const own = items.map((item) => item(frame));
      const outcomes = vetoJudges.map((judge) => judge(frame));
      const decisive = outcomes.indexOf('met');
      let points: number | null;
      let level: string | null = null;
      if (decisive !== -1) {
        points = vetoes[decisive]!.points.value;
        level = bands.at(-1)?.band.id ?? null;
      } else {
        points = outcomes.includes('not_evaluable') ? null : totalPoints(compiled, own);
        if (points !== null) level = levelOf(points, bands, (goal) => frame.goals[goal]!.outcome);
      }
      frame.points[place] = points;
      const veto = vetoes[decisive]?.veto.id ?? null;
      frame.scores[place] = { id: score.id, points, level, veto, items: own };
    };
  }

  #item(item: CompiledItem): (frame: Frame) => number | null {
    const points = this.#itemPoints(item);
    const standIn = item.ifUnknown?.value ?? null;
    return (frame) => points(frame) ?? standIn;
  }

  #itemPoints(item: CompiledItem): (frame: Frame) => number | null {
    switch (item.kind) {
      case 'conditional': {
        const judge = this.#judgement(item.criterion);
        return (frame) => {
          const outcome = judge(frame);
          if (outcome === 'not_evaluable') return null;
          return outcome === 'met' ? item.points.value : 0;
        };
      }
      case 'score':
        return (frame) => {
          const points = frame.points[item.place]!;
          return points === null ? null : points * item.weight.value + 0;
        };
      case 'steps': {
        const read = this.#reader(item.quantity);
        return (frame) => {
          const value = read(frame);
          return value === null ? null : stepPoints(value, item.table.steps);
        };
      }
      case 'linear': {
        const read = this.#reader(item.quantity);
        return (frame) => {
          const value = read(frame);
          return value === null ? null : linearPoints(value, item);
        };
      }
    }
  }

  #reader(quantity: CompiledQuantity): (frame: Frame) => number | null {
    if (quantity.kind === 'score') return (frame) => frame.points[quantity.place]!;
    const read = valueReader(quantity);
    return (frame) => read(frame.tally, frame.history);
  }

  #positionOf(comparison: CompiledComparison): number {
    const { quantity, is, threshold } = comparison;
    const key = JSON.stringify([quantity, is, threshold.value]);
    const position = this.#positions.get(key) ?? this.comparers.push(comparer(comparison)) - 1;
    this.#positions.set(key, position);
    return position;
  }

  #comparing(): (frame: Frame, position: number) => ComparisonResult {
    const { comparers } = this;
    return (frame, position) => {
      const known = frame.comparisons[position];
      if (known !== undefined) return known;
      const result = comparers[position]!(frame.tally, frame.history, frame.points);
      frame.comparisons[position] = result;
      return result;
    };
  }

  /** The three-valued logic of `together`, over results that are already there. */
  #judgement(criterion: CompiledCriterion): Judge {
    switch (criterion.kind) {
      case 'comparison': {
        const position = this.#positionOf(criterion);
        const compare = this.#comparing();
        return (frame) => compare(frame, position).outcome;
      }
      case 'goal':
        return (frame) => frame.goals[criterion.place]!.outcome;
      case 'not': {
        const judge = this.#judgement(criterion.child);
        return (frame) => {
          const outcome = judge(frame);
          if (outcome === 'not_evaluable') return outcome;
          return outcome === 'met' ? 'not_met' : 'met';
        };
      }
      default: {
        const children = criterion.children.map((child) => this.#judgement(child));
        const { needed } = criterion;
        const bearable = children.length - needed;
        return (frame) => {
          let met = 0;
          let failed = 0;
          for (let index = 0; index < children.length; index += 1) {
            const each = children[index]!(frame);
            if (each === 'met') {
              met += 1;
              if (met >= needed) return 'met';
            } else if (each === 'not_met') {
              failed += 1;
              if (failed > bearable) return 'not_met';
            }
          }
          return 'not_evaluable';
        };
      }
    }
  }

  /** Whether a criterion is met or nearly so. */
  #nearness(criterion: CompiledCriterion): (frame: Frame) => boolean {
    switch (criterion.kind) {
      case 'comparison': {
        const position = this.#positionOf(criterion);
        const compare = this.#comparing();
        return (frame) => {
          const { actual, outcome } = compare(frame, position);
          return outcome === 'met' || (outcome === 'not_met' && isNear(criterion, actual));
        };
      }
      case 'goal':
        return (frame) => {
          const { outcome, nearMiss } = frame.goals[criterion.place]!;
          return nearMiss || outcome === 'met';
        };
      case 'not': {
        const judge = this.#judgement(criterion);
        return (frame) => judge(frame) === 'met';
      }
      default: {
        const children = criterion.children.map((child) => this.#nearness(child));
        const { needed } = criterion;
        return (frame) => {
          let near = 0;
          for (const nearly of children) if (nearly(frame)) near += 1;
          return near >= needed;
        };
      }
    }
  }
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
export function isNear({ is, nearFrom }: CompiledComparison, actual: number | null): boolean {
  if (actual === null || nearFrom === null) return false;
  return is === 'atLeast' ? actual > 0 && actual >= nearFrom : actual <= nearFrom;
}
