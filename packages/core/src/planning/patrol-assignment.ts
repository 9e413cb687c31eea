/** A round that one team could walk: some spots of one area, in one turn of a window. */
export interface Round {
  /** Which turn of which window. */
  readonly turn: number;
  /** The incidents that are expected there and then. */
  readonly expected: number;
  /** Which of the forces may walk it. */
  readonly forces: readonly number[];
}

export interface ForceLimits {
  /** How many teams it has at the same time. */
  readonly teams: number;
  /** How many rounds it walks in the week altogether; Infinity where that is not limited. */
  readonly roundsPerWeek: number;
}

/**
 * Gives rounds to forces so that the expected incidents of those walked are the most possible. The sets of rounds
 * that can be walked at the same time are those that flow through a network (round → force in its turn → force),
 * so they are the independent sets of a matroid, and taking the heaviest round that still fits is exact: what was
 * taken may change hands, but is never given up.
 *
 * @returns of each round the force that walks it, or null
 * @see Schrijver 2003, Combinatorial Optimization, chapters 39 (gammoids) and 40 (the greedy algorithm)
 */
export function assignRounds(
  rounds: readonly Round[],
  forces: readonly ForceLimits[],
): readonly (number | null)[] {
  const walkedBy: (number | null)[] = rounds.map(() => null);
  const walked = forces.map((): Set<number> => new Set());
  const walkedInTurn = forces.map((): Map<number, Set<number>> => new Map());
  const order = rounds.map((_, round) => round).sort((a, b) => rounds[b]!.expected - rounds[a]!.expected);
  // What one round could not get, no lighter one of the same turn and forces gets later.
  const inVain = new Set<string>();
  for (const round of order) {
    const { turn, expected, forces: able } = rounds[round]!;
    const kind = `${turn}:${able.join()}`;
    if (expected > 0 && !inVain.has(kind) && !takeOn(round)) inVain.add(kind);
  }
  return walkedBy;

  /** Looks, breadth first, for a chain of hand-overs that ends at a force with a team and a round to spare. */
  function takeOn(newcomer: number): boolean {
    const handedFrom = new Map<number, number | null>([[newcomer, null]]);
    for (const round of handedFrom.keys()) {
      for (const force of rounds[round]!.forces) {
        if (walkedBy[round] === force) continue;
        const { teams, roundsPerWeek } = forces[force]!;
        const mine = walked[force]!;
        const { turn } = rounds[round]!;
        const sameTurn = walkedInTurn[force]!.get(turn) ?? nothing;
        if (sameTurn.size < teams && mine.size < roundsPerWeek) {
          handOver(round, force, handedFrom);
          return true;
        }
        // With all teams out, one of that turn has to go; with the week used up, any.
        for (const other of sameTurn.size < teams ? mine : sameTurn) {
          if (!handedFrom.has(other)) handedFrom.set(other, round);
        }
      }
    }
    return false;
  }

  function handOver(end: number, toForce: number, handedFrom: ReadonlyMap<number, number | null>): void {
    let round: number | null = end;
    let force = toForce;
    while (round !== null) {
      const before = walkedBy[round] ?? null;
      const { turn } = rounds[round]!;
      if (before !== null) {
        walked[before]!.delete(round);
        walkedInTurn[before]!.get(turn)!.delete(round);
      }
      walked[force]!.add(round);
      const inTurn = walkedInTurn[force]!.get(turn);
      if (inTurn === undefined) walkedInTurn[force]!.set(turn, new Set([round]));
      else inTurn.add(round);
      walkedBy[round] = force;
      round = handedFrom.get(round)!;
      if (before !== null) force = before;
    }
  }
}

const nothing: ReadonlySet<number> = new Set();
