import type { LocalizedText } from '../text/localized-text.ts';
import type { Moment } from './days.ts';
import type { Coordinates, PlaceInput } from './place.ts';

/** An incident, as much of it as a comparison needs: nothing of a person. Other fields are refused. */
export interface SeriesIncident {
  readonly id: string;
  readonly occurredAt: Moment;
  /** Null where it is unknown, as of a theft on a bus. */
  readonly place: PlaceInput | null;
  /** How it was done, in words of a list that officers share: `window smashed`, `at night`. */
  readonly methods: readonly string[];
  /** What it was done to: `parked car`, `dog owner`. A kind, never a person; null where it is unknown. */
  readonly targetKind: string | null;
}

/** Options of {@link caseSeries}. */
export interface CaseSeriesOptions {
  readonly coordinates: Coordinates;
  /** Two incidents of a series are at most so many days apart. */
  readonly withinDays: number;
  /** And this far, to be near each other. */
  readonly withinMetres: number;
  /** How many methods they must share; 2 by default. */
  readonly sharedMethods?: number;
  /** What else must agree, beside time and method: place, target, either (by default) or both. */
  readonly also?: 'place' | 'target' | 'either' | 'both';
}

/** One reason for a link; `heldBy` says how many of the incidents given have the same: the fewer, the more it says. */
export type LinkEvidence =
  | { readonly kind: 'time'; readonly days: number }
  | {
      readonly kind: 'method';
      readonly shared: readonly { readonly method: string; readonly heldBy: number }[];
      /** Shared methods by all methods of the two (Jaccard): 0 to 1. */
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

/** Incidents that links join: a proposal. */
export interface CaseSeries {
  /** By time. */
  readonly incidents: readonly string[];
  readonly links: readonly CaseLink[];
  /** Methods that every one of them has. */
  readonly methodsOfAll: readonly string[];
  /** From the first to the last. */
  readonly days: number;
  /** Some of its incidents are joined through others only: read those links first. */
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
  /** The largest first. */
  readonly series: readonly CaseSeries[];
  readonly sentence: LocalizedText;
}
