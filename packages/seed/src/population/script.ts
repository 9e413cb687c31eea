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

/** What is fixed for one member and month: counts that replace drawn ones, and records that must occur. */
export interface Script {
  readonly visits?: {
    /** The number of different households, and the number of further visits to some of them. */
    readonly households?: { readonly different: number; readonly again: number };
    readonly at?: readonly Moment[];
  };
  /** The share of visits that are called back, per thousand. Every check of these call-backs has a good result. */
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

/** A mediation that is settled and called back, with both parties satisfied. */
export interface SetMediation extends Moment {
  readonly kind: DisputeKind;
  readonly origin: DisputeOrigin;
  readonly manner: MediationManner;
}

export interface SetLead extends Moment {
  readonly kind: LeadKind;
  readonly field: CaseField;
}

/** An information item that is entered on the day on which it was collected. */
export interface SetInformationItem extends Moment {
  readonly category: InformationCategory;
  readonly source: InformationSource;
}

/** A service that the public recognised. */
export interface SetService extends Moment {
  readonly kind: ServiceKind;
  readonly mode: ServiceMode;
}
