import type { Period } from '../../calendar/period.ts';
import type { PeriodKind } from '../../calendar/period-kinds.ts';
import type { SubjectKind } from '../../model/subject.ts';
import type { CompiledRuleSet } from '../compile/compiled.ts';
import type { RollUp, RuleSet } from '../format/index.ts';
import type { DatedValue } from '../format/values.ts';

/** The origin of one part of a roll-up: the rules of its period, or another roll-up. */
export type RollUpPart =
  | { readonly kind: 'judged'; readonly period: Period; readonly compiled: CompiledRuleSet }
  | { readonly kind: 'rolled_up'; readonly period: Period; readonly compiled: CompiledRollUp };

/** What the parts of a roll-up are: periods, or subjects. */
export type PartKind = { readonly period: PeriodKind } | { readonly subject: SubjectKind };

/** A roll-up resolved for one period: its parts, and the values in force. */
export interface CompiledRollUp {
  readonly ruleSet: RuleSet;
  readonly rollUp: RollUp;
  readonly period: Period;
  /** The day whose bounds and levels are in force; each part may have its own. */
  readonly asOf: string;
  readonly partKind: PartKind;
  /**
   * For a roll-up over periods, the periods within the longer one, in order; for one over subjects, the single period
   * that all of them have.
   */
  readonly parts: readonly RollUpPart[];
  /** How many parts must be known; null if all of them must. */
  readonly minimumKnown: DatedValue | null;
  /** The bands, the highest first; `from` is null in the lowest. */
  readonly bands: readonly {
    readonly band: NonNullable<RollUp['bands']>[number];
    readonly from: DatedValue | null;
  }[];
}
