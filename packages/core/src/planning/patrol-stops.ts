import type { RandomSource } from '../random/random-source.ts';

/** From Koper's study: a stop of 10–16 minutes has the longest effect, and should be repeated within two hours. */
const koper = { shortestStop: 10, longestStop: 16, returnWithin: 120 } as const;

/**
 * With only one or two spots the order is predictable, so the time between stops varies instead, up to this many
 * minutes.
 */
const longestPause = 20;

/** A stop of a patrol, in minutes from the start of its window. */
export interface TimedStop {
  /** The index of the spot. */
  readonly spot: number;
  readonly start: number;
  readonly minutes: number;
}

/**
 * How many spots one team can look after in a window. Each spot is reached, and reached again in time, even if all
 * stops are long and {@link drawStops} happens to draw the least favourable orders.
 */
export function spotsPerTeam(windowMinutes: number, travelMinutes: number): number {
  const { shortestStop, longestStop, returnWithin } = koper;
  const leg = longestStop + travelMinutes;
  // A stop must end before the window closes, so the team may have to return up to the length of a shortest stop before
  // the return is due.
  const byReturn = Math.floor((returnWithin - shortestStop - travelMinutes) / leg) + 1;
  const byWindow = Math.floor((windowMinutes + travelMinutes) / leg);
  return Math.max(0, Math.min(byReturn, byWindow));
}

/**
 * Draws the stops of a team. The team goes next to any spot, more often to those where more is expected, as long as all
 * other spots can still be reached in time. No spot is left alone for longer than two hours, counted also from the
 * start of the window and until its end.
 *
 * @param weights what is expected at each spot; as many as {@link spotsPerTeam} allows at most
 */
export function drawStops(
  weights: readonly number[],
  windowMinutes: number,
  travelMinutes: number,
  random: RandomSource,
): readonly TimedStop[] {
  const { shortestStop, longestStop, returnWithin } = koper;
  const lastStart = windowMinutes - shortestStop;
  const spots = weights.map((_, spot) => spot);
  const dueAfter = (end: number) =>
    end + returnWithin >= windowMinutes ? Number.POSITIVE_INFINITY : Math.min(end + returnWithin, lastStart);
  // Every spot gets a stop, however short the window is.
  const due = spots.map(() => Math.min(returnWithin, lastStart));

  /** Whether all spots can be reached in time from a moment on, in the order in which they are due. */
  const reachable = (now: number, dues: readonly number[]) =>
    dues
      .toSorted((a, b) => a - b)
      .every((latest, turn) => now + turn * (shortestStop + travelMinutes) <= latest);
  const works = (spot: number, start: number, minutes: number) => {
    const end = start + minutes;
    return reachable(end + travelMinutes, due.with(spot, dueAfter(end)));
  };

  const stops: TimedStop[] = [];
  let now = 0;
  while (now <= lastStart) {
    const last = stops.at(-1)?.spot;
    const open = spots.filter(
      (spot) => (spot !== last || spots.length === 1) && works(spot, now, shortestStop),
    );
    const spot = drawWeighted(open, weights, random);
    let most = Math.min(longestStop, windowMinutes - now);
    while (most > shortestStop && !works(spot, now, most)) most -= 1;
    const minutes = shortestStop + random.below(most - shortestStop + 1);
    stops.push({ spot, start: now, minutes });
    due[spot] = dueAfter(now + minutes);
    now += minutes + travelMinutes;
    if (spots.length <= 2) {
      let pause = random.below(longestPause + 1);
      while (pause > 0 && !reachable(now + pause, due)) pause -= 1;
      now += pause;
    }
  }
  return stops;
}

function drawWeighted(open: readonly number[], weights: readonly number[], random: RandomSource): number {
  let left = random.unit() * open.reduce((sum, spot) => sum + weights[spot]!, 0);
  for (const spot of open) {
    left -= weights[spot]!;
    if (left < 0) return spot;
  }
  return open.at(-1)!;
}
