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
  /** The value; null if it is unknown. */
  readonly actual: number | null;
  /** The numerator of a share or ratio; null for others. */
  readonly numerator: number | null;
  /** The denominator of a share or ratio, or the sample of a median; null for others. */
  readonly denominator: number | null;
  /** For a change, the earlier period and the value of the metric in it. */
  readonly earlier: { readonly period: Period; readonly value: number | null } | null;
  readonly threshold: number;
  /** The day from which the threshold is in force. */
  readonly thresholdFrom: string;
  readonly outcome: Outcome;
  /** Why it is not evaluable; null otherwise. */
  readonly reason: NotEvaluableReason | null;
  /** The smallest change that meets it; 0 if it is met, null if it is not evaluable or out of reach. */
  readonly gap: number | null;
  /** How many more cases the sample needs before this can be judged; null if a missing sample is not the reason. */
  readonly missingSample: number | null;
  /** What is needed per day, for a count that is still short in an open period; null otherwise. */
  readonly pace: Pace | null;
  readonly source: CitationCard | null;
  /** What was chosen because the sources do not say it. */
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
  /** The points; null if they are unknown and the rules give no other points. */
  readonly points: number | null;
  /** Whether it could not be evaluated, so that the points count that the rules give for this case. */
  readonly stoodIn: boolean;
  /**
   * The value that earned the points: that of a quantity, or the points of another score; null if unknown, or for a
   * condition.
   */
  readonly value: number | null;
  /** The criterion of a condition; null for other items. */
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

/** A level, with its conditions and whether it was reached. */
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
  /** How many points are missing to the next higher band; null in the highest band, or if unknown. */
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
