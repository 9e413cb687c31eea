import type { LocalizedText } from './localized-text.ts';
import { numberText, rounded } from './numbers-and-days.ts';

/** The name of what is counted, as it is written after a number: "1 visit", "12 visits", "12户次". */
export interface UnitName {
  /** The English forms, by the plural categories of the Unicode CLDR. */
  readonly en: { readonly one: string; readonly other: string };
  /** The Chinese measure word, which is the same after every number. */
  readonly zh: string;
}

const english = /* @__PURE__ */ new Intl.PluralRules('en', { maximumFractionDigits: 12 });

/**
 * Names a unit. English nouns whose plural only adds an "s" are written once; others as `[one, other]`.
 *
 * @example
 * ```ts
 * unitName('visit', '户次').en.other; // → 'visits'
 * unitName(['person', 'people'], '人').en.other; // → 'people'
 * ```
 */
export function unitName(en: string | readonly [one: string, other: string], zh: string): UnitName {
  const [one, other] = typeof en === 'string' ? [en, `${en}s`] : en;
  return { en: { one, other }, zh };
}

/** A unit in the plural, as in the heading of a column: "visits", "户次". */
export function unitInPlural({ en, zh }: UnitName): LocalizedText {
  return { en: en.other, zh };
}

/**
 * The form of an English noun or verb that agrees with a number, as the number is shown: "1 visit", "0.5 visits".
 *
 * @example
 * ```ts
 * pluralForm(1, { one: 'meets', other: 'meet' }); // → 'meets'
 * ```
 */
export function pluralForm(number: number, forms: UnitName['en'], decimals = 2): string {
  return forms[english.select(rounded(number, decimals)) === 'one' ? 'one' : 'other'];
}

/**
 * A number with its unit, with two decimals unless more are asked for.
 *
 * @example
 * ```ts
 * countedText(1, unitName('visit', '户次')); // → { en: '1 visit', zh: '1户次' }
 * ```
 */
export function countedText(number: number, unit: UnitName, decimals = 2): LocalizedText {
  const text = numberText(number, decimals);
  return { en: `${text} ${pluralForm(number, unit.en, decimals)}`, zh: `${text}${unit.zh}` };
}

/** The points of a score. */
export const pointUnit = unitName('point', '分');
