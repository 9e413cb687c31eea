import type {
  CaseField,
  DisputeKind,
  DisputeOrigin,
  InformationCategory,
  InformationSource,
  LeadKind,
  MediationManner,
  ServiceKind,
  ServiceMode,
} from '@beatwork/core';
import type { Moment } from '../calendar/clock.ts';

/** What is set for one member and month: counts that replace drawn ones, and records that must be there. */
export interface Script {
  readonly visits?: {
    /** So many different households, and so many more visits to some of them. */
    readonly households?: { readonly different: number; readonly again: number };
    readonly at?: readonly Moment[];
  };
  /** The share of visits called back, in a thousand; every check of every call-back is good. */
  readonly flawlessVisitCallBacks?: number;
  readonly mediations?: { readonly count: number; readonly records: readonly SetMediation[] };
  readonly leads?: readonly SetLead[];
  readonly informationItems?: {
    readonly count: number;
    readonly leadItems: number;
    readonly records: readonly SetInformationItem[];
  };
  readonly services?: { readonly count: number; readonly records: readonly SetService[] };
}

/** A mediation that is settled, called back and found satisfactory by both parties. */
export interface SetMediation extends Moment {
  readonly kind: DisputeKind;
  readonly origin: DisputeOrigin;
  readonly manner: MediationManner;
}

export interface SetLead extends Moment {
  readonly kind: LeadKind;
  readonly field: CaseField;
}

/** An item that is entered on the day of collection. */
export interface SetInformationItem extends Moment {
  readonly category: InformationCategory;
  readonly source: InformationSource;
}

/** A service that the public recognised. */
export interface SetService extends Moment {
  readonly kind: ServiceKind;
  readonly mode: ServiceMode;
}
