import { gap } from './plain-text.ts';
import { type Span, spansOf } from './span.ts';

const between = `${gap}{0,3}`;

/** A number must not follow a digit or a letter, except the letters of one of these words. */
const begins = String.raw`(?=[+(\d])(?<!\d)(?:(?<![A-Z])|(?<=tel|phone|mobile|cell|call|wechat|weixin|[vw]x|(?<![A-Z])[vt]))`;
/** A case number or an amount of money is not a phone number. */
const isOther = String.raw`(?<!(?:案号|案件号|编号|单号|case no\.?|case number|ref\.? no\.?|¥|\$|€|RMB|CNY|人民币|金额)\s{0,3}[:是为]?\s{0,3})`;
const ends = String.raw`(?!\d)(?!(?:\.\d+)?(?:元|圆|万元|亿元|\s?(?:yuan|RMB|CNY)))`;
const country = String.raw`(?:\(?(?:\+|00)86\)?|86)`;

/** The ways in which people group eleven digits. Groups of thousands are not among them. */
const mobileGroups = [
  String.raw`1[3-9]\d${between}\d{4}${between}\d{4}`,
  String.raw`1[3-9]\d${between}\d{3}${between}\d{5}`,
  String.raw`1[3-9]\d{2}${between}\d{3}${between}\d{4}`,
  String.raw`1[3-9]\d{2}${between}\d{4}${between}\d{3}`,
  String.raw`1[3-9]\d{3}${between}\d{6}`,
];
const mobile = new RegExp(
  `${begins}${isOther}(?:${country}${between})?(?:${mobileGroups.join('|')})${ends}`,
  'giu',
);

/** Area codes: 10, 20–29, and three digits from 3 on; numbers of 7 or 8 digits begin with 2 to 8. */
const local = String.raw`(?<local>[2-8]\d{2,3}${between}\d{4})`;
const area = String.raw`(?:${country}${between}\(?0?|\(?0)(?:10|2\d|[3-9]\d{2})\)?`;
const extension = String.raw`(?:\s?(?:转|ext\.?)\s?\d{1,6}|-\d{1,5}(?![\d-]))?`;
const landline = new RegExp(`${begins}${isOther}${area}${between}${local}${ends}${extension}`, 'giu');
/** A number without an area code counts only after a word that says that it is a phone number. */
const localOnly = new RegExp(
  String.raw`(?=\d)(?<=(?:电话|座机|固话|tel(?:ephone)?\.?|phone)(?:号码|号|\sno\.?|\snumber)?\s{0,3}[:是为]?\s{0,3})${local}${ends}${extension}`,
  'giu',
);
/** In a list, the numbers after the first one have neither an area code nor such a word. */
const nextLocal = new RegExp(
  String.raw`\s?(?:[、,/;或和及]|以及|or|and)\s?(?<number>${local}${ends}${extension})`,
  'iuy',
);
/** Eight digits that are a day, as in case numbers. */
const isDay = (number: string) =>
  /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(number.replace(/\D/g, ''));

/** Finds the mobile numbers of the mainland in a plain text. */
export const mobileNumbersIn = (text: string): readonly Span[] => spansOf(text, mobile);

/** Finds the landline numbers of the mainland in a plain text: with an area code, or after a word such as 电话. */
export function landlineNumbersIn(text: string): readonly Span[] {
  const firsts = [landline, localOnly]
    .flatMap((pattern) => spansOf(text, pattern, ({ groups }) => !isDay(groups!.local!)))
    .sort((a, b) => a[0] - b[0]);
  const found: Span[] = [];
  for (const first of firsts) {
    // A number that has an area code and follows such a word is found by both patterns.
    if (first[0] < (found.at(-1)?.[1] ?? 0)) continue;
    for (let next: Span | null = first; next !== null; next = listedAfter(text, next)) found.push(next);
  }
  return found;
}

function listedAfter(text: string, [, end]: Span): Span | null {
  nextLocal.lastIndex = end;
  const next = nextLocal.exec(text);
  if (next === null || isDay(next.groups!.local!)) return null;
  const after = end + next[0].length;
  return [after - next.groups!.number!.length, after];
}
