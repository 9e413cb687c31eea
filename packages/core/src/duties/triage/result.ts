import type { MemberRole } from '../../model/member-role.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { DutyCategory, DutyItem } from '../format/duty-catalogue.ts';
import type { Agency, DutyResponse, Urgency } from '../format/terms.ts';
import type { Span } from './find-evidence.ts';

/** Words of the call that point to an item or to danger. */
export interface TriageEvidence {
  /** The words as the catalogue has them. */
  readonly words: string;
  /** The words as they were said. */
  readonly said: string;
  /** The places of their parts in the text of the call, in UTF-16 units. */
  readonly spans: readonly Span[];
  readonly weight: number;
  readonly danger: boolean;
}

/** A duty item that the call may fall under. */
export interface CallMatter {
  readonly item: DutyItem;
  readonly category: Pick<DutyCategory, 'id' | 'class' | 'name'>;
  /** The score from words and similarity together. It is meaningful only for comparing the matters of one call. */
  readonly score: number;
  /** How similar the call is to the examples of the item, and the pieces of the call that count most. */
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
  /** The agencies that are called in for the person in danger. */
  readonly together: readonly Agency[];
  /** Whether the caller cannot speak freely. Then no agency is called in for what the call pretends to be about. */
  readonly discreet: boolean;
}

/** Whether a call tells of danger to a person, and why. */
export interface DangerJudgement {
  /**
   * `send` means that somebody is sent at once, `ask` that a person asks the caller in a three-way call, and `none`
   * that no danger was recognised.
   */
  readonly level: 'send' | 'ask' | 'none';
  /** The likelihood of danger by the labelled calls of the catalogue, from 0 to 1. */
  readonly likelihood: number;
  /** What may have happened to a person; the strongest sign comes first. */
  readonly signs: readonly SeenSign[];
  /** The pieces of the text that point most to danger by the labelled calls, the strongest first. */
  readonly pieces: readonly string[];
  /** Words of danger of the catalogue that were not denied. */
  readonly evidence: readonly TriageEvidence[];
  /** Words of danger of the catalogue that were denied. */
  readonly denied: readonly TriageEvidence[];
}

/** What is proposed; a person decides. There is no way to refuse a call. */
export interface TriageDecision {
  readonly response: DutyResponse | 'three_way_call' | 'call_back';
  readonly urgency: Urgency;
  /** Whether it is the work of the police; null as long as this is unclear. */
  readonly policeWork: boolean | null;
  /** The role that takes it; null as long as this is unclear. */
  readonly owner: MemberRole | null;
  readonly timeLimit: DutyItem['timeLimit'];
  readonly agency: Agency | null;
  readonly together: readonly Agency[];
}
