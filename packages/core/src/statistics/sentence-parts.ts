import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage, rounded } from '../text/numbers-and-days.ts';

/** A number for people to read: at least three significant digits, whole numbers in full, digits in groups. */
export const figure = (value: number): string => {
  const size = Math.abs(value);
  const text =
    size >= 100 || size === 0
      ? numberText(size, 0)
      : size < 1e-6
        ? String(Number(size.toPrecision(3))).replace('e-', 'e−')
        : size.toLocaleString('en', { maximumSignificantDigits: 3 });
  return value < 0 && text !== '0' ? `−${text}` : text;
};

/** The same number in both languages, for intervals. */
export function figures(value: number): LocalizedText {
  const text = figure(value);
  return { en: text, zh: text };
}

const mostDecimals = 6;

/** Whether a share would be shown as 100 % or as 0 % though it is neither. */
function isHidden(share: number, decimals: number): boolean {
  const shown = rounded(share * 100, decimals);
  return (shown === 0 && share > 0) || (shown === 100 && share < 1);
}

/** The smallest number of decimals, from one on, with which a condition holds. */
function fewestDecimals(holds: (decimals: number) => boolean): number {
  let decimals = 1;
  while (decimals < mostDecimals && !holds(decimals)) decimals += 1;
  return decimals;
}

/**
 * A change as a percentage with its sign: "−59.7 %", "+8%". It gets more decimals if it would otherwise read −100 % or
 * 0.
 */
export function changeText(share: number): LocalizedText {
  const size = Math.abs(share);
  const decimals = fewestDecimals((each) => !isHidden(size, each));
  if (rounded(size * 100, decimals) === 0) return { en: '0 %', zh: '0%' };
  const sign = share > 0 ? '+' : '−';
  const { en, zh } = isHidden(size, decimals)
    ? { en: '99.999999 %', zh: '99.999999%' }
    : percentage(size, decimals);
  return { en: `${sign}${en}`, zh: `${sign}${zh}` };
}

/**
 * Shares as percentages, with as many decimals as are needed to distinguish them from each other, from 0 % and from 100
 * %.
 */
export function percentages(shares: readonly number[]): readonly LocalizedText[] {
  const different = new Set(shares).size;
  const apart = fewestDecimals(
    (each) => new Set(shares.map((share) => rounded(share * 100, each))).size === different,
  );
  return shares.map((share) =>
    percentage(
      share,
      Math.max(
        apart,
        fewestDecimals((each) => !isHidden(share, each)),
      ),
    ),
  );
}

/** The text of p, with three decimals at most. */
const pText = (p: number): string => {
  if (p < 0.001) return 'p < 0.001';
  return p >= 0.9995 && p < 1 ? 'p > 0.999' : `p = ${p === 1 ? '1' : p.toFixed(3)}`;
};

/** The interval in brackets, with its level; `upper` is null if there is no upper end. */
export function intervalText(
  confidence: number,
  lower: LocalizedText,
  upper: LocalizedText | null,
): LocalizedText {
  const level = percentage(confidence);
  return upper === null
    ? {
        en: `${level.en} interval from ${lower.en}, without an upper end`,
        zh: `${level.zh}置信区间为${lower.zh}以上，无上限`,
      }
    : {
        en: `${level.en} interval ${lower.en} to ${upper.en}`,
        zh: `${level.zh}置信区间为${lower.zh}至${upper.zh}`,
      };
}

/** A sentence that says whether chance alone explains what was seen. */
export const chanceText = (explained: boolean, pValue: number): LocalizedText =>
  explained
    ? { en: `Chance alone can explain it (${pText(pValue)}).`, zh: `仅凭偶然即可解释（${pText(pValue)}）。` }
    : {
        en: `Chance alone hardly explains it (${pText(pValue)}).`,
        zh: `仅凭偶然难以解释（${pText(pValue)}）。`,
      };
