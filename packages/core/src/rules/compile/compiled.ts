import type { Period } from '../../calendar/period.ts';
import type { CounterId, MetricId } from '../../metrics/catalogue.ts';
import type { Award, Band, Requirement, RuleSet, Score, ScoreItem, Veto } from '../format/index.ts';
import type { DatedTable, DatedValue } from '../format/values.ts';

/** A metric of the judged period. */
export interface CompiledMetric {
  readonly kind: 'metric';
  readonly metric: MetricId;
  /** The counter of the metric's sample; null for metrics that are simply counted. */
  readonly sample: CounterId | null;
  /** The smallest sample from which it is judged: 1 if the rules set none; 0 for a metric without a sample. */
  readonly minimumSample: number;
}

/** The change of a metric from an earlier period. */
export interface CompiledChange {
  readonly kind: 'change';
  readonly of: CompiledMetric;
  readonly as: 'difference' | 'relative_change';
  readonly comparedWith: 'previous_period' | 'same_period_last_year';
  /** The earlier period; null where the calendar has none, as for 29 February. */
  readonly earlier: { readonly period: Period; readonly periodsBack: number } | null;
}

/** The number of periods in a row, up to and including the judged one, in which a comparison was met. */
export interface CompiledStreak {
  readonly kind: 'streak';
  readonly of: CompiledComparison<CompiledMetric>;
}

/** The points of a score, which is given by its index among the compiled scores. */
export interface CompiledPoints {
  readonly kind: 'score';
  readonly place: number;
}

/** What is compared: a metric, its change, a streak, or the points of a score. */
export type CompiledQuantity = CompiledMetric | CompiledChange | CompiledStreak | CompiledPoints;

/** A comparison with the values in force. */
export interface CompiledComparison<Quantity extends CompiledQuantity = CompiledQuantity> {
  readonly kind: 'comparison';
  /** Its place among the comparisons of its goal. */
  readonly index: number;
  readonly quantity: Quantity;
  readonly is: 'atLeast' | 'atMost';
  readonly threshold: DatedValue;
  /**
   * A value that fails but is at least this (for `atMost`, at most this) is a near miss; null if there are no near
   * misses.
   */
  readonly nearFrom: number | null;
}

/** Several criteria of which a given number must be met: all, any one, or a number between. */
export interface CompiledGroup {
  readonly kind: 'all' | 'any' | 'atLeast';
  readonly needed: number;
  readonly children: readonly CompiledCriterion[];
}

/** A comparison, a group of criteria, a negation, or a reference to a goal by its index. */
export type CompiledCriterion =
  | CompiledComparison
  | CompiledGroup
  | { readonly kind: 'not'; readonly child: CompiledCriterion }
  | { readonly kind: 'goal'; readonly place: number };

/** A criterion with the comparisons in it, in reading order. */
export interface CriterionWithComparisons {
  readonly criterion: CompiledCriterion;
  readonly comparisons: readonly CompiledComparison[];
}

/** An award or a requirement, ready to be judged. */
export interface CompiledGoal extends CriterionWithComparisons {
  readonly kind: 'award' | 'requirement';
  readonly goal: Award | Requirement;
}

interface OfItem {
  readonly item: ScoreItem;
  /** The points if the item cannot be evaluated; null if the whole score is then unknown. */
  readonly ifUnknown: DatedValue | null;
}

/** One part of a score, with the values in force. */
export type CompiledItem = OfItem &
  (
    | {
        readonly kind: 'linear';
        readonly quantity: CompiledQuantity;
        readonly per: DatedValue;
        readonly startingFrom: DatedValue | null;
        readonly floor: DatedValue | null;
        readonly cap: DatedValue | null;
      }
    | { readonly kind: 'steps'; readonly quantity: CompiledQuantity; readonly table: DatedTable }
    | ({ readonly kind: 'conditional'; readonly points: DatedValue } & CriterionWithComparisons)
    | { readonly kind: 'score'; readonly place: number; readonly weight: DatedValue }
  );

/** A veto with the points that are in force. */
interface CompiledVeto extends CriterionWithComparisons {
  readonly veto: Veto;
  readonly points: DatedValue;
}

/** A band with the border that is in force. */
export interface CompiledBand {
  readonly band: Band;
  /** Null in the lowest band. */
  readonly from: DatedValue | null;
  /** The indexes of the goals that must be met. */
  readonly requires: readonly number[];
}

/** A score, with all of its values in force. */
export interface CompiledScore {
  readonly score: Score;
  readonly base: DatedValue | null;
  readonly items: readonly CompiledItem[];
  readonly floor: DatedValue | null;
  readonly cap: DatedValue | null;
  readonly vetoes: readonly CompiledVeto[];
  /** The highest first. */
  readonly bands: readonly CompiledBand[];
}

/** A goal or a score, which is given by its index. */
export interface UnitRef {
  readonly kind: 'goal' | 'score';
  readonly place: number;
}

/**
 * A rule set resolved for one period: every list of dated values is replaced by one value, and every reference by an
 * index.
 */
interface ResolvedRules {
  /** The awards in the order of the rule set, followed by the requirements. */
  readonly goals: readonly CompiledGoal[];
  readonly scores: readonly CompiledScore[];
  /** All goals and scores, each after those that it depends on. */
  readonly order: readonly UnitRef[];
}

/** The key under which a compiled rule set holds its resolved rules. Their form may change at any time. */
export const resolved: unique symbol = Symbol('resolved rules');

/** A rule set resolved for one period by {@link compileRuleSet}: the values in force, ready to judge by. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  readonly period: Period;
  /** The day whose values are in force. */
  readonly asOf: string;
  /** The first day of the period. */
  readonly opensOn: string;
  /** The last day of the period. */
  readonly closesOn: string;
  readonly [resolved]: ResolvedRules;
}
