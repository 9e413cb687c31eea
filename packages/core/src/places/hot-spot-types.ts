import type { LocalizedText } from '../text/localized-text.ts';
import type { H3Library } from './h3-cells.ts';
import type { Coordinates, Place, PlaceInput } from './place.ts';

/** An incident with its place. */
export interface HotSpotIncident {
  readonly place: PlaceInput;
  /** The kind of the incident, which is required if a harm table is given. */
  readonly kind?: string;
}

/** A grid of squares. */
export interface SquareCellsOption {
  readonly kind: 'square';
  /** The length of a cell's side in metres. */
  readonly metres: number;
  /**
   * The centre of the flat map on which the grid lies, which is required for places in degrees. Use the same centre
   * when you compare months.
   */
  readonly projectAt?: PlaceInput;
}

/** The hexagons of H3. */
export interface H3CellsOption {
  readonly kind: 'h3';
  /** The resolution, from 0 to 15. At 9 a hexagon has 0.1 km² on average. */
  readonly resolution: number;
  /**
   * The library itself: `import * as h3 from 'h3-js'`. It is large, so it is passed in by those who use it instead of
   * being a dependency.
   */
  readonly library: H3Library;
}

/** A table that says how much harm each kind of incident does. The user provides it. */
export interface HarmTable {
  /** Where the weights come from: a title, a law or a link. */
  readonly source: string;
  /** The weight of each kind, 0 or more: days of a prison sentence, cost, or another scale. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Options of {@link hotSpots}. */
export interface HotSpotOptions {
  readonly coordinates: Coordinates;
  readonly cells: SquareCellsOption | H3CellsOption;
  /**
   * The corners of the area, in the same coordinates. By default it is the box around the incidents. Give the area if
   * it is known, because empty cells count too.
   */
  readonly area?: readonly PlaceInput[];
  /** Cells at most this many steps away are neighbours; 1 by default. */
  readonly steps?: number;
  /** The bandwidth of the kernel density in metres. Without it no density is computed. */
  readonly bandwidthMetres?: number;
  /** The accepted share of false ones among the cells that are called hot; 0.05 by default. */
  readonly falseDiscoveryRate?: number;
  /** If given, the values of cells are sums of harm instead of counts. */
  readonly harm?: HarmTable;
}

/** A cell in which something happened, with the results of its tests. */
export interface HotSpotCell {
  /** The column and row of the grid, as `column:row`, or the H3 index. */
  readonly id: string;
  readonly centre: Place;
  readonly squareKilometres: number;
  readonly count: number;
  /** The sum of the harm; null without a harm table. */
  readonly harm: number | null;
  /**
   * The density of incidents (or harm) per km² at the centre of the cell, from a quartic kernel; null without a
   * bandwidth.
   */
  readonly density: number | null;
  /** How many incidents are in the cell and its neighbours, and how many cells these are. */
  readonly around: { readonly count: number; readonly cells: number };
  /** Gi*; null if it is not defined, as when all cells are equal. */
  readonly z: number | null;
  /**
   * The probability that the same values, shuffled over the cells, give as much or more around this cell: the upper
   * tail of z.
   */
  readonly giP: number | null;
  /**
   * The probability that incidents scattered evenly over the area give as many (or as much harm) or more around this
   * cell.
   */
  readonly scatterP: number | null;
  /** The larger of these two probabilities. */
  readonly p: number | null;
  /** p adjusted for testing every cell of the area, including empty cells, which are never hot. */
  readonly adjustedP: number | null;
  readonly hot: boolean;
  /** The index of its hot spot in `spots`; null if the cell is not hot. */
  readonly spot: number | null;
}

/** Hot cells that touch each other. */
export interface HotSpot {
  readonly cells: readonly string[];
  readonly count: number;
  readonly harm: number | null;
  readonly squareKilometres: number;
  /** Its share of the incidents (or the harm) in the area. */
  readonly share: number;
  readonly areaShare: number;
}

/** What {@link hotSpots} found. */
export interface HotSpots {
  readonly coordinates: Coordinates;
  readonly incidents: number;
  /** How many incidents lie outside the area. They are not counted. */
  readonly outside: number;
  readonly area: { readonly cells: number; readonly squareKilometres: number };
  readonly falseDiscoveryRate: number;
  readonly harmSource: string | null;
  /** The cells with incidents, the highest z first. */
  readonly cells: readonly HotSpotCell[];
  /** The hot spots, the largest value first. */
  readonly spots: readonly HotSpot[];
  readonly sentence: LocalizedText;
}
