import { anything, onlyFields } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import { parsePeriod } from '../../calendar/period.ts';
import type { Tally } from '../../metrics/tally.ts';
import type { MemberRole } from '../../model/member-role.ts';
import { checkCompiled } from '../compile/check-compiled.ts';
import { appliesTo } from '../compile/compile-rule-set.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import { resolved } from '../compile/compiled.ts';
import { evaluatorFor } from '../evaluate/evaluator.ts';
import type { Evaluation } from '../evaluate/outcome.ts';
import type { TallyHistory } from '../evaluate/readers.ts';
import type { GoalCard, Scorecard } from './cards.ts';
import { criterionCard } from './criterion-card.ts';
import { decidedSentence } from './decided-sentence.ts';
import { notBegunSentence } from './not-begun-sentence.ts';
import { pointsCard } from './points-card.ts';
import { Situation } from './situation.ts';

/** What a scorecard takes into account besides the tally. */
export interface ScorecardOptions {
  /**
   * The day of the reader, in the bureau's time zone: within the period, sentences say what can still be done by
   * its last day, and which pace that takes. Without it, and on a day after the period, sentences only say how the tally
   * stands against the rules. On a day before the period nothing can be judged yet: every goal is not evaluable, every
   * score unknown, and the sentences say that the period has not begun.
   */
  readonly asOf?: string;
  /** The tallies of earlier periods, the latest first, as far back as anything is known. */
  readonly history?: TallyHistory;
  /** The result of {@link evaluatorFor} for the same subject, if it is available. */
  readonly evaluation?: Evaluation;
}

const scorecardOptions = /* @__PURE__ */ onlyFields<ScorecardOptions>({
  asOf: /* @__PURE__ */ anything(),
  history: /* @__PURE__ */ anything(),
  evaluation: /* @__PURE__ */ anything(),
});

/**
 * Judges one subject's period and explains every part of it, in both languages.
 *
 * @example
 * ```ts
 * const january = compileRuleSet(dezhouFiveStar, '2014-01');
 * const card = scorecardOf(january, 'community_officer', { householdsVisited: 43 }, { asOf: '2014-01-20' });
 * card.requirements[0]?.sentence.en; // → 'baseline: not met. Households visited: 43 households, at least 50 needed; 7 more by 31 January 2014.'
 * ```
 *
 * @param role the member's role; null where the subject is not a member
 * @throws TALLY_INVALID, COUNTER_UNKNOWN for the tally or one of the history
 * @throws ROLE_UNKNOWN
 * @throws ANALYSIS_INPUT_INVALID for rules that are not compiled, or an option that does not exist
 * @throws PERIOD_INVALID where `asOf` is not a day such as `2014-01-20`
 */
export function scorecardOf(
  compiled: CompiledRuleSet,
  role: MemberRole | null,
  tally: Tally,
  options: ScorecardOptions = {},
): Scorecard {
  checkCompiled('scorecardOf', compiled);
  inputsOf('scorecardOf').field('options', options, scorecardOptions);
  const { history = [] } = options;
  const asOf = options.asOf === undefined ? undefined : parsePeriod(options.asOf, 'day');
  const evaluation = options.evaluation ?? evaluatorFor(compiled, role)(tally, history);
  const situation = new Situation(compiled, role, tally, history, evaluation, asOf);
  const goals = compiled[resolved].goals.flatMap(({ kind, goal, criterion }, place): readonly GoalCard[] => {
    if (!appliesTo(goal, role)) return [];
    const { outcome, nearMiss } = situation.goal(place);
    const card = criterionCard(criterion, situation);
    const sentence = situation.notBegun
      ? notBegunSentence(goal.name, compiled)
      : decidedSentence(goal.name, card);
    return [{ kind, goal, outcome, nearMiss, criterion: card, sentence }];
  });
  return {
    ruleSet: compiled.ruleSet,
    period: compiled.period,
    role,
    awardsEarned: situation.notBegun ? 0 : evaluation.awardsEarned,
    awards: goals.filter(({ kind }) => kind === 'award'),
    requirements: goals.filter(({ kind }) => kind === 'requirement'),
    scores: compiled[resolved].scores.flatMap((score, place) =>
      appliesTo(score.score, role) ? [pointsCard(score, place, situation)] : [],
    ),
  };
}
