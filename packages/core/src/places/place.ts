import { oneOf, where } from '../analysis/checks.ts';
import type { Inputs } from '../analysis/inputs.ts';

/** A place in a plane: metres east and north of an origin, as in a projected map. */
export interface PlanarPlace {
  readonly x: number;
  readonly y: number;
}

/** A place on the globe, in degrees of WGS 84. */
export interface DegreesPlace {
  readonly longitude: number;
  readonly latitude: number;
}

/** A place as this library writes it. */
export type Place = PlanarPlace | DegreesPlace;

/**
 * A place as callers may write it. In degrees, `lng` or `lon` and `lat` may stand for the longitude and the latitude,
 * as in map libraries. `x` and `y` are always metres, so that a list of metres that is called degrees is refused.
 */
export type PlaceInput =
  | Place
  | { readonly lng: number; readonly lat: number }
  | { readonly lon: number; readonly lat: number };

/** The unit in which places are given. The caller must say it, because 118 and 39 could be either. */
export type Coordinates = 'metres' | 'degrees';

/** Places as columns: `across` is x or the longitude, `up` is y or the latitude. */
export interface Points {
  readonly coordinates: Coordinates;
  readonly across: Float64Array;
  readonly up: Float64Array;
}

/** No map on earth is larger. With larger numbers, squares of distances would lose digits. */
const farthest = 1e9;

const planar = {
  en: 'a place {x, y} in metres, within ±1,000,000,000',
  zh: '以米表示的地点 {x, y}，绝对值不超过 1000000000',
};
const onGlobe = {
  en: 'a place in degrees, within ±180 and ±90: {longitude, latitude}, {lng, lat} or {lon, lat}',
  zh: '以度表示的地点，经纬度分别在 ±180 与 ±90 之内：{longitude, latitude}、{lng, lat} 或 {lon, lat}',
};

/** Checks that something is an object, as a place is; {@link readPoints} reads and checks what is in it. */
export const placeObject = /* @__PURE__ */ where<PlaceInput>(
  (value) => typeof value === 'object' && value !== null,
  { en: `${planar.en}, or ${onGlobe.en}`, zh: `${planar.zh}，或${onGlobe.zh}` },
);

/** Checks the unit in which places are given. */
export const coordinatesName = /* @__PURE__ */ oneOf(['metres', 'degrees']);

/** Checks places and turns them into columns. `field` names the list. */
export function readPoints(
  inputs: Inputs,
  field: string,
  places: readonly PlaceInput[],
  coordinates: Coordinates,
): Points {
  inputs.require(coordinates === 'metres' || coordinates === 'degrees', 'coordinates', coordinates, {
    en: '"metres" or "degrees"',
    zh: '"metres"（米）或 "degrees"（度）',
  });
  const across = new Float64Array(places.length);
  const up = new Float64Array(places.length);
  places.forEach((place, index) => {
    const isPlanar = coordinates === 'metres';
    const [x, y] = isPlanar ? [named(place, 'x'), named(place, 'y')] : degreesOf(place);
    inputs.require(
      typeof x === 'number' &&
        typeof y === 'number' &&
        (isPlanar
          ? Math.abs(x) <= farthest && Math.abs(y) <= farthest
          : Math.abs(x) <= 180 && Math.abs(y) <= 90),
      `${field}[${index}]`,
      place,
      isPlanar ? planar : onGlobe,
    );
    across[index] = x!;
    up[index] = y!;
  });
  return { coordinates, across, up };
}

const named = (place: PlaceInput, name: string) =>
  (place as Readonly<Record<string, number | undefined>> | null | undefined)?.[name];

const degreesOf = (place: PlaceInput) =>
  degreeNames
    .map(([across, up]) => [named(place, across), named(place, up)])
    .find(([x, y]) => x !== undefined && y !== undefined) ?? [];

const degreeNames = [
  ['longitude', 'latitude'],
  ['lng', 'lat'],
  ['lon', 'lat'],
] as const;

/**
 * Refuses degrees that were called metres. They are recognised if all values could be degrees and lie within a few
 * units, and the given distances are longer than the whole map.
 */
export function refuseDegreesCalledMetres(inputs: Inputs, points: Points, metres: number): void {
  if (points.coordinates === 'degrees' || points.across.length < 2) return;
  const [west, east] = extent(points.across);
  const [south, north] = extent(points.up);
  const size = Math.hypot(east - west, north - south);
  const couldBeDegrees = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  inputs.require(!(couldBeDegrees && size > 0 && size < 5 && metres > size), 'coordinates', 'metres', {
    en: `"degrees", because the places look like degrees: they all lie within ${size.toPrecision(2)} of each other, while a distance of ${metres} is asked for`,
    zh: `"degrees"（度）：全部地点相距不超过 ${size.toPrecision(2)}，而要求的距离为 ${metres}，疑似把度当作了米`,
  });
}

/** The least and the greatest of some numbers. */
export function extent(values: Float64Array): readonly [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
