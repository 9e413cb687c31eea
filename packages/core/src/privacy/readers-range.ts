import type { Move } from './table-moves.ts';

/** The hidden part of a table with its true counts, which only the keeper of the table knows. */
export interface Secret {
  readonly counts: readonly number[];
  /** The smallest value that a hidden cell can have as far as a reader knows: 1 if zeros are shown. */
  readonly least: number;
}

/**
 * How far the value of a cell must be able to differ from its count, in tables that a reader cannot distinguish from
 * the true one.
 */
export interface Need {
  /** How far in total, downwards and upwards together. */
  readonly width: number;
  readonly down: number;
}

/** The hidden cells by which a need is met; null if it is not met. */
export type Shield = ReadonlySet<number> | null;

/** How much one move can subtract and add, starting from the given counts. */
function roomOf({ more, less }: Move, { counts, least }: Secret): { down: number; up: number } {
  const room = (cells: readonly number[]) =>
    cells.reduce((smallest, cell) => Math.min(smallest, counts[cell]! - least), Number.POSITIVE_INFINITY);
  return { down: room(more), up: room(less) };
}

/** Whether one move is enough. */
export function suffices(move: Move, secret: Secret, need: Need): boolean {
  const { down, up } = roomOf(move, secret);
  return down >= need.down && down + up >= need.width;
}

/**
 * Looks for tables with other values of a cell that agree with everything shown, by one move or by several in sequence.
 * Each table that it finds is a proof, because it could be the true one. It may miss some tables.
 */
export function shieldOf(moves: Iterable<Move>, secret: Secret, need: Need): Shield {
  const tried: Move[] = [];
  for (const move of moves) {
    if (suffices(move, secret, need)) return new Set([...move.more, ...move.less]);
    tried.push(move);
  }
  const used = new Set<number>();
  const down = drift(tried.map(turned), secret, need.width, used);
  if (down < need.down) return null;
  const up = drift(tried, secret, need.width - down, used);
  return down + up < need.width ? null : used;
}

const turned = ({ more, less }: Move): Move => ({ more: less, less: more });

/** How far a sequence of moves changes a cell, if each move starts from the table that the one before produced. */
function drift(moves: readonly Move[], secret: Secret, wanted: number, used: Set<number>): number {
  if (moves.length === 0) return 0;
  const counts = [...secret.counts];
  let carried = 0;
  for (const move of moves) {
    if (carried >= wanted) break;
    const step = Math.min(roomOf(move, { counts, least: secret.least }).up, wanted - carried);
    if (step <= 0) continue;
    carried += step;
    for (const cell of move.more) counts[cell]! += step;
    for (const cell of move.less) counts[cell]! -= step;
    for (const cell of [...move.more, ...move.less]) used.add(cell);
  }
  return carried;
}
