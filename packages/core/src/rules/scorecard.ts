import type { Month } from '../calendar/month.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import { metricOf, metricValue, type Tally } from '../metrics/tally.ts';
import type { MemberRole } from '../model/member.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { type CompiledComparison, type CompiledCriterion, type CompiledRuleSet, goalsOf } from './compile.ts';
import { evaluatorFor } from './evaluate.ts';
import type { Award, Comparison, DatedValue, Requirement, RuleSet } from './format.ts';
import { together } from './kleene.ts';
import type { ComparisonResult, Evaluation, Outcome } from './outcome.ts';
import { comparisonSentence, goalSentence } from './sentences.ts';

/** Why a comparison could not be judged. */
export type Reason = 'NO_SAMPLE' | 'SAMPLE_TOO_SMALL';

/** One comparison, explained. */
export interface ComparisonCard {
  readonly kind: 'comparison';
  readonly metric: MetricId;
  readonly name: LocalizedText;
  readonly is: Comparison['is'];
  /** Null where unknown. */
  readonly actual: number | null;
  /** Only of shares. */
  readonly numerator: number | null;
  /** Only of shares. */
  readonly denominator: number | null;
  readonly threshold: number;
  /** The day from which the threshold is in force. */
  readonly thresholdFrom: string;
  readonly outcome: Outcome;
  /** Why it is not evaluable; null otherwise. */
  readonly reason: Reason | null;
  /** The least change that meets it; 0 where met, null where not evaluable or out of reach. */
  readonly gap: number | null;
  /** Of a share that is not evaluable: how many more of its denominator are needed to judge it. */
  readonly missingSample: number | null;
  readonly source: { readonly title: LocalizedText; readonly at: LocalizedText } | null;
  /** What was chosen where the sources are silent. */
  readonly reading: LocalizedText | null;
  readonly sentence: LocalizedText;
}

/** Several criteria of which all or any must be met. */
export interface GroupCard {
  readonly kind: 'all' | 'any';
  readonly outcome: Outcome;
  readonly children: readonly CriterionCard[];
}

export type CriterionCard = ComparisonCard | GroupCard;

/** One award or requirement, explained. */
export interface GoalCard {
  readonly kind: 'award' | 'requirement';
  readonly goal: Award | Requirement;
  readonly outcome: Outcome;
  readonly nearMiss: boolean;
  readonly criterion: CriterionCard;
  readonly sentence: LocalizedText;
}

/** How one member did in one month, and why. */
export interface Scorecard {
  readonly ruleSet: RuleSet;
  readonly month: Month;
  readonly role: MemberRole;
  readonly awardsEarned: number;
  readonly awards: readonly GoalCard[];
  readonly requirements: readonly GoalCard[];
}

export interface ScorecardOptions {
  /**
   * The day of the reader, in the bureau's time zone: until the month's last day, gaps are told as what can
   * still be done by then. Without it the month counts as closed.
   */
  readonly asOf?: string;
  /** What {@link evaluatorFor} gave for the same member, where it is at hand. */
  readonly evaluation?: Evaluation;
}

/**
 * Judges one member's month and explains every part of it, in both languages.
 *
 * @example
 * ```ts
 * const january = compileRuleSet(dezhouFiveStar, '2014-01');
 * const card = scorecardOf(january, 'community_officer', { ...emptyTally, visits: 43 }, { asOf: '2014-01-20' });
 * card.requirements[0]?.sentence.en; // → 'baseline: not met. Household visits: 43 visits, at least 50 needed; 7 more by 31 January 2014.'
 * ```
 */
export function scorecardOf(
  compiled: CompiledRuleSet,
  role: MemberRole,
  tally: Tally,
  options: ScorecardOptions = {},
): Scorecard {
  const evaluation = options.evaluation ?? evaluatorFor(compiled, role)(tally);
  const openUntil =
    options.asOf !== undefined && options.asOf <= compiled.closesOn ? compiled.closesOn : null;
  const cards = goalsOf(compiled, role).map(({ kind, goal, criterion }, index): GoalCard => {
    const { outcome, nearMiss, comparisons } = evaluation.goals[index]!;
    const card = criterionCard(compiled, criterion, comparisons, tally, openUntil);
    return { kind, goal, outcome, nearMiss, criterion: card, sentence: goalSentence(goal, outcome, card) };
  });
  return {
    ruleSet: compiled.ruleSet,
    month: compiled.month,
    role,
    awardsEarned: evaluation.awardsEarned,
    awards: cards.filter(({ kind }) => kind === 'award'),
    requirements: cards.filter(({ kind }) => kind === 'requirement'),
  };
}

/** The comparisons of a criterion, in reading order. */
export function comparisonsOf(card: CriterionCard): readonly ComparisonCard[] {
  return card.kind === 'comparison' ? [card] : card.children.flatMap(comparisonsOf);
}

function criterionCard(
  compiled: CompiledRuleSet,
  criterion: CompiledCriterion,
  results: readonly ComparisonResult[],
  tally: Tally,
  openUntil: string | null,
): CriterionCard {
  if (criterion.kind === 'comparison') {
    return comparisonCard(compiled, criterion, results[criterion.index]!, tally, openUntil);
  }
  const children = criterion.children.map((child) =>
    criterionCard(compiled, child, results, tally, openUntil),
  );
  const outcome = together(
    criterion.kind,
    children.map((child) => child.outcome),
  );
  return { kind: criterion.kind, outcome, children };
}

function comparisonCard(
  compiled: CompiledRuleSet,
  comparison: CompiledComparison,
  { actual, outcome, gap }: ComparisonResult,
  tally: Tally,
  openUntil: string | null,
): ComparisonCard {
  const { numerator, denominator } = metricValue(comparison.metric, tally);
  const unjudged = outcome === 'not_evaluable';
  const facts = {
    kind: 'comparison',
    metric: comparison.metric,
    name: metricOf(comparison.metric).name,
    is: comparison.is,
    actual,
    numerator,
    denominator,
    threshold: comparison.threshold.value,
    thresholdFrom: comparison.threshold.from,
    outcome,
    reason: unjudged ? (actual === null ? 'NO_SAMPLE' : 'SAMPLE_TOO_SMALL') : null,
    gap,
    missingSample: unjudged ? comparison.minimumSample - (denominator ?? 0) : null,
    source: sourceOf(compiled.ruleSet, comparison.threshold),
    reading: comparison.threshold.reading ?? null,
  } as const;
  return { ...facts, sentence: comparisonSentence(facts, openUntil) };
}

function sourceOf(ruleSet: RuleSet, { source }: DatedValue): ComparisonCard['source'] {
  return source === undefined ? null : { title: ruleSet.sources[source.ref]!.title, at: source.at };
}
