import type { Language } from '../text/localized-text.ts';
import { defineTerms } from '../text/terms.ts';
import { carPlatesIn } from './car-plate.ts';
import { citizenNumbersIn } from './citizen-number.ts';
import { landlineNumbersIn, localNumbersIn, mobileNumbersIn } from './phone-number.ts';
import { plainText } from './plain-text.ts';

export const redactedKinds = defineTerms({
  citizen_number: ['citizen number', '公民身份号码'],
  car_plate: ['number plate', '车牌号'],
  mobile_number: ['mobile number', '手机号码'],
  landline_number: ['landline number', '固定电话'],
});
export type RedactedKind = (typeof redactedKinds.values)[number];

/** Where something was in the original text, in UTF-16 units, as `slice` takes them. Never what it was. */
export interface RedactedSpan {
  readonly kind: RedactedKind;
  readonly start: number;
  readonly end: number;
}

/** A text without what tells who somebody is. */
export interface RedactedText {
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly spans: readonly RedactedSpan[];
  /** The kinds that were found, each once, in the order of {@link redactedKinds}. */
  readonly kinds: readonly RedactedKind[];
}

type Spans = readonly (readonly [start: number, end: number])[];
type Finder = (text: string) => Spans;

/** In this order: what one has taken is not looked at by the next. */
const finders: readonly (readonly [RedactedKind, Finder])[] = [
  ['citizen_number', citizenNumbersIn],
  ['car_plate', carPlatesIn],
  ['mobile_number', mobileNumbersIn],
  ['landline_number', landlineNumbersIn],
  ['landline_number', localNumbersIn],
];

/**
 * Takes out of a free text what tells who somebody is, and says in its place what kind of thing it was: citizen
 * numbers with a right check digit, mobile and landline numbers of the mainland, and number plates of cars, also
 * in full-width digits and with gaps. Days, amounts of money and numbers of cases stay. Names and addresses are
 * not found: nothing but a reader finds those.
 *
 * @example
 * ```ts
 * redactText('她的电话是１３８ ００１３ ８０００').text; // → '她的电话是[手机号码]'
 * redactText('silver car 鲁N·D12345, 3 May', { language: 'en' }).text; // → 'silver car [number plate], 3 May'
 * redactText('案件发生于2014-01-31，损失13800元').kinds; // → []
 * ```
 * @see GB 11643-1999 (citizen numbers), GA 36-2018 (number plates)
 */
export function redactText(
  text: string,
  { language = 'zh' }: { readonly language?: Language } = {},
): RedactedText {
  const plain = plainText(text);
  const spans: RedactedSpan[] = [];
  let rest = plain.text;
  for (const [kind, find] of finders) {
    const found = find(rest);
    spans.push(
      ...found.map(([start, end]) => ({ kind, start: plain.placeOf(start), end: plain.placeOf(end) })),
    );
    rest = replaced(rest, found, ([start, end]) => '□'.repeat(end - start));
  }
  spans.sort((a, b) => a.start - b.start);
  return {
    text: replaced(
      text,
      spans.map(({ start, end }) => [start, end]),
      (_, index) => `[${redactedKinds.labels[spans[index]!.kind][language]}]`,
    ),
    spans,
    kinds: redactedKinds.values.filter((kind) => spans.some((span) => span.kind === kind)),
  };
}

/** A text with something else in the place of some spans, which are in order. */
function replaced(text: string, spans: Spans, by: (span: Spans[number], index: number) => string): string {
  const parts = spans.flatMap((span, index) => [
    text.slice(spans[index - 1]?.[1] ?? 0, span[0]),
    by(span, index),
  ]);
  return [...parts, text.slice(spans.at(-1)?.[1] ?? 0)].join('');
}
