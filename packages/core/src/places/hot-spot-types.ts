import type { LocalizedText } from '../text/localized-text.ts';
import type { H3Library } from './h3-cells.ts';
import type { Coordinates, Place, PlaceInput } from './place.ts';

/** What happened where. */
export interface HotSpotIncident {
  readonly place: PlaceInput;
  /** Asked for where a table of harm is given. */
  readonly kind?: string;
}

/** A grid of squares. */
export interface SquareCellsOption {
  readonly kind: 'square';
  /** The side of a cell, in metres. */
  readonly metres: number;
  /** Needed for degrees: the centre of the flat map on which the grid lies. Keep it when months are compared. */
  readonly projectAt?: PlaceInput;
}

/** The hexagons of H3. */
export interface H3CellsOption {
  readonly kind: 'h3';
  /** 0 to 15; 9 has hexagons of 0.1 km² on average. */
  readonly resolution: number;
  /** The library itself: `import * as h3 from 'h3-js'`. It is large, so that only those bring it who use it. */
  readonly library: H3Library;
}

/** How grave each kind is, from a table that the user brings. */
export interface HarmTable {
  /** Where the weights come from: a title, a law, a link. */
  readonly source: string;
  /** By kind, 0 or more: days of a sentence, cost, or another scale. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Options of {@link hotSpots}. */
export interface HotSpotOptions {
  readonly coordinates: Coordinates;
  readonly cells: SquareCellsOption | H3CellsOption;
  /** The corners of the area, in the same coordinates. By default the box around the incidents: give it where it is known, because empty cells count. */
  readonly area?: readonly PlaceInput[];
  /** Cells at most so many steps away are neighbours; 1 by default. */
  readonly steps?: number;
  /** The reach of the kernel density in metres; without it there is none. */
  readonly bandwidthMetres?: number;
  /** The share of false calls among the cells called hot; 0.05 by default. */
  readonly falseDiscoveryRate?: number;
  /** With it, the values of cells are sums of harm in place of counts. */
  readonly harm?: HarmTable;
}

/** A cell in which something happened, with its tests. */
export interface HotSpotCell {
  /** `column:row` of the grid, or the index of H3. */
  readonly id: string;
  readonly centre: Place;
  readonly squareKilometres: number;
  readonly count: number;
  /** The sum of harm; null without a table. */
  readonly harm: number | null;
  /** Incidents (or harm) a km² by a quartic kernel at the cell's centre; null without a bandwidth. */
  readonly density: number | null;
  /** Incidents in the cell and its neighbours, how many cells these are. */
  readonly around: { readonly count: number; readonly cells: number };
  /** Gi*; null where it is not defined, as where all cells are equal. */
  readonly z: number | null;
  /** That the values of the cells, shuffled, put as much or more around this one: the upper tail of z. */
  readonly giP: number | null;
  /** That an even scatter of the incidents puts as many (or as much harm) or more around it. */
  readonly scatterP: number | null;
  /** The larger of the two. */
  readonly p: number | null;
  /** p adjusted for looking at every cell of the area, the empty ones too, which are never hot. */
  readonly adjustedP: number | null;
  readonly hot: boolean;
  /** Its place in `spots`; null where it is not hot. */
  readonly spot: number | null;
}

/** Hot cells that touch each other. */
export interface HotSpot {
  readonly cells: readonly string[];
  readonly count: number;
  readonly harm: number | null;
  readonly squareKilometres: number;
  /** Of the incidents (or the harm) in the area. */
  readonly share: number;
  readonly areaShare: number;
}

/** What {@link hotSpots} found. */
export interface HotSpots {
  readonly coordinates: Coordinates;
  readonly incidents: number;
  /** Incidents outside the area, which count nowhere. */
  readonly outside: number;
  readonly area: { readonly cells: number; readonly squareKilometres: number };
  readonly falseDiscoveryRate: number;
  readonly harmSource: string | null;
  /** Cells with incidents; the highest z first. */
  readonly cells: readonly HotSpotCell[];
  /** The largest value first. */
  readonly spots: readonly HotSpot[];
  readonly sentence: LocalizedText;
}
