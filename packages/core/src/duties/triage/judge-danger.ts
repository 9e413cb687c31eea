import type { LocalizedText } from '../../text/localized-text.ts';
import type { CallSigns, Learned } from './learn.ts';
import { evidenceOf } from './rank.ts';
import type { TriageEvidence } from './triage.ts';

/** From this likelihood on somebody is sent at once. Chosen by cross-validation over sets of different writers. */
const sendFrom = 0.3;
/** From this likelihood on a person asks first. */
const askFrom = 0.07;

/** Whether a call tells of danger to a person, and why. */
export interface DangerJudgement {
  /** `send` somebody at once, `ask` the caller in a three-way call, or `none` was heard. */
  readonly level: 'send' | 'ask' | 'none';
  /** How likely it is, 0 to 1, by the labelled calls of the catalogue. */
  readonly likelihood: number;
  /** What may have happened to a person, with the words that say so. */
  readonly signs: readonly { readonly id: string; readonly name: LocalizedText; readonly said: string }[];
  /** Words of danger of the catalogue, undenied. */
  readonly evidence: readonly TriageEvidence[];
  /** Words of danger of the catalogue that were denied. */
  readonly denied: readonly TriageEvidence[];
}

/** Judges danger by the signs and pieces of a call, apart from what the call is about. */
export function judgeDanger({ dangerOf }: Learned, call: CallSigns, text: string): DangerJudgement {
  const likelihood = dangerOf(call);
  const dangers = call.found.filter(({ pattern }) => pattern.danger);
  const words = (denied: boolean) =>
    dangers.filter((each) => each.denied === denied).map((each) => evidenceOf(each, text));
  const signs = call.signs.map(({ sign, spans }) => ({
    id: sign.id,
    name: sign.name,
    said: spans.map(({ start, end }) => text.slice(start, end)).join('…'),
  }));
  const evidence = words(false);
  const heard = evidence.length > 0 || signs.length > 0;
  const level = likelihood >= sendFrom ? 'send' : heard || likelihood >= askFrom ? 'ask' : 'none';
  return { level, likelihood, signs, evidence, denied: words(true) };
}
