import { periodsBetween } from '../../calendar/period.ts';
import { countedText, pluralForm, type UnitName, unitName } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import { numberText } from '../../text/numbers-and-days.ts';

/** What is needed per day until a period closes, and whether the pace so far is enough. */
export interface Pace {
  /** The days from the first day to the day of the reader, which is included. */
  readonly daysPassed: number;
  /** The days until the period closes, including the day of the reader. */
  readonly daysLeft: number;
  readonly soFarPerDay: number;
  readonly neededPerDay: number;
  /** The value at the end of the period if the rest of the period goes on like the days so far. */
  readonly projected: number;
  readonly willDo: boolean;
  readonly sentence: LocalizedText;
}

/** An open period as seen on the day of the reader. */
export interface OpenPeriod {
  readonly opensOn: string;
  readonly closesOn: string;
  /** The day of the reader, within the period. */
  readonly asOf: string;
}

/** The pace of a count that is still short of its threshold, with the unit of what is counted. */
export function paceOf(
  actual: number,
  threshold: number,
  gap: number,
  unit: UnitName,
  { opensOn, closesOn, asOf }: OpenPeriod,
): Pace {
  const daysPassed = periodsBetween(opensOn, asOf) + 1;
  const daysLeft = periodsBetween(asOf, closesOn) + 1;
  const soFarPerDay = actual / daysPassed;
  const neededPerDay = gap / daysLeft;
  const projected = actual + soFarPerDay * (daysLeft - 1);
  const willDo = projected >= threshold;
  // The figures are rounded so that they never contradict the verdict.
  const [fewest, most] = willDo ? [roundedDown, roundedUp] : [roundedUp, roundedDown];
  const left = countedText(daysLeft, unitName('day', '天'));
  const needed = figureText(fewest(neededPerDay), neededPerDay);
  const soFar = figureText(most(soFarPerDay), soFarPerDay);
  const coming = figureText(most(projected), projected);
  const neededUnit = pluralForm(fewest(neededPerDay), unit.en);
  const areLeft = pluralForm(daysLeft, { one: 'is', other: 'are' });
  const verdict = willDo ? { en: 'enough', zh: '能够达标' } : { en: 'not enough', zh: '不能达标' };
  return {
    daysPassed,
    daysLeft,
    soFarPerDay,
    neededPerDay,
    projected,
    willDo,
    sentence: {
      en: `${left.en} ${areLeft} left; ${needed.en} ${neededUnit} a day must be added. At the present ${soFar.en} a day, the period would end with ${coming.en}: ${verdict.en}.`,
      zh: `还剩${left.zh}，每天需增加${needed.zh}${unit.zh}；目前平均每天${soFar.zh}${unit.zh}，照此进度期末为${coming.zh}${unit.zh}，${verdict.zh}。`,
    },
  };
}

// The last digits of a division may be wrong, so a value within this distance of a decimal is that decimal.
const tolerance = 1e-9;
const roundedDown = (value: number) => Math.floor(value * 10 + tolerance) / 10;
const roundedUp = (value: number) => Math.ceil(value * 10 - tolerance) / 10;

/**
 * The text of a rounded figure. If it was rounded down to 0, the text says that it is less than the smallest decimal.
 */
function figureText(shown: number, exact: number): LocalizedText {
  if (shown === 0 && exact > 0) return { en: 'less than 0.1', zh: '不足0.1' };
  return { en: numberText(shown), zh: numberText(shown) };
}
