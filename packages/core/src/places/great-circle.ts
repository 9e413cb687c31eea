/** The mean radius of the earth in metres (IUGG). Distances on a sphere with this radius are wrong by 0.5 % at most. */
export const earthRadius = 6_371_008.8;

export const radians = (degrees: number) => (degrees * Math.PI) / 180;
export const degreesOf = (angle: number) => (angle * 180) / Math.PI;

/** A direction from the centre of the earth, as a vector of length 1. */
export type Direction = readonly [x: number, y: number, z: number];

/**
 * The direction of a place. It is the same for all ways to write a place: -180° and 180° are one meridian, and a pole
 * is one place.
 */
export function directionOf(longitude: number, latitude: number): Direction {
  const flat = Math.abs(latitude) === 90 ? 0 : Math.cos(radians(latitude));
  const turn = radians(longitude === -180 ? 180 : longitude);
  return [flat * Math.cos(turn), flat * Math.sin(turn), Math.sin(radians(latitude))];
}

/**
 * The metres along the great circle for the length of the chord between two directions; accurate also for short chords.
 */
export const arcOfChord = (chord: number) => 2 * earthRadius * Math.asin(Math.min(1, chord / 2));
