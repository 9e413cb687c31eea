import type { Inputs } from '../analysis/inputs.ts';
import type { Cells } from './cells.ts';
import { metresBetween } from './metres-between.ts';
import type { DegreesPlace, Points } from './place.ts';
import { extent } from './place.ts';
import { isInside } from './ring.ts';

/**
 * The functions of the library h3-js (version 4) that are used here. The caller passes the library: `import * as h3
 * from 'h3-js'`.
 */
export interface H3Library {
  readonly latLngToCell: (latitude: number, longitude: number, resolution: number) => string;
  readonly cellToLatLng: (cell: string) => readonly number[];
  readonly gridDisk: (cell: string, steps: number) => readonly string[];
  readonly polygonToCells: (ring: number[][], resolution: number) => readonly string[];
  readonly cellArea: (cell: string, unit: 'km2') => number;
}

/** Cells that are the hexagons of Uber's H3, which never change. They need places in degrees. */
export function h3Cells(
  inputs: Inputs,
  points: Points,
  ring: Points | null,
  library: H3Library,
  resolution: number,
): Cells {
  const { across, up } = points;
  // Longitudes are shifted so that an area across the antimeridian is in one piece.
  const middle = ring?.across[0] ?? across[0]!;
  const turned = (longitude: number) => longitude - 360 * Math.round((longitude - middle) / 360);
  const corners = ring ?? boxOf(across.map(turned), up);
  const ringAcross = corners.across.map(turned);
  const [west, east] = extent(ringAcross);
  inputs.require(east - west < 180, 'area', [west, east], {
    en: 'less than half of the globe wide',
    zh: '宽度小于半个地球的区域',
  });
  const polygon = Array.from(corners.up, (latitude, corner) => [latitude, wrapped(ringAcross[corner]!)]);
  const ids = [...library.polygonToCells(polygon, resolution)];
  const numbers = new Map(ids.map((id, cell) => [id, cell]));
  // A cell on the border whose centre lies outside counts if something happened in its part inside the area.
  const cellOf = Float64Array.from(across, (longitude, incident) => {
    const latitude = up[incident]!;
    if (ring !== null && !isInside(ringAcross, ring.up, turned(longitude), latitude)) return -1;
    const id = library.latLngToCell(latitude, longitude, resolution);
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  });
  const centreOf = (cell: number): DegreesPlace => {
    const [latitude, longitude] = library.cellToLatLng(ids[cell]!) as [number, number];
    return { longitude, latitude };
  };
  const around = (cell: number, steps: number) =>
    library.gridDisk(ids[cell]!, steps).flatMap((id) => numbers.get(id) ?? []);
  const squareKilometresOf = (cell: number) => library.cellArea(ids[cell]!, 'km2');
  const inDegrees = { coordinates: 'degrees' } as const;
  const disks = new Map<number, readonly (readonly [cell: number, centre: DegreesPlace])[]>();
  return {
    count: ids.length,
    squareKilometres: ids.reduce((total, _, cell) => total + squareKilometresOf(cell), 0),
    cellOf,
    idOf: (cell) => ids[cell]!,
    centreOf,
    squareKilometresOf,
    around,
    near: (incident, metres, visit) => {
      const cell = cellOf[incident]!;
      let disk = disks.get(cell);
      if (disk === undefined) {
        // The centres of neighbours are √3 sides apart, and the hexagons of one area differ little in size. Half of
        // that distance leaves a margin.
        const apart = Math.sqrt((squareKilometresOf(cell) * 2e6) / Math.sqrt(3));
        const steps = Math.ceil(metres / (apart * 0.5)) + 1;
        disk = around(cell, steps).map((other) => [other, centreOf(other)]);
        disks.set(cell, disk);
      }
      const from = { longitude: across[incident]!, latitude: up[incident]! };
      for (const [other, centre] of disk) {
        const distance = metresBetween(from, centre, inDegrees);
        if (distance <= metres) visit(other, distance);
      }
    },
  };
}

const wrapped = (longitude: number) => longitude - 360 * Math.round(longitude / 360);

function boxOf(across: Float64Array, up: Float64Array): Points {
  const [west, east] = extent(across);
  const [south, north] = extent(up);
  return {
    coordinates: 'degrees',
    across: Float64Array.of(west, east, east, west),
    up: Float64Array.of(south, south, north, north),
  };
}
