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

/** A share as a percentage with one decimal at most; never rounded up to 100 % or down to 0 %. */
export function percentText(share: number): string {
  const percent = share * 100;
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 100 && share < 1) return '> 99.9 %';
  if (rounded === 0 && share > 0) return '< 0.1 %';
  return `${rounded} %`;
}

/** A number for people: two decimals at most. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
