import type { Period } from '../../calendar/period.ts';
import type { MetricId } from '../../metrics/catalogue.ts';
import type { MemberRole } from '../../model/member-role.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { Outcome } from '../evaluate/outcome.ts';
import type { Award, Band, Requirement, RuleSet, Score, ScoreItem, Veto } from '../format/index.ts';
import type { Pace } from './pace.ts';

/** Where a value comes from. */
export interface CitationCard {
  readonly title: LocalizedText;
  readonly at: LocalizedText;
}

/** Why a comparison could not be judged. */
export type NotEvaluableReason =
  | 'NO_SAMPLE'
  | 'SAMPLE_TOO_SMALL'
  | 'EARLIER_UNKNOWN'
  | 'EARLIER_ZERO'
  | 'STREAK_OPEN'
  | 'POINTS_UNKNOWN'
  | 'NOT_BEGUN';

/** One comparison, explained. */
export interface ComparisonCard {
  readonly kind: 'comparison';
  /** What is compared: a metric, its change, a streak of periods, the points of a score. */
  readonly quantity: 'metric' | 'change' | 'streak' | 'score';
  /** The metric; null where points are compared. */
  readonly metric: MetricId | null;
  /** The score whose points are compared; null otherwise. */
  readonly score: string | null;
  readonly name: LocalizedText;
  readonly is: 'atLeast' | 'atMost';
  /** Null where unknown. */
  readonly actual: number | null;
  /** Only of shares and ratios. */
  readonly numerator: number | null;
  /** Only of shares and ratios; of a median, its sample. */
  readonly denominator: number | null;
  /** Of a change: the earlier period and the metric's value in it. */
  readonly earlier: { readonly period: Period; readonly value: number | null } | null;
  readonly threshold: number;
  /** The day from which the threshold is in force. */
  readonly thresholdFrom: string;
  readonly outcome: Outcome;
  /** Why it is not evaluable; null otherwise. */
  readonly reason: NotEvaluableReason | null;
  /** The least change that meets it; 0 where met, null where not evaluable or out of reach. */
  readonly gap: number | null;
  /** Of what rests on a sample and is not evaluable: how much more of the sample is needed to judge it. */
  readonly missingSample: number | null;
  /** Of a count that is still short in an open period: what is needed a day; null otherwise. */
  readonly pace: Pace | null;
  readonly source: CitationCard | null;
  /** What was chosen where the sources are silent. */
  readonly reading: LocalizedText | null;
  readonly sentence: LocalizedText;
}

/** Several criteria of which a number must be met. */
export interface GroupCard {
  readonly kind: 'all' | 'any' | 'atLeast';
  readonly needed: number;
  readonly outcome: Outcome;
  readonly children: readonly CriterionCard[];
}

/** A criterion that must not be met. */
export interface NotCard {
  readonly kind: 'not';
  readonly outcome: Outcome;
  readonly children: readonly [CriterionCard];
}

/** Another goal that must be met. */
export interface GoalReferenceCard {
  readonly kind: 'goal';
  readonly goal: Award | Requirement;
  readonly outcome: Outcome;
  readonly sentence: LocalizedText;
}

/** One criterion, explained. */
export type CriterionCard = ComparisonCard | GroupCard | NotCard | GoalReferenceCard;

/** One award or requirement, explained. */
export interface GoalCard {
  readonly kind: 'award' | 'requirement';
  readonly goal: Award | Requirement;
  readonly outcome: Outcome;
  readonly nearMiss: boolean;
  readonly criterion: CriterionCard;
  readonly sentence: LocalizedText;
}

/** One part of a score, explained. */
export interface ItemCard {
  readonly item: ScoreItem;
  /** Null where it is unknown and the rules put nothing in its place. */
  readonly points: number | null;
  /** Whether it could not be evaluated, so that the points which the rules put in its place count. */
  readonly stoodIn: boolean;
  /** What earned the points: a quantity's value, or a sub-score's points; null where unknown, or of a condition. */
  readonly value: number | null;
  /** Of a condition: the criterion. */
  readonly criterion: CriterionCard | null;
  readonly source: CitationCard | null;
  readonly reading: LocalizedText | null;
  readonly sentence: LocalizedText;
}

/** One veto of a score, explained. */
export interface VetoCard {
  readonly veto: Veto;
  readonly outcome: Outcome;
  readonly points: number;
  readonly criterion: CriterionCard;
  readonly source: CitationCard | null;
  readonly reading: LocalizedText | null;
}

/** A level, with what it takes and whether it was reached. */
export interface BandCard {
  readonly band: Band;
  readonly from: number | null;
  readonly requires: readonly { readonly goal: Award | Requirement; readonly outcome: Outcome }[];
  readonly reached: boolean;
}

/** One score, explained. */
export interface PointsCard {
  readonly score: Score;
  readonly points: number | null;
  readonly level: Band | null;
  readonly base: number;
  readonly items: readonly ItemCard[];
  readonly vetoes: readonly VetoCard[];
  readonly bands: readonly BandCard[];
  /** How many points lead to the next band above; null in the highest, or where unknown. */
  readonly pointsToNextBand: number | null;
  readonly sentence: LocalizedText;
}

/** How one subject did in one period, and why. */
export interface Scorecard {
  readonly ruleSet: RuleSet;
  readonly period: Period;
  readonly role: MemberRole | null;
  readonly awardsEarned: number;
  readonly awards: readonly GoalCard[];
  readonly requirements: readonly GoalCard[];
  readonly scores: readonly PointsCard[];
}
