/**
 * The metres between two stops, given by their indexes; `start` stands for the place where the route begins and ends.
 */
export type Metres = (one: number, other: number) => number;

/** The index that stands for the start in {@link Metres}. */
export const start = -1;

/**
 * Finds a short order in which to visit some stops. It begins with a route that always goes on to the nearest stop, and
 * then reverses parts of the route as long as that makes it shorter (2-opt), which removes every crossing. The result
 * is good, but not always the shortest of all.
 *
 * @param returns whether the route begins and ends at the start; otherwise it may begin and end at any stop
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
        // The difference must be larger than rounding. Otherwise two routes of equal length would replace each other
        // for ever.
        if (turned < now * (1 - 1e-9)) {
          way.splice(from, to - from + 1, ...way.slice(from, to + 1).reverse());
          shorter = true;
        }
      }
    }
  }
  return way;
}

/** The length of a route in metres. */
export function tripLength(way: readonly number[], metres: Metres, returns: boolean): number {
  const between = legBetween(metres);
  const end = returns ? start : null;
  return way.reduce(
    (sum, stop, index) => sum + between(way[index - 1] ?? end, stop),
    between(way.at(-1) ?? end, end),
  );
}

/** If the route does not return to the start, the way to its first stop and from its last one costs nothing. */
const legBetween = (metres: Metres) => (one: number | null, other: number | null) =>
  one === null || other === null || one === other ? 0 : metres(one, other);
