import { countedText, unitName } from '../text/counted.ts';

/** Minutes from one instant to another. */
export const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

/** A figure for a sentence: one decimal at most. */
export const rounded = (value: number) => Math.round(value * 10) / 10;

/** A number with its noun. */
export const some = (count: number, one: string, many = `${one}s`) =>
  countedText(count, unitName([one, many], '')).en;
