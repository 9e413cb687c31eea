import { anything, oneOf, onlyFields, optional, rowWith, text as textCheck } from '../../analysis/checks.ts';
import { inputsOf } from '../../analysis/inputs.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { DutyCatalogue } from '../format/duty-catalogue.ts';
import { templateDutyCatalogue } from '../template/template-duty-catalogue.ts';
import { compileDutyCatalogue } from './compile.ts';
import { decide } from './decide.ts';
import { flagsOf, type RaisedFlag } from './flags.ts';
import { judgeDanger, withMatter } from './judge-danger.ts';
import { learnedFrom, signsOf } from './learn.ts';
import { rankMatters } from './rank.ts';
import type { CallMatter, DangerJudgement, TriageDecision } from './result.ts';
import { type CallReceiver, callReceivers, sentenceOf } from './sentence.ts';

/** The proposal for one call, with all reasons for it. */
export interface Triage {
  readonly catalogue: Pick<DutyCatalogue, 'id' | 'version'>;
  readonly receivedBy: CallReceiver;
  /** The matters, the most likely first; empty if nothing in the call points to an item. */
  readonly matters: readonly CallMatter[];
  /** Whether somebody is in danger, judged apart from what the call is about. */
  readonly danger: DangerJudgement;
  readonly decision: TriageDecision;
  /** What a person has to check. */
  readonly flags: readonly RaisedFlag[];
  readonly sentence: LocalizedText;
}

/** The catalogue to use, and who took the call. */
export interface TriageOptions {
  /** The catalogue of the station; the template unless given. */
  readonly catalogue?: DutyCatalogue;
  /** Who took the call and handles it until somebody else does; the police 110 unless given. */
  readonly receivedBy?: CallReceiver;
}

const inputs = inputsOf('triage');

const callFields = /* @__PURE__ */ rowWith<{ readonly text: string }>({ text: textCheck });
const triageOptions = /* @__PURE__ */ onlyFields<TriageOptions>({
  catalogue: /* @__PURE__ */ optional(
    /* @__PURE__ */ rowWith<DutyCatalogue>({ id: textCheck, version: /* @__PURE__ */ anything() }),
  ),
  receivedBy: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(callReceivers.values)),
});

/**
 * Proposes where a call goes: ranked duty items with the words that speak for each, who takes it, how soon, whether
 * it is the work of the police, and what a person has to look at.
 *
 * Danger is judged apart from the matter, by signs of what may happen to a person; where it is doubtful, a person asks
 * in a three-way call. The matter is ranked by the likeness of the call to the labelled examples of the catalogue and by
 * its words; denials ("no fire") are understood. A call that may be no incident is to be called back, one that nobody can
 * place goes to a three-way call with 12345, and while that is undecided whoever received it first handles it (State
 * Council office 2022 no. 12). No call is refused, whatever its text. The text itself is not part of the result, only
 * the words and pieces that matched.
 *
 * @example
 * ```ts
 * const { matters, decision } = triage({ text: '没有人受伤，两车追尾' });
 * matters[0].item.id; // → 'damage-accident'
 * matters[0].evidence.map(({ said }) => said); // → ['追尾']
 * decision.response; // → 'dispatch'
 * triage({ text: 'no fire drill today, the kitchen is on fire' }).decision.urgency; // → 'immediate'
 * ```
 *
 * @throws ANALYSIS_INPUT_INVALID where the text is no text or the receiver unknown
 */
export function triage(call: { readonly text: string }, options: TriageOptions = {}): Triage {
  inputs.check({ call, options }, { call: callFields, options: triageOptions });
  const { catalogue = templateDutyCatalogue, receivedBy = 'police_110' } = options;
  const { text } = call;
  inputs.require(typeof text === 'string', 'text', typeof text, { en: 'a text', zh: '文本' });
  inputs.require(callReceivers.values.includes(receivedBy), 'receivedBy', receivedBy, {
    en: `one of ${callReceivers.values.join(', ')}`,
    zh: `${callReceivers.values.join('、')} 之一`,
  });
  const compiled = compileDutyCatalogue(catalogue);
  const learned = learnedFrom(compiled);
  const signs = signsOf(compiled, learned, text);
  const judged = judgeDanger(learned, signs, text);
  const ranking = rankMatters(compiled, learned, signs, judged.level, text);
  const danger = withMatter(judged, ranking);
  const decision = decide(ranking, danger, catalogue, receivedBy);
  const flags = flagsOf(text, danger, ranking, catalogue);
  return {
    catalogue: { id: catalogue.id, version: catalogue.version },
    receivedBy,
    matters: ranking.matters,
    danger,
    decision,
    flags,
    sentence: sentenceOf(ranking, danger, decision, receivedBy),
  };
}
