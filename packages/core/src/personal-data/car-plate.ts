import { gap } from './plain-text.ts';
import { type Span, spansOf } from './span.ts';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** Number plates do not use I and O. */
const letter = '[A-HJ-NP-Z]';
const sign = '[A-HJ-NP-Z0-9]';

/**
 * Plates by GA 36-2018. Plates of new-energy cars have six characters, with a letter for the kind of drive at one end.
 */
const signs = [
  String.raw`[A-HJK]${sign}\d{4}`,
  String.raw`\d{5}[A-HJK]`,
  // At least two digits are required, so that words in capitals are not taken for plates.
  String.raw`(?=${sign}*\d${sign}*\d)${sign}{5}`,
  String.raw`(?=${sign}*\d${sign}*\d)${sign}{4}[挂学警领试超港澳]`,
];

const plate = new RegExp(
  [
    `[${provinces}]${gap}{0,2}${letter}${gap}{0,2}(?:${signs.join('|')})(?![A-Z0-9])`,
    // Plates of embassies.
    String.raw`使${gap}{0,2}\d{6}(?!\d)`,
    String.raw`(?<![A-Z0-9])\d{6}使(?!用)`,
  ].join('|'),
  'giu',
);

/** Finds the number plates of mainland cars in a plain text. */
export const carPlatesIn = (text: string): readonly Span[] => spansOf(text, plate);
