import type { RandomSource } from '../random/random-source.ts';

/** What Koper found: a stop of 10–16 minutes works longest, and is to be repeated within two hours. */
const koper = { shortestStop: 10, longestStop: 16, returnWithin: 120 } as const;

/** Where a patrol has one or two spots only, it is the time between stops that cannot be foretold. */
const longestPause = 20;

/** A stop of a patrol, in minutes from the start of its window. */
export interface TimedStop {
  /** Which of the spots. */
  readonly spot: number;
  readonly start: number;
  readonly minutes: number;
}

/**
 * How many spots one team can keep up with in a window: each is reached, and returned to in time, also where all
 * stops are long and the orders of two rounds are the least lucky that the drawing of {@link drawStops} allows.
 */
export function spotsPerTeam(windowMinutes: number, travelMinutes: number): number {
  const { shortestStop, longestStop, returnWithin } = koper;
  const leg = longestStop + travelMinutes;
  // A stop must end with the window, so that a return may have to begin up to a shortest stop before it is due.
  const byReturn = Math.floor((returnWithin - shortestStop - travelMinutes) / leg) + 1;
  const byWindow = Math.floor((windowMinutes + travelMinutes) / leg);
  return Math.max(0, Math.min(byReturn, byWindow));
}

/**
 * Draws the stops of a team: at every turn it goes to any spot, hotter ones more often, as long as all others can
 * still be reached in time. No spot is alone for longer than two hours, counted also from the start of the window
 * and to its end.
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
  // Everybody is visited once, however short the window.
  const due = spots.map(() => Math.min(returnWithin, lastStart));

  /** Whether all can be reached in time, in the order in which they are due, from a moment on. */
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
