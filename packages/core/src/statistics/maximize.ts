/** Finds where a function with one peak is highest between two ends, by golden-section search. */
function peakBetween(low: number, high: number, height: (x: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let left = b - golden * (b - a);
  let right = a + golden * (b - a);
  let atLeft = height(left);
  let atRight = height(right);
  while (b - a > 1e-9) {
    if (atLeft >= atRight) {
      b = right;
      right = left;
      atRight = atLeft;
      left = b - golden * (b - a);
      atLeft = height(left);
    } else {
      a = left;
      left = right;
      atLeft = atRight;
      right = a + golden * (b - a);
      atRight = height(right);
    }
  }
  return (a + b) / 2;
}

/**
 * Finds where a function that may have several peaks is highest between two ends: it takes the best of evenly spaced
 * points, and then the peak between the neighbours of that point. It can miss a peak that is narrower than the spacing.
 *
 * @param points how many points are tried first, including both ends
 */
export function highestBetween(
  low: number,
  high: number,
  points: number,
  height: (x: number) => number,
): number {
  const at = (point: number) => low + ((high - low) * point) / (points - 1);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < points; point += 1) {
    const here = height(at(point));
    if (here > most) [best, most] = [point, here];
  }
  return peakBetween(at(Math.max(0, best - 1)), at(Math.min(points - 1, best + 1)), height);
}

/**
 * Finds to 13 digits where a falling function crosses 0 between two ends. It uses the secant of both ends by the
 * Illinois rule (the value at an end that stays twice is halved), and halving if that does not come nearer.
 */
export function fallingRoot(low: number, high: number, value: (x: number) => number): number {
  let [a, b] = [low, high];
  let [heightOfA, heightOfB] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let last: 'a' | 'b' | null = null;
  for (let step = 1; b - a > 1e-13 * Math.max(Math.abs(a), Math.abs(b)); step += 1) {
    const middle = (a + b) / 2;
    if (!(middle > a && middle < b)) break;
    const secant = a + (b - a) * (heightOfA / (heightOfA - heightOfB));
    // Every fourth step halves the interval, so that it shrinks whatever the function does.
    const at = step % 4 !== 0 && secant > a && secant < b ? secant : middle;
    const height = value(at);
    if (height > 0) {
      [a, heightOfA] = [at, height];
      if (last === 'a') heightOfB /= 2;
      last = 'a';
    } else {
      [b, heightOfB] = [at, height];
      if (last === 'b') heightOfA /= 2;
      last = 'b';
    }
  }
  return (a + b) / 2;
}
