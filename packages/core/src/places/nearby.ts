import KDBush from 'kdbush';
import { distances } from './distances.ts';
import { degreesOf, earthRadius, radians } from './great-circle.ts';
import type { Points } from './place.ts';

/** Calls back with every place within so many metres of a place (both included), and how far it is. */
export type Nearby = (from: number, metres: number, visit: (other: number, metres: number) => void) => void;

/**
 * Finds what is near by a k-d tree, in a plane or on the globe. The tree narrows the search with a margin, and the
 * distance itself decides: so that a place at exactly the limit is in, and both sides of a pair agree.
 */
export function nearby(points: Points): Nearby {
  const index = new KDBush(points.across.length);
  points.across.forEach((across, place) => void index.add(across, points.up[place]!));
  index.finish();
  return points.coordinates === 'metres' ? nearbyInPlane(points, index) : nearbyOnGlobe(points, index);
}

/** More than rounding can make, less than anybody measures. */
const margin = 1 + 1e-9;

function nearbyInPlane(points: Points, index: KDBush): Nearby {
  const { across, up } = points;
  const metresOf = distances(points);
  return (from, metres, visit) => {
    // A radius of 0 has no margin of its own.
    for (const other of index.within(across[from]!, up[from]!, metres * margin)) {
      const distance = metresOf(from, other);
      if (distance <= metres) visit(other, distance);
    }
  };
}

function nearbyOnGlobe(points: Points, index: KDBush): Nearby {
  const { across, up } = points;
  const metresOf = distances(points);
  return (from, metres, visit) => {
    for (const [west, south, east, north] of boxesAround(across[from]!, up[from]!, metres)) {
      for (const other of index.range(west, south, east, north)) {
        const distance = metresOf(from, other);
        if (distance <= metres) visit(other, distance);
      }
    }
  };
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** The boxes of longitudes and latitudes that hold a circle: two where it crosses the antimeridian. */
function boxesAround(longitude: number, latitude: number, metres: number): readonly Box[] {
  const angle = (metres * margin) / earthRadius + 1e-12;
  const south = latitude - degreesOf(angle);
  const north = latitude + degreesOf(angle);
  // Around a pole the circle has every longitude.
  if (south <= -90 || north >= 90 || angle >= Math.PI / 2) return [[-180, south, 180, north]];
  const wide = degreesOf(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude))))) * margin;
  const [west, east] = [longitude - wide, longitude + wide];
  if (west < -180)
    return [
      [-180, south, east, north],
      [west + 360, south, 180, north],
    ];
  if (east > 180)
    return [
      [west, south, 180, north],
      [-180, south, east - 360, north],
    ];
  return [[west, south, east, north]];
}
