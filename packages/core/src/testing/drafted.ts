import type { MetricId } from '../metrics/catalogue.ts';
import type { Award, Comparison, Criterion } from '../rules/format/index.ts';

/** The text that generated rule sets use wherever one is needed. */
export const reading = { en: 'made up', zh: '虚构' };

/** A value in force from January 2014, as a reading. */
export const dated = (value: number) => [{ from: '2014-01-01', value, reading }];

/**
 * When a criterion is drafted, the goal or score that it refers to does not exist yet. It is given as a number and
 * resolved at the end.
 */
export type Drafted =
  | Criterion
  | { readonly goal: number }
  | { readonly scorePoints: number; readonly comparison: Comparison };

/** A drafted part of a score. */
export interface DraftedItem {
  readonly ifUnknown: ReturnType<typeof dated> | undefined;
  readonly kind: object;
}

/** A drafted score. */
export interface DraftedScore {
  readonly base: ReturnType<typeof dated> | undefined;
  readonly items: readonly DraftedItem[];
  readonly floor: ReturnType<typeof dated> | undefined;
  readonly cap: ReturnType<typeof dated> | undefined;
  readonly decimals: number | undefined;
  readonly vetoes: readonly { readonly when: Drafted; readonly points: ReturnType<typeof dated> }[];
  readonly borders: readonly number[] | undefined;
  readonly requires: number | undefined;
}

/** A drafted ranking. */
export interface DraftedRanking {
  readonly by: MetricId | number;
  readonly first: 'most' | 'least';
}

/** A drafted goal. */
export interface DraftedGoal {
  readonly criterion: Drafted;
  readonly roles: Award['roles'];
  readonly rankBy: readonly DraftedRanking[];
}
