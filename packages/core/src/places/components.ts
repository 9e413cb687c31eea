/**
 * Groups the numbers below `size` that are joined by links, directly or through others (union–find). Each number is in
 * one group.
 */
export function connectedComponents(
  size: number,
  links: Iterable<readonly [one: number, other: number]>,
): readonly (readonly number[])[] {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number) => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  for (const [one, other] of links) {
    const [a, b] = [rootOf(one), rootOf(other)];
    // The smallest member stays the root, so that groups are in the order of their first members.
    if (a < b) parents[b] = a;
    else parents[a] = b;
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < size; index += 1) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
