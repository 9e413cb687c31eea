/** Metres between two stops by their numbers; `start` is where the way begins and ends. */
export type Metres = (one: number, other: number) => number;

/** The number of the start in {@link Metres}. */
export const start = -1;

/**
 * The order in which to visit some stops: always on to the nearest, then with every crossing taken out, until turning
 * around no part of the way makes it shorter (2-opt). Not always the shortest of all, but never a silly one.
 *
 * @param returns whether the way begins and ends at the start; else at any stop
 * @see Croes 1958, A method for solving traveling-salesman problems, Operations Research 6(6)
 */
export function roundTrip(stops: readonly number[], metres: Metres, returns: boolean): readonly number[] {
  const between = legBetween(metres);
  const end = returns ? start : null;
  const way: number[] = [];
  const left = [...stops];
  while (left.length > 0) {
    const last = way.at(-1) ?? end;
    let nearest = 0;
    left.forEach((stop, index) => {
      if (between(last, stop) < between(last, left[nearest]!)) nearest = index;
    });
    way.push(...left.splice(nearest, 1));
  }
  const at = (index: number) => way[index] ?? end;
  for (let shorter = true; shorter; ) {
    shorter = false;
    for (let from = 0; from < way.length - 1; from += 1) {
      for (let to = from + 1; to < way.length; to += 1) {
        const now = between(at(from - 1), at(from)) + between(at(to), at(to + 1));
        const turned = between(at(from - 1), at(to)) + between(at(from), at(to + 1));
        // Less by more than rounding, or two equal ways would turn for ever.
        if (turned < now * (1 - 1e-9)) {
          way.splice(from, to - from + 1, ...way.slice(from, to + 1).reverse());
          shorter = true;
        }
      }
    }
  }
  return way;
}

/** How long a way is in metres. */
export function tripLength(way: readonly number[], metres: Metres, returns: boolean): number {
  const between = legBetween(metres);
  const end = returns ? start : null;
  return way.reduce(
    (sum, stop, index) => sum + between(way[index - 1] ?? end, stop),
    between(way.at(-1) ?? end, end),
  );
}

/** A way that need not return begins and ends nowhere, for nothing. */
const legBetween = (metres: Metres) => (one: number | null, other: number | null) =>
  one === null || other === null || one === other ? 0 : metres(one, other);
