/**
 * Finds windows of one length on a circle of bins that do not overlap and together hold the most; of equally good
 * choices, the earliest. Returns the first bin of each window, in order.
 *
 * Among any `length` neighbouring borders between bins, at least one is not crossed by a window. So the circle is cut
 * at each of these borders in turn, and each resulting line is solved exactly by dynamic programming.
 */
export function bestWindows(bins: Float64Array, length: number, windows: number): readonly number[] {
  let best: { readonly starts: readonly number[]; readonly held: number } | null = null;
  for (let cut = 0; cut < length; cut += 1) {
    const starts = bestOnLine(turned(bins, cut), length, windows)
      .map((start) => (start + cut) % bins.length)
      .sort((a, b) => a - b);
    const held = starts.reduce((sum, start) => sum + heldBy(bins, start, length), 0);
    // Sums in another order differ by rounding, which must not decide between two choices.
    const rounding = 1e-9 * (best === null ? 0 : best.held);
    if (
      best === null ||
      held > best.held + rounding ||
      (held > best.held - rounding && isEarlier(starts, best.starts))
    ) {
      best = { starts, held };
    }
  }
  return best!.starts;
}

/** How much a window holds that begins at a bin; the window may continue past the last bin to the first. */
export function heldBy(bins: Float64Array, start: number, length: number): number {
  let sum = 0;
  for (let step = 0; step < length; step += 1) sum += bins[(start + step) % bins.length]!;
  return sum;
}

const turned = (bins: Float64Array, by: number) =>
  Float64Array.from(bins, (_, index) => bins[(index + by) % bins.length]!);

const isEarlier = (one: readonly number[], other: readonly number[]) => {
  const at = one.findIndex((start, index) => start !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
};

function bestOnLine(bins: Float64Array, length: number, windows: number): readonly number[] {
  const size = bins.length;
  const held = Float64Array.from(bins, (_, start) => heldBy(bins, start, length));
  // most[count][from] is the most that `count` windows can hold within the bins from `from` on.
  const most = Array.from({ length: windows + 1 }, (_, count) =>
    new Float64Array(size + 1).fill(count === 0 ? 0 : Number.NEGATIVE_INFINITY),
  );
  for (let count = 1; count <= windows; count += 1) {
    for (let from = size - count * length; from >= 0; from -= 1) {
      const here = held[from]! + most[count - 1]![from + length]!;
      most[count]![from] = Math.max(here, most[count]![from + 1]!);
    }
  }
  const starts: number[] = [];
  for (let from = 0, count = windows; count > 0; from += 1) {
    if (held[from]! + most[count - 1]![from + length]! < most[count]![from]!) continue;
    starts.push(from);
    count -= 1;
    from += length - 1;
  }
  return starts;
}
