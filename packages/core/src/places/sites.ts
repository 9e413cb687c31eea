import type { Points } from './place.ts';

/** The different places of a list, and the entries at each of them. */
export interface Sites {
  /** Each place once, in the order of first occurrence. */
  readonly points: Points;
  /** The indexes of the entries, site after site. */
  readonly members: Uint32Array;
  /** The position in `members` at which the entries of each site begin, followed by the end of the last site. */
  readonly starts: Uint32Array;
  /** The site of each entry of the list. */
  readonly siteOf: Uint32Array;
}

/** Groups entries with exactly the same coordinates, so that many entries at one place cost as much as one. */
export function sitesOf({ coordinates, across, up }: Points): Sites {
  const known = new Map<string, number>();
  const firsts: number[] = [];
  const siteOf = Uint32Array.from(across, (x, index) => {
    const place = `${x} ${up[index]}`;
    const site = known.get(place) ?? firsts.push(index) - 1;
    known.set(place, site);
    return site;
  });
  const starts = new Uint32Array(firsts.length + 1);
  for (const site of siteOf) starts[site + 1]! += 1;
  for (let site = 0; site < firsts.length; site += 1) starts[site + 1]! += starts[site]!;
  const next = starts.slice();
  const members = new Uint32Array(across.length);
  siteOf.forEach((site, index) => {
    members[next[site]!] = index;
    next[site]! += 1;
  });
  const points = {
    coordinates,
    across: Float64Array.from(firsts, (index) => across[index]!),
    up: Float64Array.from(firsts, (index) => up[index]!),
  };
  return { points, members, starts, siteOf };
}
