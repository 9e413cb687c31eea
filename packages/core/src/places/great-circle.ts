/** The mean radius of the earth in metres (IUGG): a sphere of it is off by 0.5 % at most. */
export const earthRadius = 6_371_008.8;

export const radians = (degrees: number) => (degrees * Math.PI) / 180;
export const degreesOf = (angle: number) => (angle * 180) / Math.PI;

/** A direction from the middle of the earth, of length 1. */
export type Direction = readonly [x: number, y: number, z: number];

/** The direction of a place, equal for all ways to write one: -180° and 180° are one meridian, and a pole is one place. */
export function directionOf(longitude: number, latitude: number): Direction {
  const flat = Math.abs(latitude) === 90 ? 0 : Math.cos(radians(latitude));
  const turn = radians(longitude === -180 ? 180 : longitude);
  return [flat * Math.cos(turn), flat * Math.sin(turn), Math.sin(radians(latitude))];
}

/** The metres along the great circle for a straight chord between two directions; exact also for small ones. */
export const arcOfChord = (chord: number) => 2 * earthRadius * Math.asin(Math.min(1, chord / 2));
