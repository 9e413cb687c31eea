import { onlyFields } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { distances } from './distances.ts';
import { type Coordinates, coordinatesName, type PlaceInput, readPoints } from './place.ts';

const distanceOptions = /* @__PURE__ */ onlyFields<{ readonly coordinates: Coordinates }>({
  coordinates: coordinatesName,
});

/**
 * The metres between two places: straight in a plane, along the great circle on the globe.
 *
 * @example
 * ```ts
 * metresBetween({ x: 0, y: 0 }, { x: 30, y: 40 }, { coordinates: 'metres' }); // → 50
 * const [tangshan, dezhou] = [{ longitude: 118.18, latitude: 39.63 }, { longitude: 116.36, latitude: 37.43 }];
 * Math.round(metresBetween(tangshan, dezhou, { coordinates: 'degrees' }) / 1000); // → 291
 * ```
 * @param options the unit in which both places are given
 * @returns the metres; on the globe those of a sphere with the mean radius of the earth, which are wrong by 0.5 % at
 * most
 * @throws ANALYSIS_INPUT_INVALID
 */
export function metresBetween(
  one: PlaceInput,
  other: PlaceInput,
  options: { readonly coordinates: Coordinates },
): number {
  const inputs = inputsOf('metresBetween');
  inputs.check({ options }, { options: distanceOptions });
  const { coordinates } = options;
  return distances(readPoints(inputs, 'places', [one, other], coordinates))(0, 1);
}
