import { whatIfError } from '../../text/errors/what-if-errors.ts';
import { checkCompiled, checkIterable } from '../compile/check-compiled.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import type { GoalResult, ScoreResult } from '../evaluate/outcome.ts';
import { judgeBy, type PopulationSubject } from '../evaluate/population.ts';
import type { Award, Band, Requirement, Score } from '../format/index.ts';
import { compareIds } from '../select/figures.ts';
import { GoalCounter } from './goal-count.ts';
import { ScoreCounter } from './score-count.ts';
import type { GoalChange, ScoreChange, WhatIf } from './what-if-result.ts';
import { goalChangeSentence, scoreChangeSentence, whatIfSentence } from './what-if-sentences.ts';

/**
 * Judges a population by two rule sets and lists who gains and who loses. It reads the population once, which may be a
 * stream, and keeps only the numbers of those for whom something changes.
 *
 * @example
 * ```ts
 * const before = compileRuleSet(dezhouFiveStar, '2014-01');
 * const after = compileRuleSet(withThreshold(dezhouFiveStar, { goal: 'baseline', metric: 'householdsVisited' }, 60), '2014-01');
 * const officers = [40, 55, 70].map((householdsVisited) => ({ subjectId: `m${householdsVisited}`, role: 'community_officer', tally: { householdsVisited } }));
 * const baseline = whatIf(before, after, officers).goals.find(({ goal }) => goal.id === 'baseline');
 * [baseline.before.met, baseline.after.met, baseline.lost]; // → [2, 1, ['m55']]
 * baseline.sentence.en; // → 'Baseline: met by 1 of 3 members instead of 2; 1 no longer meets it.'
 * ```
 *
 * @throws PERIODS_DIFFER where the two were compiled for different periods
 */
export function whatIf(
  before: CompiledRuleSet,
  after: CompiledRuleSet,
  population: Iterable<PopulationSubject>,
): WhatIf {
  checkCompiled('whatIf', before);
  checkCompiled('whatIf', after);
  checkIterable('whatIf', 'population', population);
  if (before.period !== after.period) {
    throw whatIfError('PERIODS_DIFFER', { one: before.period, other: after.period });
  }
  const judge = { before: judgeBy(before), after: judgeBy(after) };
  const goals = union(goalsIn(after), goalsIn(before)).map((goal) => new GoalComparer(goal));
  const scores = union(after.ruleSet.scores, before.ruleSet.scores).map(
    (score) =>
      new ScoreComparer(
        score,
        before.ruleSet.scores.find(({ id }) => id === score.id),
      ),
  );
  const awardsEarned = { before: 0, after: 0 };
  let subjects = 0;
  for (const subject of population) {
    const old = judge.before(subject);
    const now = judge.after(subject);
    subjects += 1;
    awardsEarned.before += old.awardsEarned;
    awardsEarned.after += now.awardsEarned;
    for (const each of goals) each.add(subject.subjectId, old.goals, now.goals);
    for (const each of scores) each.add(subject.subjectId, old.scores, now.scores);
  }
  const { subject: kind } = after.ruleSet;
  return {
    period: after.period,
    subjects,
    awardsEarned,
    goals: goals.map((each) => {
      const change = each.change();
      return { ...change, sentence: goalChangeSentence(kind, change) };
    }),
    scores: scores.map((each) => {
      const change = each.change();
      return { ...change, sentence: scoreChangeSentence(kind, change) };
    }),
    sentence: whatIfSentence(kind, subjects, awardsEarned),
  };
}

const goalsIn = ({ [resolved]: { goals } }: CompiledRuleSet) => goals.map(({ goal }) => goal);

/** The units of the first list, then those of the second that the first does not have. */
function union<Unit extends { readonly id: string }>(
  first: readonly Unit[],
  second: readonly Unit[],
): readonly Unit[] {
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !ids.has(id))];
}

const listed = (ids: readonly string[]) => ids.toSorted(compareIds);

/** Compares the results of one goal, subject by subject. */
class GoalComparer {
  readonly #goal: Award | Requirement;
  readonly #before = new GoalCounter();
  readonly #after = new GoalCounter();
  readonly #gained: string[] = [];
  readonly #lost: string[] = [];
  readonly #becameEvaluable: string[] = [];
  readonly #becameNotEvaluable: string[] = [];

  constructor(goal: Award | Requirement) {
    this.#goal = goal;
  }

  add(subjectId: string, before: readonly GoalResult[], after: readonly GoalResult[]): void {
    const old = before.find(({ id }) => id === this.#goal.id);
    const now = after.find(({ id }) => id === this.#goal.id);
    this.#before.add(old);
    this.#after.add(now);
    if (old?.outcome === now?.outcome) return;
    if (now?.outcome === 'met') this.#gained.push(subjectId);
    if (old?.outcome === 'met') this.#lost.push(subjectId);
    if (old === undefined || now === undefined) return;
    if (old.outcome === 'not_evaluable') this.#becameEvaluable.push(subjectId);
    if (now.outcome === 'not_evaluable') this.#becameNotEvaluable.push(subjectId);
  }

  change(): Omit<GoalChange, 'sentence'> {
    return {
      goal: this.#goal,
      before: this.#before.count(),
      after: this.#after.count(),
      gained: listed(this.#gained),
      lost: listed(this.#lost),
      becameEvaluable: listed(this.#becameEvaluable),
      becameNotEvaluable: listed(this.#becameNotEvaluable),
    };
  }
}

/** Compares the results of one score, subject by subject. */
class ScoreComparer {
  readonly #score: Score;
  readonly #levels: readonly {
    readonly level: Band;
    readonly entered: string[];
    readonly left: string[];
  }[];
  readonly #before = new ScoreCounter();
  readonly #after = new ScoreCounter();
  readonly #rose: string[] = [];
  readonly #fell: string[] = [];
  readonly #becameKnown: string[] = [];
  readonly #becameUnknown: string[] = [];

  constructor(score: Score, before: Score | undefined) {
    this.#score = score;
    this.#levels = union(score.bands ?? [], before?.bands ?? []).map((level) => ({
      level,
      entered: [],
      left: [],
    }));
  }

  add(subjectId: string, before: readonly ScoreResult[], after: readonly ScoreResult[]): void {
    const old = before.find(({ id }) => id === this.#score.id);
    const now = after.find(({ id }) => id === this.#score.id);
    this.#before.add(old);
    this.#after.add(now);
    if (old?.level !== now?.level) {
      this.#levels.find(({ level }) => level.id === now?.level)?.entered.push(subjectId);
      this.#levels.find(({ level }) => level.id === old?.level)?.left.push(subjectId);
    }
    if (old === undefined || now === undefined) return;
    if (old.points === null || now.points === null) {
      if (now.points !== null) this.#becameKnown.push(subjectId);
      if (old.points !== null) this.#becameUnknown.push(subjectId);
    } else if (now.points > old.points) this.#rose.push(subjectId);
    else if (now.points < old.points) this.#fell.push(subjectId);
  }

  change(): Omit<ScoreChange, 'sentence'> {
    return {
      score: this.#score,
      before: this.#before.count(),
      after: this.#after.count(),
      rose: listed(this.#rose),
      fell: listed(this.#fell),
      becameKnown: listed(this.#becameKnown),
      becameUnknown: listed(this.#becameUnknown),
      levels: this.#levels.map(({ level, entered, left }) => ({
        level,
        before: this.#before.atLevel(level.id),
        after: this.#after.atLevel(level.id),
        entered: listed(entered),
        left: listed(left),
      })),
    };
  }
}
