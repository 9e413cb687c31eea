import type { LocalizedText } from '../text/localized-text.ts';
import { percentText } from '../text/numbers-and-days.ts';

/** A number for reading: three significant digits, and whole ones in full. */
export const figure = (value: number): string => {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(3));
  return String(rounded).replace('-', '−');
};

/** A change as a percentage with its sign: −59.7 %, +8 %. */
export const changeText = (share: number): string => {
  const rounded = Math.round(share * 1000) / 10;
  if (rounded === 0) return '0 %';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)} %`;
};

/** p as it is printed: nothing is claimed beyond three decimals. */
const pText = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);

/** The interval in brackets, with its level. */
export const intervalText = (
  confidence: number,
  lower: string | null,
  upper: string | null,
): LocalizedText => ({
  en: `${percentText(confidence)} interval ${lower ?? 'unbounded'} to ${upper ?? 'unbounded'}`,
  zh: `${percentText(confidence)} 区间 ${lower ?? '无下限'} 至 ${upper ?? '无上限'}`,
});

/** Whether chance alone explains what was seen, as half a sentence. */
export const chanceText = (explained: boolean, pValue: number): LocalizedText =>
  explained
    ? { en: `Chance alone can explain it (${pText(pValue)}).`, zh: `仅凭偶然即可解释（${pText(pValue)}）。` }
    : {
        en: `Chance alone hardly explains it (${pText(pValue)}).`,
        zh: `仅凭偶然难以解释（${pText(pValue)}）。`,
      };
