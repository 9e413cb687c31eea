import { periodsBetween } from '../../calendar/period.ts';
import { countedText, unitName } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';

/** What is needed a day until a period closes, and whether the pace so far will do. */
export interface Pace {
  /** The days from the first to the day of the reader, which counts as passed. */
  readonly daysPassed: number;
  /** Days until the period closes, the day of the reader included. */
  readonly daysLeft: number;
  readonly soFarPerDay: number;
  readonly neededPerDay: number;
  /** The value at the end of the period if the rest of it goes like the days passed. */
  readonly projected: number;
  readonly willDo: boolean;
  readonly sentence: LocalizedText;
}

/** An open period as its reader sees it. */
export interface OpenPeriod {
  readonly opensOn: string;
  readonly closesOn: string;
  /** The day of the reader, within the period. */
  readonly asOf: string;
}

/** The pace of a count that is still short of its threshold. */
export function paceOf(
  actual: number,
  threshold: number,
  gap: number,
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
  const figures = { needed: fewest(neededPerDay), soFar: most(soFarPerDay), coming: most(projected) };
  return {
    daysPassed,
    daysLeft,
    soFarPerDay,
    neededPerDay,
    projected,
    willDo,
    sentence: willDo
      ? {
          en: `${left.en} left, needing ${figures.needed} a day. At the ${figures.soFar} a day so far, the period ends at ${figures.coming}, which is enough.`,
          zh: `剩余${left.zh}，每天需${figures.needed}；目前每天${figures.soFar}，按此进度期末可达${figures.coming}，能够达标。`,
        }
      : {
          en: `${left.en} left, needing ${figures.needed} a day. At the ${figures.soFar} a day so far, the period ends at ${figures.coming}, which is not enough.`,
          zh: `剩余${left.zh}，每天需${figures.needed}；目前每天${figures.soFar}，按此进度期末仅达${figures.coming}，不能达标。`,
        },
  };
}

// The last digits of a division may be wrong, so a value within this distance of a decimal is that decimal.
const tolerance = 1e-9;
const roundedDown = (value: number) => String(Math.floor(value * 10 + tolerance) / 10);
const roundedUp = (value: number) => String(Math.ceil(value * 10 - tolerance) / 10);
