import type { ComparedCall } from './call-signs.ts';
import type { Learned } from './learn.ts';
import { enough, evidenceOf, type Ranking } from './rank.ts';
import type { DangerJudgement } from './result.ts';

/** From this likelihood on somebody is sent at once. Chosen by scripts/choose-thresholds.ts: needless alarms are at most 0.089. */
const sendFrom = 0.34;
/**
 * From this likelihood on a person asks first. It was chosen in the same way: in 0.996 of dangers somebody is sent or
 * asked.
 */
const askFrom = 0.09;

/** A call with fewer pieces than this says too little to be asked about because of its likelihood alone. */
const fewestPieces = 6;

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
  // Without examples it is unknown how likely a sign means danger, so a person asks about every sign.
  const isTaught = vocabulary.names.length > 0;
  const heard = evidence.length > 0 || (signs.length > 0 && !isTaught);
  const isDoubtful = likelihood >= askFrom && call.pieces.pieces.length >= fewestPieces;
  const level = likelihood >= sendFrom ? 'send' : heard || isDoubtful ? 'ask' : 'none';
  return { level, likelihood, signs, pieces: danger.explain(call), evidence, denied: words(true) };
}

/**
 * A person asks about a matter that is urgent by itself, even if no danger was recognised, and even if the call is as
 * similar to unclear ones.
 */
export function withMatter(danger: DangerJudgement, { matters: [first] }: Ranking): DangerJudgement {
  const isUrgent = first?.item.urgency === 'immediate' && first.score >= enough;
  return danger.level === 'none' && isUrgent ? { ...danger, level: 'ask' } : danger;
}
