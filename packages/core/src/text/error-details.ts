import type { LocalizedText } from './localized-text.ts';

/** A problem that was found in a document, with its place and how to correct it. */
export interface Issue {
  /** The place of the problem, as a path of keys from the root: `awards.0.criterion.threshold`. */
  readonly path: string;
  readonly code: string;
  readonly message: LocalizedText;
}

/** Every error of the library: its code, and the details that its texts name. */
export interface ErrorDetails {
  MONTH_INVALID: { readonly value: string };
  /** `kind` is the kind that was required, or null if any kind is accepted; `expected` says how it is written. */
  PERIOD_INVALID: { readonly value: string; readonly kind: string | null; readonly expected: LocalizedText };
  PERIOD_OUT_OF_RANGE: { readonly period: string; readonly steps: number };
  PERIOD_KINDS_DIFFER: { readonly one: string; readonly other: string };
  PERIOD_NOT_LONGER: { readonly period: string; readonly kind: string; readonly kindName: LocalizedText };
  INSTANT_INVALID: { readonly value: string };
  LOCAL_TIME_INVALID: { readonly value: string };
  LOCAL_TIME_SKIPPED: { readonly value: string; readonly timeZone: string };
  LOCAL_TIME_REPEATED: { readonly value: string; readonly timeZone: string };
  TIME_ZONE_UNKNOWN: { readonly value: string };
  TIME_ZONES_DIFFER: { readonly one: string; readonly other: string };
  POSTINGS_OVERLAP: { readonly member: string; readonly one: string; readonly other: string };
  /**
   * The `field` of a record holds `value` instead of `expected`. If the record is not an object, `field` is "record".
   */
  RECORD_INVALID: {
    readonly record: string;
    readonly id: string | null;
    readonly field: string;
    readonly value: string;
    readonly expected: LocalizedText;
  };
  PARENT_MISSING: { readonly record: string; readonly id: string; readonly parentId: string };
  /** `suggestion` is the known name with the most similar spelling; null if none is similar. */
  METRIC_UNKNOWN: {
    readonly metric: string;
    readonly suggestion: string | null;
    readonly suggestionName: LocalizedText | null;
  };
  COUNTER_UNKNOWN: {
    readonly counter: string;
    readonly suggestion: string | null;
    readonly suggestionName: LocalizedText | null;
  };
  RECORD_TYPE_UNKNOWN: { readonly type: string; readonly suggestion: string | null };
  ROLE_UNKNOWN: { readonly role: string; readonly known: readonly string[] };
  SUBJECT_MISSING: {
    readonly record: string;
    readonly id: string;
    readonly subject: string;
    readonly subjectName: LocalizedText;
  };
  TALLIES_DIFFER: { readonly one: string; readonly other: string };
  ROLL_UP_IMPOSSIBLE: { readonly from: string; readonly to: string };
  RULE_SET_INVALID: { readonly issues: readonly Issue[] };
  /**
   * The value at `path` is not in the form that parseRuleSet returns, but in the form in which rules are written or in
   * no valid form.
   */
  RULE_SET_NOT_PARSED: { readonly path: string; readonly value: string };
  RULE_SET_UNKNOWN: { readonly ruleSet: string; readonly known: readonly string[] };
  RULE_SET_NOT_YET_EFFECTIVE: {
    readonly ruleSet: string;
    readonly period: string;
    readonly firstPeriod: string;
  };
  RULES_NOT_YET_IN_FORCE: {
    readonly ruleSet: string;
    readonly asOf: string;
    readonly effectiveFrom: string;
  };
  ROLL_UP_UNKNOWN: { readonly ruleSet: string; readonly rollUp: string; readonly known: readonly string[] };
  GOAL_UNKNOWN: { readonly ruleSet: string; readonly goal: string; readonly known: readonly string[] };
  SCORE_UNKNOWN: { readonly ruleSet: string; readonly score: string; readonly known: readonly string[] };
  TALLY_INVALID: { readonly counter: string; readonly name: LocalizedText | null; readonly value: string };
  SELECTION_MISSING: { readonly ruleSet: string };
  /** `needs` says what the caller did not give: the result of a subject, or the subjects of a larger one. */
  ROLL_UP_OVER_SUBJECTS: { readonly rollUp: string };
  ROLL_UP_SOURCE_MISSING: { readonly rollUp: string; readonly needs: 'evaluationOf' | 'within' };
  PERIODS_DIFFER: { readonly one: string; readonly other: string };
  PATH_UNKNOWN: { readonly ruleSet: string; readonly path: string; readonly known: readonly string[] };
  PATH_REPEATED: { readonly path: string };
  /** The goal does not compare the metric at all, or in several places, whose paths are in `found`. */
  THRESHOLD_NOT_ONE: {
    readonly goal: string;
    readonly metric: string;
    readonly name: LocalizedText | null;
    readonly found: readonly string[];
  };
  THRESHOLD_NOT_MONOTONE: { readonly path: string };
  /**
   * `fewest` is how many subjects still meet the goal with the most demanding known value; null if no value is known.
   */
  THRESHOLD_NOT_FOUND: { readonly goal: string; readonly fewest: number | null; readonly of: number };
  QUOTA_INVALID: { readonly value: number; readonly as: 'share' | 'count' };
  DUTY_CATALOGUE_INVALID: { readonly issues: readonly Issue[] };
  RETENTION_RULE_MISSING: { readonly kind: string; readonly asOf: string };
  /** What a function of the analysis library was given in `field`, and what it expected there. */
  ANALYSIS_INPUT_INVALID: {
    readonly function: string;
    readonly field: string;
    readonly value: string;
    readonly expected: LocalizedText;
  };
}

/** The code of an error of this library; a code never changes its meaning. */
export type ErrorCode = keyof ErrorDetails;
