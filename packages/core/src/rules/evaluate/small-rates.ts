/** Most samples are smaller than this. */
const smallSamples = 32;

/** How many different shares or ratios of two small counts there are. */
export const smallRateIndices = smallSamples * smallSamples;

/** The index of a share or ratio of two small counts among all of them; -1 if either is not a small count. */
export function rateIndex(numerator: number, denominator: number): number {
  const [top, bottom] = [numerator | 0, denominator | 0];
  const areSmall = top === numerator && bottom === denominator && top < smallSamples && bottom < smallSamples;
  return areSmall ? bottom * smallSamples + top : -1;
}
