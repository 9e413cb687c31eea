import type { LocalizedText } from '../text/localized-text.ts';
import type { IntegrityCheck } from './check-names.ts';

/** One test that a check made, with what ordinary work would show. Most tests come out as expected. */
export interface IntegrityTest {
  readonly check: IntegrityCheck;
  /** The station; null if all stations were examined together. */
  readonly stationId: string | null;
  /** The member; null if a whole station or all stations were examined. */
  readonly memberId: string | null;
  /** The ids of the records concerned, in order of time. They are unique within the station and kind. */
  readonly recordIds: readonly string[];
  /**
   * How many were seen, out of `of`; `seen` says what is counted. For a spread over bins, it is the number in the
   * fullest bin.
   */
  readonly observed: number;
  readonly of: number;
  /**
   * How many ordinary work would show on average, by the model. For a spread over bins, it is the number for the
   * fullest bin.
   */
  readonly expected: number;
  /**
   * The probability that ordinary work shows as many or more, by the model. Null for a contradiction: two records that
   * cannot both be right, however likely mistakes are.
   */
  readonly pValue: number | null;
  /** Says what is assumed about ordinary work. */
  readonly model: LocalizedText;
  /** Says what was seen. */
  readonly seen: LocalizedText;
  /** Says what to check. */
  readonly toCheck: LocalizedText;
}

/**
 * Something that needs checking 需核查. It is a question for a supervisor and never a verdict, and says nothing about
 * intent.
 */
export interface IntegrityFinding extends IntegrityTest {
  readonly status: 'needs_checking';
  /**
   * The p-value adjusted for all tests of the report: the share of findings by chance among all findings with a value
   * at least as small. Null for a contradiction.
   */
  readonly qValue: number | null;
  readonly sentence: LocalizedText;
}
