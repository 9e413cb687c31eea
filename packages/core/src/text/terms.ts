import type { LocalizedText } from './localized-text.ts';

/** A closed list of values, each with its name in both languages: the source of enums everywhere else. */
export interface Terms<Value extends string> {
  readonly values: readonly [Value, ...Value[]];
  readonly labels: Readonly<Record<Value, LocalizedText>>;
  /** What the list is called in schemas and tables; undefined for a list that no record uses. */
  readonly title?: TermsTitle;
}

/** The name of a closed list, in PascalCase, and what it describes. */
export interface TermsTitle extends LocalizedText {
  readonly name: string;
}

/**
 * Makes a closed list from `{value: [english, chinese]}`; values are snake_case and keep their order. A list that is the
 * type of a record's field has a title too.
 *
 * @example
 * ```ts
 * defineTerms({ kiosk: ['police kiosk', '警务亭'] }).labels.kiosk.zh; // → '警务亭'
 * ```
 */
export function defineTerms<Value extends string>(
  names: Readonly<Record<Value, readonly [en: string, zh: string]>>,
  title?: TermsTitle,
): Terms<Value> {
  const values = Object.keys(names) as [Value, ...Value[]];
  const labels = Object.fromEntries(
    values.map((value) => [value, { en: names[value][0], zh: names[value][1] }]),
  ) as Record<Value, LocalizedText>;
  return title === undefined ? { values, labels } : { values, labels, title };
}
