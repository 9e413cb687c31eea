/** A round that one team could walk: some spots of one area, during one opening of a window. */
export interface Round {
  /** The number of the opening of a window in which it is walked. */
  readonly turn: number;
  /** The incidents that are expected at its spots during that time. */
  readonly expected: number;
  /** The indexes of the forces that may walk it. */
  readonly forces: readonly number[];
}

export interface ForceLimits {
  /** How many teams it has at the same time. */
  readonly teams: number;
  /** How many rounds all its teams together can walk in the week; Infinity if there is no limit. */
  readonly roundsPerWeek: number;
}

/**
 * Gives rounds to forces so that the rounds that are walked have as many expected incidents as possible. Whether a set
 * of rounds can be walked is a question of flow through a network (round → force in that opening → force). Such sets
 * are the independent sets of a matroid, so it is exact to take the round with the most expected incidents that still
 * fits, again and again. A round that was taken may be handed to another force, but it is never dropped.
 *
 * @returns for each round the force that walks it, or null
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
  // If no team was free for a round, none is free for a later round in the same opening with the same forces.
  const withoutTeam = new Set<string>();
  for (const round of order) {
    const { turn, expected, forces: able } = rounds[round]!;
    const kind = `${turn}:${able.join()}`;
    if (expected > 0 && !withoutTeam.has(kind) && !takeOn(round)) withoutTeam.add(kind);
  }
  return walkedBy;

  /**
   * Searches breadth first for a chain of handovers that ends at a force which has a free team and may walk one more
   * round.
   */
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
        // If all its teams are out in this opening, the force must hand over a round of this opening. If it has used up
        // its week, it may hand over any round.
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
