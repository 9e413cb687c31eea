import type { Inputs } from '../analysis/inputs.ts';
import type { Cells } from './cells.ts';
import { extent, type Place, type PlanarPlace, type Points } from './place.ts';
import { crossings, isInside } from './ring.ts';

/** Neighbouring columns of one row that belong to the area: the first one, and the one after the last. */
type Run = readonly [first: number, after: number];

/**
 * A grid of squares whose corners are multiples of the length of their side, so that a place has the same cell in every
 * month. Empty cells are only counted and not stored, so the cost depends on the number of incidents and rows, and not
 * on the number of cells.
 */
export function squareCells(
  inputs: Inputs,
  points: Points,
  ring: Points | null,
  side: number,
  placeOf: (place: PlanarPlace) => Place,
): Cells {
  const { across, up } = points;
  const inArea = (incident: number) =>
    ring === null || isInside(ring.across, ring.up, across[incident]!, up[incident]!);
  const bounds = ring ?? points;
  const [west, east] = extent(bounds.across);
  const [south, north] = extent(bounds.up);
  const at = (value: number) => Math.floor(value / side);
  const [firstColumn, lastColumn] = [at(west), at(east)];
  const [firstRow, lastRow] = [at(south), at(north)];
  const columns = lastColumn - firstColumn + 1;
  const rows = lastRow - firstRow + 1;
  inputs.require(rows <= 1e6 && columns <= 1e6, 'cells.metres', side, {
    en: 'a length with which there are at most a million rows and columns; if it is long already, one incident lies far away',
    zh: '足够大，使网格的行、列不超过一百万；否则可能有事件坐标偏离过远',
  });
  const numberOf = (row: number, column: number) => (row - firstRow) * columns + (column - firstColumn);
  const rowOf = (cell: number) => firstRow + Math.floor(cell / columns);
  const columnOf = (cell: number) => firstColumn + (cell % columns);

  const whole: readonly Run[] = [[firstColumn, lastColumn + 1]];
  const runs = Array.from({ length: ring === null ? 0 : rows }, (_, row) =>
    runsOf(crossings(ring!.across, ring!.up, (firstRow + row + 0.5) * side), side),
  );
  const byCentre = (row: number, column: number) =>
    row >= firstRow &&
    row <= lastRow &&
    (ring === null ? whole : runs[row - firstRow]!).some(
      ([first, after]) => column >= first && column < after,
    );

  // A cell on the border whose centre lies outside counts if something happened in its part inside the area.
  const atBorder = new Set<number>();
  const cellOf = Float64Array.from(across, (x, incident) => {
    if (!inArea(incident)) return -1;
    const [row, column] = [at(up[incident]!), at(x)];
    const cell = numberOf(row, column);
    if (!byCentre(row, column)) atBorder.add(cell);
    return cell;
  });
  const isCell = (row: number, column: number) =>
    byCentre(row, column) ||
    (column >= firstColumn && column <= lastColumn && atBorder.has(numberOf(row, column)));
  const count =
    (ring === null
      ? rows * columns
      : runs.flat().reduce((total, [first, after]) => total + after - first, 0)) + atBorder.size;
  const squareKilometres = (side * side) / 1e6;
  return {
    count,
    squareKilometres: count * squareKilometres,
    cellOf,
    idOf: (cell) => `${columnOf(cell)}:${rowOf(cell)}`,
    centreOf: (cell) => placeOf({ x: (columnOf(cell) + 0.5) * side, y: (rowOf(cell) + 0.5) * side }),
    squareKilometresOf: () => squareKilometres,
    around: (cell, steps) => {
      const [row, column] = [rowOf(cell), columnOf(cell)];
      const found: number[] = [];
      for (let r = row - steps; r <= row + steps; r += 1) {
        for (let c = column - steps; c <= column + steps; c += 1) {
          if (isCell(r, c)) found.push(numberOf(r, c));
        }
      }
      return found;
    },
    near: (incident, metres, visit) => {
      const [x, y] = [across[incident]!, up[incident]!];
      for (let row = at(y - metres); row <= at(y + metres); row += 1) {
        for (let column = at(x - metres); column <= at(x + metres); column += 1) {
          const distance = Math.hypot((column + 0.5) * side - x, (row + 0.5) * side - y);
          if (distance <= metres && isCell(row, column)) visit(numberOf(row, column), distance);
        }
      }
    },
  };
}

/** The columns whose centres lie between two crossings, for each pair of crossings. */
function runsOf(at: readonly number[], side: number): readonly Run[] {
  const runs: Run[] = [];
  for (let index = 0; index + 1 < at.length; index += 2) {
    const first = Math.ceil(at[index]! / side - 0.5);
    const after = Math.ceil(at[index + 1]! / side - 0.5);
    if (after > first) runs.push([first, after]);
  }
  return runs;
}
