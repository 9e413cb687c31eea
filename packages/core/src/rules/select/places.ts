import type { CompiledSelection } from '../compile/selection.ts';

/** How many places each award has, and how many of the total no award could take. */
export interface Places {
  readonly ofAwards: readonly number[];
  readonly undealt: number;
}

/**
 * Gives each award its places. A total is dealt to the awards one place at a time, in the rule set's order,
 * passing over those that have as many places as earners already.
 */
export function dealPlaces(
  { placesPerAward, placesInTotal }: CompiledSelection,
  earners: readonly number[],
): Places {
  const each = placesPerAward?.value ?? Number.POSITIVE_INFINITY;
  if (placesInTotal === null) return { ofAwards: earners.map(() => each), undealt: 0 };
  const ofAwards = earners.map(() => 0);
  let undealt = placesInTotal.value;
  for (let dealt = true; dealt && undealt > 0; ) {
    dealt = false;
    for (const [award, number] of earners.entries()) {
      if (undealt === 0 || ofAwards[award]! >= Math.min(each, number)) continue;
      ofAwards[award]! += 1;
      undealt -= 1;
      dealt = true;
    }
  }
  return { ofAwards, undealt };
}

/** The most places that an award can have, whoever earns it. */
export function mostPlaces({ placesPerAward, placesInTotal }: CompiledSelection): number {
  return Math.min(
    placesPerAward?.value ?? Number.POSITIVE_INFINITY,
    placesInTotal?.value ?? Number.POSITIVE_INFINITY,
  );
}
