import { arcOfChord, directionOf } from './great-circle.ts';
import type { Points } from './place.ts';

/** The metres between two of the points: straight in a plane, along the great circle on the globe. */
export function distances({ coordinates, across, up }: Points): (one: number, other: number) => number {
  if (coordinates === 'metres') {
    return (one, other) => Math.hypot(across[other]! - across[one]!, up[other]! - up[one]!);
  }
  const directions = new Float64Array(across.length * 3);
  across.forEach((longitude, point) => {
    directions.set(directionOf(longitude, up[point]!), point * 3);
  });
  return (one, other) =>
    arcOfChord(
      Math.hypot(
        directions[other * 3]! - directions[one * 3]!,
        directions[other * 3 + 1]! - directions[one * 3 + 1]!,
        directions[other * 3 + 2]! - directions[one * 3 + 2]!,
      ),
    );
}
