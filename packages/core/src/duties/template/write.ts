import type { CallCategory } from '../../model/call.ts';
import type { MemberRole } from '../../model/member-role.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { DutyCategory, DutyItem, EvidenceTerm } from '../format/duty-catalogue.ts';
import type { Agency, DutyClass } from '../format/terms.ts';

/** English and Chinese. */
export type Pair = readonly [en: string, zh: string];
const both = ([en, zh]: Pair): LocalizedText => ({ en, zh });

type Handling = Pick<DutyItem, 'urgency' | 'response' | 'timeLimit' | 'agency'>;

const dispatched = (urgency: DutyItem['urgency'], minutes: number): Handling => ({
  urgency,
  response: 'dispatch',
  timeLimit: { minutes, until: 'arrival' },
  agency: null,
});

/** Reading: the articles give no time limits. A station should edit these. */
export const atOnce = dispatched('immediate', 5);
export const soon = dispatched('prompt', 15);
export const inTurn = dispatched('routine', 60);
export const answered: Handling = {
  urgency: 'routine',
  response: 'answer',
  timeLimit: { minutes: 24 * 60, until: 'answer' },
  agency: null,
};
/** The people's mediation committee takes it up where it arose. The station makes sure that mediation begins. */
export const mediated: Handling = {
  urgency: 'routine',
  response: 'mediate',
  timeLimit: { minutes: 3 * 24 * 60, until: 'mediation' },
  agency: 'mediation_committee',
};
/** It is handed over to an agency: within five minutes if somebody could be hurt, otherwise within ten. */
export const handedTo = (agency: Agency, urgency: 'prompt' | 'routine' = 'routine'): Handling => ({
  urgency,
  response: 'refer',
  timeLimit: { minutes: urgency === 'prompt' ? 5 : 10, until: 'handover' },
  agency,
});

/**
 * The words of callers, separated by `|`: for this danger, for some danger, and words that surely, probably or only
 * weakly point to the item.
 */
interface Says {
  readonly danger?: string;
  readonly alarm?: string;
  readonly strong?: string;
  readonly plain?: string;
  readonly weak?: string;
}

const weights = { danger: 6, alarm: 3, strong: 4, plain: 2, weak: 1 } as const;

const termsOf = (says: Says): readonly EvidenceTerm[] =>
  (['danger', 'alarm', 'strong', 'plain', 'weak'] as const).flatMap((kind) =>
    wordList(says[kind]).map((words) => ({
      words,
      // Two parts together say more than one word.
      weight: weights[kind] + (words.includes('…') ? 1 : 0),
      ...((kind === 'danger' || kind === 'alarm') && { danger: true }),
    })),
  );

export const wordList = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');

interface Written {
  readonly owner: MemberRole;
  readonly how: Handling;
  readonly together?: readonly Agency[];
  /** The category of the call, if it differs from that of the group. */
  readonly call?: CallCategory;
  readonly steps: readonly Pair[];
  readonly says: Says;
}

/** One item. Its category of calls is that of its group unless it has its own. */
export const duty =
  (id: string, name: Pair, { owner, how, together = [], call, steps, says }: Written) =>
  (usualCall: CallCategory): DutyItem => ({
    id,
    name: both(name),
    callCategory: call ?? usualCall,
    owner,
    ...how,
    together,
    steps: steps.map(both),
    terms: termsOf(says),
  });

export const category = (
  id: string,
  [of, call]: readonly [DutyClass, CallCategory],
  name: Pair,
  items: readonly ReturnType<typeof duty>[],
): DutyCategory => ({ id, class: of, name: both(name), items: items.map((item) => item(call)) });
