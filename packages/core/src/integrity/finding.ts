import type { LocalizedText } from '../text/localized-text.ts';
import type { IntegrityCheck } from './check-names.ts';

/** One thing that a check looked at, with what ordinary work would show there. Most are as expected. */
export interface IntegrityTest {
  readonly check: IntegrityCheck;
  /** Null where all stations were looked at together. */
  readonly stationId: string | null;
  /** Null where a station, or all of them, was looked at and not one member. */
  readonly memberId: string | null;
  /** The records concerned, in the order of their time; their ids are unique within the station and kind. */
  readonly recordIds: readonly string[];
  /** How many were seen, out of `of`; what is counted is said in `seen`. Of a spread over bins, the fullest one. */
  readonly observed: number;
  readonly of: number;
  /** How many ordinary work would show on average, under the model; of a spread over bins, in the fullest one. */
  readonly expected: number;
  /**
   * How likely ordinary work shows as much or more, under the model. Null for a contradiction: two records that
   * can not both be right, however likely mistakes are.
   */
  readonly pValue: number | null;
  /** What is taken for ordinary work. */
  readonly model: LocalizedText;
  /** What was seen. */
  readonly seen: LocalizedText;
  /** What to check. */
  readonly toCheck: LocalizedText;
}

/** Something that needs checking 需核查: a question for a supervisor, never a verdict. It says nothing of intent. */
export interface IntegrityFinding extends IntegrityTest {
  readonly status: 'needs_checking';
  /**
   * The p-value adjusted for all tests of the report: the share of chance findings among all that have a value
   * as small. Null for a contradiction.
   */
  readonly qValue: number | null;
  readonly sentence: LocalizedText;
}
