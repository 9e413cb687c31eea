import type { LocalizedText } from '../text/localized-text.ts';

/** What `refine` takes: the check, and where and why a record fails it. */
type Refinement<Fields> = readonly [
  check: (record: Fields) => boolean,
  failure: { path: PropertyKey[]; params: { code: string; messages: LocalizedText } },
];

type Fields<Name extends string, Value> = { readonly [Field in Name]: Value | null };

/** Refuses a record whose one instant or day lies before another; where either is unknown, it is left alone. */
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

/** Refuses a record of whose one number another is a part and yet larger. */
export function partOf<Part extends string, Whole extends string>(
  part: Part,
  whole: Whole,
  messages: LocalizedText,
): Refinement<Readonly<Record<Part | Whole, number>>> {
  const fits = (record: Readonly<Record<Part | Whole, number>>) => record[part] <= record[whole];
  return [fits, { path: [part], params: { code: 'PART_EXCEEDS_WHOLE', messages } }];
}
