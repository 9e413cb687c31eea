import { periodsBetween } from '../../calendar/period.ts';
import { countedText, unitName } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';

/** What is needed a day until a period closes, and whether the pace so far will do. */
export interface Pace {
  /** Days from the first to the day of the reader, who counts as through with it. */
  readonly daysPassed: number;
  /** Days until the period closes, the day of the reader included. */
  readonly daysLeft: number;
  readonly soFarPerDay: number;
  readonly neededPerDay: number;
  /** What the period comes to if it goes on like this. */
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
  // Rounded so that the figures never say otherwise than the verdict.
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

// The last digits of a division may be off: what is a hair away from one decimal is that decimal.
const hair = 1e-9;
const roundedDown = (value: number) => String(Math.floor(value * 10 + hair) / 10);
const roundedUp = (value: number) => String(Math.ceil(value * 10 - hair) / 10);
