/** Where a horizontal line crosses a closed ring: positions in rising order, to be read in pairs (even–odd rule). */
export function crossings(across: Float64Array, up: Float64Array, height: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < across.length; index += 1) {
    const next = (index + 1) % across.length;
    const [low, high] = [up[index]!, up[next]!];
    // Each edge includes its lower end and excludes its upper end. So a line through a corner counts one crossing where
    // the ring continues up or down, and none or two at a tip.
    if (low <= height === high <= height) continue;
    found.push(across[index]! + ((height - low) / (high - low)) * (across[next]! - across[index]!));
  }
  return found.sort((a, b) => a - b);
}

/** Whether a point lies inside a closed ring. */
export function isInside(
  ringAcross: Float64Array,
  ringUp: Float64Array,
  across: number,
  up: number,
): boolean {
  return crossings(ringAcross, ringUp, up).filter((crossing) => crossing <= across).length % 2 === 1;
}
