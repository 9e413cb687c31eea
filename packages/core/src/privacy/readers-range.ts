import type { Move } from './table-moves.ts';

/** What is hidden of a table, seen by its keeper: who knows the counts. */
export interface Secret {
  readonly counts: readonly number[];
  /** The least that a hidden cell may be, as far as a reader knows: 1 where zeros are shown. */
  readonly least: number;
}

/** How far a cell must be able to lie from its count, in tables that a reader cannot tell from the true one. */
export interface Need {
  /** Together, downwards and upwards. */
  readonly width: number;
  readonly down: number;
}

/** The hidden cells by which a need is met; null where it is not met. */
export type Shield = ReadonlySet<number> | null;

/** How much one move can take away and add, from given counts. */
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
 * Looks for tables with other values of a cell that agree with everything shown: by one move, else by several
 * after each other. What it finds is proof, as each such table could be the true one; it may miss some.
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

/** How far moves carry a cell when each goes on from the table that the last one left. */
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
