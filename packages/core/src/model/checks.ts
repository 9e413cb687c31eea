import type { LocalizedText } from '../text/localized-text.ts';

/** The arguments of `refine`: the check, and the place and text of the complaint. */
type Refinement<Fields> = readonly [
  check: (record: Fields) => boolean,
  failure: { path: PropertyKey[]; params: { code: string; messages: LocalizedText } },
];

type Fields<Name extends string, Value> = { readonly [Field in Name]: Value | null };

/** Refuses a record in which one instant or day is before another. If either is unknown, the record is accepted. */
export function notBefore<Later extends string, Earlier extends string>(
  later: Later,
  earlier: Earlier,
  messages: LocalizedText,
): Refinement<Fields<Later | Earlier, string>> {
  const inOrder = (record: Fields<Later | Earlier, string>) => {
    const [from, to] = [record[earlier], record[later]];
    return from === null || to === null || from <= to;
  };
  return [inOrder, { path: [later], params: { code: 'TIMES_NOT_IN_ORDER', messages } }];
}

/** Refuses a record in which a part is larger than the number that it is a part of. */
export function partOf<Part extends string, Whole extends string>(
  part: Part,
  whole: Whole,
  messages: LocalizedText,
): Refinement<Readonly<Record<Part | Whole, number>>> {
  const fits = (record: Readonly<Record<Part | Whole, number>>) => record[part] <= record[whole];
  return [fits, { path: [part], params: { code: 'PART_EXCEEDS_WHOLE', messages } }];
}

const msPerHour = 3_600_000;

/** Refuses a record that ends before or at its start, or lasts longer than this many hours. */
export function lasting<Later extends string, Earlier extends string>(
  later: Later,
  earlier: Earlier,
  mostHours: number,
): Refinement<Readonly<Record<Later | Earlier, string>>> {
  const fits = (record: Readonly<Record<Later | Earlier, string>>) => {
    const length = Date.parse(record[later]) - Date.parse(record[earlier]);
    return length > 0 && length <= mostHours * msPerHour;
  };
  const messages = {
    en: `it lasts more than 0 and at most ${mostHours} hours: check both instants`,
    zh: `时长须大于0且不超过${mostHours}小时：请核对两个时间`,
  };
  return [fits, { path: [later], params: { code: 'DURATION_INVALID', messages } }];
}
