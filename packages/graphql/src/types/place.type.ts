import type { RecordedPlace } from '@beatwork/core';
import { builder } from '../builder.ts';

const description =
  "A place: `x` and `y` in metres of the bureau's map, or `longitude` and `latitude` in degrees of WGS 84. A bureau uses one of the two for all its records. 地点：市局地图上的坐标（米），或WGS 84经纬度（度）；一个市局只用其中一种。";

const coordinates = {
  x: "Metres east of the map's origin; null where the place is in degrees. 原点以东的米数；用经纬度的为空。",
  y: "Metres north of the map's origin; null where the place is in degrees. 原点以北的米数；用经纬度的为空。",
  longitude: 'Degrees east; null where the place is in metres. 经度；用米的为空。',
  latitude: 'Degrees north; null where the place is in metres. 纬度；用米的为空。',
};

/** The coordinates of a place, of which two are known. */
type Coordinates = { readonly [Name in keyof typeof coordinates]?: number | null | undefined };

export const PlaceType = builder.objectRef<RecordedPlace>('Place').implement({
  description,
  fields: (t) =>
    Object.fromEntries(
      Object.entries(coordinates).map(([name, text]) => [
        name,
        t.float({
          nullable: true,
          description: text,
          resolve: (place) => (place as Coordinates)[name as keyof Coordinates] ?? null,
        }),
      ]),
    ),
});

export const PlaceInput = builder.inputRef<Coordinates>('PlaceInput').implement({
  description,
  fields: (t) =>
    Object.fromEntries(
      Object.entries(coordinates).map(([name, text]) => [name, t.float({ description: text })]),
    ),
});
