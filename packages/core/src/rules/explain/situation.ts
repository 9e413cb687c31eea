import type { Tally } from '../../metrics/tally.ts';
import type { MemberRole } from '../../model/member-role.ts';
import { goalsOf, scoresOf } from '../compile/compile-rule-set.ts';
import type { CompiledComparison, CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { compareOnce } from '../evaluate/comparers.ts';
import type { ComparisonResult, Evaluation, GoalResult, ScoreResult } from '../evaluate/outcome.ts';
import type { TallyHistory } from '../evaluate/readers.ts';
import type { DatedValue } from '../format/index.ts';
import type { CitationCard } from './cards.ts';
import type { OpenPeriod } from './pace.ts';

/** Everything that an explanation needs: the rules, the figures of the subject, and the results. */
export class Situation {
  readonly compiled: CompiledRuleSet;
  readonly role: MemberRole | null;
  readonly tally: Tally;
  readonly history: TallyHistory;
  /** The open period; null if the day of the reader is outside the period. */
  readonly open: OpenPeriod | null;
  /** Whether the day of the reader is before the period. Everything is unknown then. */
  readonly notBegun: boolean;
  readonly #goals: readonly (GoalResult | undefined)[];
  readonly #scores: readonly (ScoreResult | undefined)[];
  readonly #points: readonly (number | null)[];

  constructor(
    compiled: CompiledRuleSet,
    role: MemberRole | null,
    tally: Tally,
    history: TallyHistory,
    evaluation: Evaluation,
    asOf: string | undefined,
  ) {
    this.compiled = compiled;
    this.role = role;
    this.tally = tally;
    this.history = history;
    const { opensOn, closesOn } = compiled;
    this.open =
      asOf !== undefined && asOf >= opensOn && asOf <= closesOn ? { opensOn, closesOn, asOf } : null;
    this.notBegun = asOf !== undefined && asOf < opensOn;
    const goals = goalsOf(compiled, role);
    const scores = scoresOf(compiled, role);
    const { goals: goalResults, scores: scoreResults } = this.notBegun ? unknownOf(evaluation) : evaluation;
    this.#goals = compiled[resolved].goals.map((goal) => goalResults[goals.indexOf(goal)]);
    this.#scores = compiled[resolved].scores.map((score) => scoreResults[scores.indexOf(score)]);
    this.#points = this.#scores.map((score) => score?.points ?? null);
  }

  /** The result of a goal, which is given by its index in the compiled rules. */
  goal(place: number): GoalResult {
    return this.#goals[place]!;
  }

  score(place: number): ScoreResult {
    return this.#scores[place]!;
  }

  result(comparison: CompiledComparison): ComparisonResult {
    const result = compareOnce(comparison, this.tally, this.history, this.#points);
    return this.notBegun ? { ...result, outcome: 'not_evaluable', gap: null } : result;
  }

  citation({ source }: Pick<DatedValue, 'source'>): CitationCard | null {
    const { sources } = this.compiled.ruleSet;
    return source === undefined ? null : { title: sources[source.ref]!.title, at: source.at };
  }
}

/** The same goals and scores, with everything unknown. */
function unknownOf({ goals, scores }: Evaluation): Pick<Evaluation, 'goals' | 'scores'> {
  return {
    goals: goals.map((goal) => ({ ...goal, outcome: 'not_evaluable', nearMiss: false })),
    scores: scores.map((score) => ({
      ...score,
      points: null,
      level: null,
      veto: null,
      items: score.items.map(() => null),
    })),
  };
}
