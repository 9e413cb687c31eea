import type { DutyCatalogue } from './format/duty-catalogue.ts';
import type { LabelledCall } from './labelled-calls.ts';
import { triage } from './triage/triage.ts';

/** The counts of right and wrong answers to a yes-or-no question. */
export interface YesNo {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

interface Confusion {
  readonly labelled: string | null;
  readonly proposed: string | null;
  readonly text: string;
}

/** How often triage was right for labelled calls. */
export interface Assessment {
  readonly calls: number;
  readonly itemFirst: number;
  /** Calls whose first item is the labelled one or one of the further ones. */
  readonly acceptableFirst: number;
  readonly itemAmongThree: number;
  readonly categoryFirst: number;
  /** For calls about several matters, how many further items there are, and how many of them were listed. */
  readonly further: number;
  readonly furtherListed: number;
  /** Averages over the items that occur. Every item counts the same. */
  readonly macroPrecision: number;
  readonly macroRecall: number;
  readonly danger: YesNo;
  /** Dangers that were not recognised and that no person sees at once in a three-way call either. */
  readonly dangerLost: number;
  /** The harmless calls about which a person has to ask because of possible danger. */
  readonly askedNeedlessly: number;
  readonly police: YesNo;
  /** Calls whose agency is known, and how many of them have this agency proposed or called in. */
  readonly agencyKnown: number;
  readonly agencyRight: number;
  readonly noIncident: YesNo;
  readonly confusions: readonly Confusion[];
  /** The texts of the dangerous calls that were not recognised. */
  readonly dangersMissed: readonly string[];
  /** The texts of the harmless calls to which somebody would have been sent at once. */
  readonly needlessAlarms: readonly string[];
}

/** Runs triage over labelled calls and counts. */
export function assess(calls: readonly LabelledCall[], catalogue: DutyCatalogue): Assessment {
  const known = new Map(
    catalogue.categories.flatMap((category) =>
      category.items.map(
        (item) => [item.id, { category: category.id, police: item.agency === null }] as const,
      ),
    ),
  );
  const judged = calls.map((call) => {
    const { matters, flags, decision } = triage({ text: call.text }, { catalogue });
    const raised = new Set(flags.map(({ flag }) => flag));
    const listed = matters.map(({ item }) => item.id);
    const first = raised.has('nothing_fits') ? null : (listed[0] ?? null);
    return { call, listed, first, raised, decision };
  });
  const place = (item: string | null) => (item === null ? null : known.get(item)!);
  const yesNo = (pairs: readonly (readonly [truth: boolean, said: boolean])[]): YesNo => {
    const count = (truth: boolean, said: boolean) =>
      pairs.filter(([t, s]) => t === truth && s === said).length;
    return {
      truePositive: count(true, true),
      falsePositive: count(false, true),
      falseNegative: count(true, false),
      trueNegative: count(false, false),
    };
  };
  const items = [...new Set(judged.flatMap(({ call, first }) => [call.item, first]))];
  const perItem = items.map((item) =>
    yesNo(judged.map(({ call, first }) => [call.item === item, first === item] as const)),
  );
  const number = (holds: (each: (typeof judged)[number]) => boolean) => judged.filter(holds).length;
  const textsWhere = (holds: (each: (typeof judged)[number]) => boolean) =>
    judged.filter(holds).map(({ call }) => call.text);
  return {
    calls: calls.length,
    itemFirst: number(({ call, first }) => call.item === first),
    acceptableFirst: number(
      ({ call, first }) => call.item === first || (first !== null && call.also.includes(first)),
    ),
    itemAmongThree: number(({ call, first, listed }) =>
      call.item === null ? first === null : listed.slice(0, 3).includes(call.item),
    ),
    categoryFirst: number(({ call, first }) => place(call.item)?.category === place(first)?.category),
    further: calls.flatMap(({ also }) => also).length,
    furtherListed: judged.flatMap(({ call, listed }) => call.also.filter((item) => listed.includes(item)))
      .length,
    macroPrecision: mean(perItem.map(precision)),
    macroRecall: mean(perItem.map(recall)),
    danger: yesNo(
      judged.map(({ call, decision }) => [call.danger, decision.urgency === 'immediate'] as const),
    ),
    dangerLost: number(
      ({ call, decision }) =>
        call.danger && decision.urgency !== 'immediate' && decision.response !== 'three_way_call',
    ),
    askedNeedlessly: number(({ call, raised }) => !call.danger && raised.has('danger_possible')),
    agencyKnown: number(({ call }) => call.agency !== null),
    agencyRight: number(({ call: { agency }, decision }) =>
      agency === 'police'
        ? decision.policeWork === true
        : agency !== null && (decision.agency === agency || decision.together.includes(agency)),
    ),
    police: yesNo(
      judged
        .filter(({ call }) => call.item !== null)
        .map(({ call, decision }) => [place(call.item)!.police, decision.policeWork === true] as const),
    ),
    noIncident: yesNo(
      judged.map(
        ({ call, raised }) =>
          [call.item === catalogue.noIncidentItemId, raised.has('possible_no_incident')] as const,
      ),
    ),
    dangersMissed: textsWhere(({ call, decision }) => call.danger && decision.urgency !== 'immediate'),
    needlessAlarms: textsWhere(({ call, decision }) => !call.danger && decision.urgency === 'immediate'),
    confusions: judged
      .filter(({ call, first }) => call.item !== first)
      .map(({ call, first }) => ({ labelled: call.item, proposed: first, text: call.text })),
  };
}

/** The share of right ones among the positive answers; null if there was none. */
export const precision = ({ truePositive, falsePositive }: YesNo) => share(truePositive, falsePositive);
/** The share of true cases that were recognised; null if there is none. */
export const recall = ({ truePositive, falseNegative }: YesNo) => share(truePositive, falseNegative);

const share = (right: number, wrong: number) => (right + wrong === 0 ? null : right / (right + wrong));

function mean(shares: readonly (number | null)[]): number {
  const known = shares.filter((each) => each !== null);
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}
