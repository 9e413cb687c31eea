import KDBush from 'kdbush';
import { distances } from './distances.ts';
import { degreesOf, earthRadius, radians } from './great-circle.ts';
import type { Points } from './place.ts';

/**
 * Calls `visit` with every place within this many metres of a place, and with its distance. The place itself is
 * included, and so is the limit.
 */
export type Nearby = (from: number, metres: number, visit: (other: number, metres: number) => void) => void;

/**
 * Finds places that are near with a k-d tree, in a plane or on the globe. The tree narrows the search with a margin,
 * and then the distance itself decides. So a place at exactly the limit is included, and both places of a pair agree.
 */
export function nearby(points: Points): Nearby {
  const index = new KDBush(points.across.length);
  points.across.forEach((across, place) => void index.add(across, points.up[place]!));
  index.finish();
  return points.coordinates === 'metres' ? nearbyInPlane(points, index) : nearbyOnGlobe(points, index);
}

/** The margin is larger than rounding errors and smaller than anything that is measured. */
const margin = 1 + 1e-9;

function nearbyInPlane(points: Points, index: KDBush): Nearby {
  const { across, up } = points;
  const metresOf = distances(points);
  return (from, metres, visit) => {
    // With a radius of 0, the factor gives no margin.
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
