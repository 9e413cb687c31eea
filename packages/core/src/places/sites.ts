import type { Points } from './place.ts';

/** The distinct places of a list, and who is at each of them. */
export interface Sites {
  /** Each place once, in the order in which they come first. */
  readonly points: Points;
  /** Indexes into the list, site after site. */
  readonly members: Uint32Array;
  /** Where the members of each site begin in `members`; one more entry than sites, the last of them the end. */
  readonly starts: Uint32Array;
  /** The site of each entry of the list. */
  readonly siteOf: Uint32Array;
}

/** Puts entries with the very same coordinates together, so that a crowd at one place costs as much as one entry. */
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
