import * as z from 'zod';

/** A place in a plane: metres east and north of an origin that the bureau chose, as in a projected map. */
const planarPlaceSchema = z.strictObject({
  x: z.number().min(-1e7).max(1e7),
  y: z.number().min(-1e7).max(1e7),
});

/** A place on the globe, in degrees of WGS 84. */
const degreesPlaceSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});

/**
 * Where something happened: `{ x, y }` in metres of a projected map, or `{ longitude, latitude }` in degrees of WGS 84.
 * A bureau uses one of the two for all its records.
 */
export const placeSchema = z.union([planarPlaceSchema.readonly(), degreesPlaceSchema.readonly()]);

/** Where something happened; see {@link placeSchema}. */
export type RecordedPlace = z.infer<typeof placeSchema>;
