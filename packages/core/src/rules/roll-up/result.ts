import type { Period } from '../../calendar/period.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { RollUp } from '../format/index.ts';

/** Why a roll-up has no value. */
export type RollUpReason = 'NO_PARTS' | 'TOO_FEW_KNOWN' | 'LAST_UNKNOWN';

/** The result of one part of a roll-up. */
export interface RollUpPartResult {
  readonly period: Period;
  /** Null where the parts are periods of one subject. */
  readonly subjectId: string | null;
  /** The points; for a goal, 1 if it was met and 0 if not. Null if unknown. */
  readonly value: number | null;
  /** The level of the part's points; null where unknown, or without levels. */
  readonly level: string | null;
}

/** The result of a roll-up, with its parts. */
export interface RollUpResult {
  readonly rollUp: RollUp;
  readonly period: Period;
  /** Null where too few parts are known. */
  readonly value: number | null;
  /** The level that the value reaches; null where it is unknown, or without levels. */
  readonly level: string | null;
  /** Why there is no value; null where there is one. */
  readonly reason: RollUpReason | null;
  /** How many parts are known. */
  readonly known: number;
  /** How many parts there are, without those to which the score or goal does not apply. */
  readonly of: number;
  /** The results of the parts, in the order of the periods or of the subjects' numbers. */
  readonly parts: readonly RollUpPartResult[];
  readonly sentence: LocalizedText;
}
