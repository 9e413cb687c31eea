import type { LocalizedText } from './localized-text.ts';

/** A closed list of values, each with its name in both languages: the source of enums everywhere else. */
export interface Terms<Value extends string> {
  readonly values: readonly [Value, ...Value[]];
  readonly labels: Readonly<Record<Value, LocalizedText>>;
}

/**
 * Makes a closed list from `{value: [english, chinese]}`; values are snake_case and keep their order.
 *
 * @example
 * ```ts
 * defineTerms({ kiosk: ['police kiosk', '警务亭'] }).labels.kiosk.zh; // → '警务亭'
 * ```
 */
export function defineTerms<Value extends string>(
  names: Readonly<Record<Value, readonly [en: string, zh: string]>>,
): Terms<Value> {
  const values = Object.keys(names) as [Value, ...Value[]];
  const labels = Object.fromEntries(
    values.map((value) => [value, { en: names[value][0], zh: names[value][1] }]),
  ) as Record<Value, LocalizedText>;
  return { values, labels };
}
