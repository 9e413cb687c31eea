import type { DutyCatalogue } from './format/duty-catalogue.ts';
import { triage } from './triage/triage.ts';

/** An invented call with what a person would say of it. */
export interface LabelledCall {
  readonly text: string;
  /** The item it is about first of all; null where the call does not say. */
  readonly item: string | null;
  /** Further items that it is about. */
  readonly also: readonly string[];
  /** Somebody's life or health is in danger now, or may be. */
  readonly danger: boolean;
}

/** Reads tab-separated lines `item, also, danger, text` under a header; `-` is no item, `y` is danger. */
export function parseLabelledCalls(table: string): readonly LabelledCall[] {
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [item, also, danger, text] = line.split('\t') as [string, string, string, string];
      return {
        text,
        item: item === '-' ? null : item,
        also: also === '' ? [] : also.split(','),
        danger: danger === 'y',
      };
    });
}

/** Right and wrong of a yes-or-no question. */
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

/** What triage makes of labelled calls, counted. */
export interface Assessment {
  readonly calls: number;
  readonly itemFirst: number;
  readonly itemAmongThree: number;
  readonly categoryFirst: number;
  /** Of the further items of calls about several matters: how many there are, and how many were listed. */
  readonly further: number;
  readonly furtherListed: number;
  /** Averages over the items that occur, each counting the same. */
  readonly macroPrecision: number;
  readonly macroRecall: number;
  readonly danger: YesNo;
  /** Dangers that were not seen, and where no three-way call puts a person to it at once either. */
  readonly dangerLost: number;
  readonly police: YesNo;
  readonly noIncident: YesNo;
  readonly confusions: readonly Confusion[];
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
  return {
    calls: calls.length,
    itemFirst: number(({ call, first }) => call.item === first),
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
    confusions: judged
      .filter(({ call, first }) => call.item !== first)
      .map(({ call, first }) => ({ labelled: call.item, proposed: first, text: call.text })),
  };
}

/** Of what was said to be so, the share that is; null where nothing was. */
export const precision = ({ truePositive, falsePositive }: YesNo) => share(truePositive, falsePositive);
/** Of what is so, the share that was said to be; null where nothing is. */
export const recall = ({ truePositive, falseNegative }: YesNo) => share(truePositive, falseNegative);

const share = (right: number, wrong: number) => (right + wrong === 0 ? null : right / (right + wrong));

function mean(shares: readonly (number | null)[]): number {
  const known = shares.filter((each) => each !== null);
  return known.reduce((sum, each) => sum + each, 0) / known.length;
}
