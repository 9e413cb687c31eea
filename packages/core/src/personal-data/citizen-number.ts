import { text as textCheck } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { gap, plainText } from './plain-text.ts';
import type { Span } from './span.ts';

/** GB 11643-1999: the weights of the first 17 digits, and the check characters by remainder (MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
const length = 18;

/**
 * Whether a text is a Chinese citizen number: a region, a day of birth, a serial number, and the right check character.
 * The day is checked too, because otherwise every third case number would contain a citizen number by chance.
 *
 * @example
 * ```ts
 * isCitizenNumber('11010519491231002X'); // → true
 * isCitizenNumber('110105194912310021'); // → false
 * ```
 * @see GB 11643-1999
 */
export function isCitizenNumber(text: string): boolean {
  inputsOf('isCitizenNumber').field('text', text, textCheck);
  if (!/^[1-9]\d{16}[\dXx]$/.test(text) || !isDay(text.slice(6, 14))) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return checkCharacters[sum % 11] === text[17]!.toUpperCase();
}

/** Whether a text contains a citizen number anywhere, also with spaces or hyphens in it, or in full-width digits. */
export function containsCitizenNumber(text: string): boolean {
  inputsOf('containsCitizenNumber').field('text', text, textCheck);
  return citizenNumbersIn(plainText(text).text).length > 0;
}

/** Finds the citizen numbers in a plain text, from the first digit to the end of the last. */
export function citizenNumbersIn(text: string): readonly Span[] {
  const found: [number, number][] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    const places = [...run].flatMap((character, place) => (/[\dXx]/.test(character) ? [index + place] : []));
    for (let first = 0; first + length <= places.length; first += 1) {
      const inside = places.slice(first, first + length);
      if (!isCitizenNumber(inside.map((place) => text[place]).join(''))) continue;
      found.push([inside[0]!, inside[length - 1]! + 1]);
      first += length - 1;
    }
  }
  return found;
}

/**
 * Matches digits with or without gaps between them. The length of gaps is limited, so that a page of spaces is searched
 * quickly.
 */
const runs = new RegExp(String.raw`\d(?:${gap}{0,20}[\dXx]){17,}`, 'gu');

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return year! >= 1800 && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}
