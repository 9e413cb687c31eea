import type { LocalizedText } from '../text/localized-text.ts';
import type { Moment } from './days.ts';
import type { Coordinates, PlaceInput } from './place.ts';

/**
 * The fields of an incident that a comparison needs. Nothing about a person is among them, and other fields are
 * refused.
 */
export interface SeriesIncident {
  readonly id: string;
  readonly occurredAt: Moment;
  /** Where it happened; null if unknown, as for a theft on a bus. */
  readonly place: PlaceInput | null;
  /** How it was done, in words from a list that all officers use: `window smashed`, `at night`. */
  readonly methods: readonly string[];
  /** What kind of target it was, never a person: `parked car`, `dog owner`; null if unknown. */
  readonly targetKind: string | null;
}

/** Options of {@link caseSeries}. */
export interface CaseSeriesOptions {
  readonly coordinates: Coordinates;
  /** How many days two linked incidents may be apart at most. */
  readonly withinDays: number;
  /** Up to which distance two incidents count as near each other. */
  readonly withinMetres: number;
  /** How many methods two incidents must have in common; 2 by default. */
  readonly sharedMethods?: number;
  /** What must agree besides time and method: the place, the target, either of them (the default) or both. */
  readonly also?: 'place' | 'target' | 'either' | 'both';
}

/**
 * One reason for a link. `heldBy` says how many of the given incidents share it: the fewer, the stronger the evidence.
 */
export type LinkEvidence =
  | { readonly kind: 'time'; readonly days: number }
  | {
      readonly kind: 'method';
      readonly shared: readonly { readonly method: string; readonly heldBy: number }[];
      /** The number of shared methods divided by the number of all methods of the two (Jaccard), from 0 to 1. */
      readonly similarity: number;
    }
  | { readonly kind: 'place'; readonly metres: number }
  | { readonly kind: 'target'; readonly targetKind: string; readonly heldBy: number };

/** Two incidents that look like one series, and why. */
export interface CaseLink {
  readonly incidents: readonly [earlier: string, later: string];
  readonly evidence: readonly LinkEvidence[];
  readonly sentence: LocalizedText;
}

/** Incidents that are joined by links. It is a proposal. */
export interface CaseSeries {
  /** The ids of the incidents, in order of time. */
  readonly incidents: readonly string[];
  readonly links: readonly CaseLink[];
  /** The methods that all of the incidents have in common. */
  readonly methodsOfAll: readonly string[];
  /** The days from the first incident to the last. */
  readonly days: number;
  /** Whether some of its incidents are joined only through others. Check the links of such a series first. */
  readonly chained: boolean;
  readonly sentence: LocalizedText;
}

/** What {@link caseSeries} proposes: incidents that may be of one series, and by which criteria. */
export interface CaseSeriesProposal {
  readonly coordinates: Coordinates;
  readonly withinDays: number;
  readonly withinMetres: number;
  readonly sharedMethods: number;
  readonly also: 'place' | 'target' | 'either' | 'both';
  readonly incidents: number;
  /** The proposed series, the largest first. */
  readonly series: readonly CaseSeries[];
  readonly sentence: LocalizedText;
}
