import type { Place } from './place.ts';

/** The cells that cover an area. Each has a number. */
export interface Cells {
  /** How many cells the area has, the empty ones too. */
  readonly count: number;
  readonly squareKilometres: number;
  /** The cell of each incident; -1 if it lies outside the area. */
  readonly cellOf: Float64Array;
  readonly idOf: (cell: number) => string;
  readonly centreOf: (cell: number) => Place;
  readonly squareKilometresOf: (cell: number) => number;
  /** The cells of the area that are at most this many steps away, including the cell itself. */
  readonly around: (cell: number, steps: number) => readonly number[];
  /** Calls `visit` with each cell whose centre lies within this many metres of an incident. */
  readonly near: (incident: number, metres: number, visit: (cell: number, metres: number) => void) => void;
}
