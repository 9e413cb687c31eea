import type { Place } from './place.ts';

/** Cells of equal standing that cover an area; each has a number. */
export interface Cells {
  /** How many cells the area has, the empty ones too. */
  readonly count: number;
  readonly squareKilometres: number;
  /** The cell of each incident; -1 where it lies outside the area. */
  readonly cellOf: Float64Array;
  readonly idOf: (cell: number) => string;
  readonly centreOf: (cell: number) => Place;
  readonly squareKilometresOf: (cell: number) => number;
  /** The cells of the area at most so many steps away, the cell itself among them. */
  readonly around: (cell: number, steps: number) => readonly number[];
  /** Calls back with the cells whose centres lie within so many metres of an incident. */
  readonly near: (incident: number, metres: number, visit: (cell: number, metres: number) => void) => void;
}
