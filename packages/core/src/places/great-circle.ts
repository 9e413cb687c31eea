/** The mean radius of the earth in metres (IUGG): a sphere of it is off by 0.5 % at most. */
export const earthRadius = 6_371_008.8;

export const radians = (degrees: number) => (degrees * Math.PI) / 180;
export const degreesOf = (angle: number) => (angle * 180) / Math.PI;

/** A direction from the middle of the earth, of length 1. */
export type Direction = readonly [x: number, y: number, z: number];

export function directionOf(longitude: number, latitude: number): Direction {
  const flat = Math.cos(radians(latitude));
  return [
    flat * Math.cos(radians(longitude)),
    flat * Math.sin(radians(longitude)),
    Math.sin(radians(latitude)),
  ];
}

/** The metres along the great circle for a straight chord between two directions; exact also for small ones. */
export const arcOfChord = (chord: number) => 2 * earthRadius * Math.asin(Math.min(1, chord / 2));
