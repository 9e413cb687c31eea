import type { LocalizedText } from './localized-text.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month: "January 2014", "2014年1月". */
export function monthText(text: string): LocalizedText {
  const [year, month] = text.split('-').map(Number) as [number, number];
  return { en: `${months[month - 1]} ${year}`, zh: `${year}年${month}月` };
}

/** A day: "31 January 2014", "2014年1月31日". */
export function dayText(date: string): LocalizedText {
  const day = Number(date.slice(8));
  const { en, zh } = monthText(date);
  return { en: `${day} ${en}`, zh: `${zh}${day}日` };
}

/**
 * A share as a percentage in both languages: "90 %", "90%"; with one decimal unless more are asked for, and never rounded
 * up to 100 % or down to 0 %.
 */
export function percentage(share: number, decimals = 1): LocalizedText {
  const shown = rounded(share * 100, decimals);
  if (shown === 100 && share < 1) return { en: 'more than 99.9 %', zh: '99.9%以上' };
  if (shown === 0 && share > 0) return { en: 'less than 0.1 %', zh: '不足0.1%' };
  const number = grouped(shown, decimals);
  return { en: `${number} %`, zh: `${number}%` };
}

/** A number for people to read, with two decimals unless more are asked for, and its digits in groups of three. */
export function numberText(value: number, decimals = 2): string {
  return grouped(rounded(value, decimals), decimals);
}

/** A number rounded to so many decimals, halves upwards. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** All texts of numbers get their digits from here. */
function grouped(value: number, decimals: number): string {
  // Formatters are kept, because constructing one takes far longer than using it and some results have a hundred
  // thousand sentences.
  const known = formats.get(decimals);
  if (known !== undefined) return known.format(value);
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: decimals, signDisplay: 'negative' });
  formats.set(decimals, format);
  return format.format(value);
}

const formats = /* @__PURE__ */ new Map<number, Intl.NumberFormat>();
