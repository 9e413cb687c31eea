import type { MemberRole } from '../../model/member-role.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { Agency } from '../format/terms.ts';
import type { ComparedCall, Learned } from './learn.ts';
import { evidenceOf, type Ranking } from './rank.ts';
import type { TriageEvidence } from './triage.ts';

/** From this likelihood on somebody is sent at once. Chosen by scripts/choose-thresholds.ts: needless alarms are at most 0.095. */
const sendFrom = 0.36;
/** From this likelihood on a person asks first. Chosen there too: 0.995 of dangers are sent or asked. */
const askFrom = 0.11;

/** A call that shows fewer pieces than this says too little to be asked about by its likelihood alone. */
const fewestPieces = 6;

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

/** Judges danger by the signs and pieces of a call, apart from what the call is about. */
export function judgeDanger(
  { danger, vocabulary }: Learned,
  call: ComparedCall,
  text: string,
): DangerJudgement {
  const likelihood = danger.likelihood(call);
  const dangers = call.found.filter(({ pattern }) => pattern.danger);
  const words = (denied: boolean) =>
    dangers.filter((each) => each.denied === denied).map((each) => evidenceOf(each, text));
  const signs = call.signs
    .toSorted((a, b) => danger.weightOf(b.sign) - danger.weightOf(a.sign))
    .map(({ sign: { id, name, owner, together, discreet = false }, spans }) => ({
      id,
      name,
      said: spans.map(({ start, end }) => text.slice(start, end)).join('…'),
      owner,
      together,
      discreet,
    }));
  const evidence = words(false);
  // Where no example taught how likely a sign means danger, each sign is asked about.
  const isTaught = vocabulary.names.length > 0;
  const heard = evidence.length > 0 || (signs.length > 0 && !isTaught);
  const isDoubtful = likelihood >= askFrom && call.pieces.pieces.length >= fewestPieces;
  const level = likelihood >= sendFrom ? 'send' : heard || isDoubtful ? 'ask' : 'none';
  return { level, likelihood, signs, pieces: danger.explain(call), evidence, denied: words(true) };
}

/** A matter that is urgent by itself is asked about, even where no danger was heard. */
export function withMatter(danger: DangerJudgement, { matters: [first], unclear }: Ranking): DangerJudgement {
  const isUrgent = first?.item.urgency === 'immediate' && unclear !== 'nothing_fits';
  return danger.level === 'none' && isUrgent ? { ...danger, level: 'ask' } : danger;
}
