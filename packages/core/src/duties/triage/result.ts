import type { MemberRole } from '../../model/member-role.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { DutyCategory, DutyItem } from '../format/duty-catalogue.ts';
import type { Agency, DutyResponse, Urgency } from '../format/terms.ts';
import type { Span } from './find-evidence.ts';

/** Words of the call that speak for an item or for danger. */
export interface TriageEvidence {
  /** As the catalogue has them. */
  readonly words: string;
  /** As they were said. */
  readonly said: string;
  /** Where their parts stand in the call's text, counted as JavaScript does. */
  readonly spans: readonly Span[];
  readonly weight: number;
  readonly danger: boolean;
}

/** A duty item that the call may fall under. */
export interface CallMatter {
  readonly item: DutyItem;
  readonly category: Pick<DutyCategory, 'id' | 'class' | 'name'>;
  /** Words and likeness together; it only compares the matters of one call. */
  readonly score: number;
  /** How alike the call is to the examples of the item, and the pieces of the call that speak most for it. */
  readonly likeness: { readonly score: number; readonly pieces: readonly string[] };
  readonly evidence: readonly TriageEvidence[];
}

/** Something that may have happened to a person. */
interface SeenSign {
  readonly id: string;
  readonly name: LocalizedText;
  /** The words that say so, in the order of the call. */
  readonly said: string;
  /** The role in the station that goes first. */
  readonly owner: MemberRole;
  /** Who is called in for the person in danger. */
  readonly together: readonly Agency[];
  /** The caller cannot speak freely, so that what the call pretends to be about calls nobody in. */
  readonly discreet: boolean;
}

/** Whether a call tells of danger to a person, and why. */
export interface DangerJudgement {
  /** `send` somebody at once, `ask` the caller in a three-way call, or `none` was heard. */
  readonly level: 'send' | 'ask' | 'none';
  /** How likely it is, 0 to 1, by the labelled calls of the catalogue. */
  readonly likelihood: number;
  /** What may have happened to a person; what counts most comes first. */
  readonly signs: readonly SeenSign[];
  /** The pieces of the text that speak most for danger by the labelled calls, most first. */
  readonly pieces: readonly string[];
  /** Words of danger of the catalogue, undenied. */
  readonly evidence: readonly TriageEvidence[];
  /** Words of danger of the catalogue that were denied. */
  readonly denied: readonly TriageEvidence[];
}

/** What is proposed; a person decides. There is no way to refuse a call. */
export interface TriageDecision {
  readonly response: DutyResponse | 'three_way_call' | 'call_back';
  readonly urgency: Urgency;
  /** Whether it is the work of the police; null while unclear. */
  readonly policeWork: boolean | null;
  /** Null while unclear. */
  readonly owner: MemberRole | null;
  readonly timeLimit: DutyItem['timeLimit'];
  readonly agency: Agency | null;
  readonly together: readonly Agency[];
}
