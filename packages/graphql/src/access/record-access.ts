import type { ViewerRole } from './viewer.ts';

/** How closely a type of record is kept. */
export interface AccessLevel {
  readonly roles: readonly ViewerRole[];
  /** Every read is written to the access log before the answer leaves. */
  readonly logged: boolean;
  /** What the type's description says about it. */
  readonly note: string;
}

const open: AccessLevel = {
  roles: ['public', 'analyst', 'officer', 'supervisor'],
  logged: false,
  note: 'Open to everyone.',
};
const work: AccessLevel = {
  roles: ['analyst', 'officer', 'supervisor'],
  logged: false,
  note: 'Read by analysts, officers and supervisors.',
};
const residents: AccessLevel = {
  roles: ['officer', 'supervisor'],
  logged: true,
  note: 'Read by officers and supervisors only; every read is logged.',
};

/** Who may read which type. A type that is not listed does not compile, so that none is open by oversight. */
export const recordAccess = {
  Bureau: open,
  Branch: open,
  Station: open,
  Community: open,
  Post: open,
  Member: open,
  Scorecard: work,
  Lead: work,
  InformationItem: work,
  HouseholdVisit: residents,
  VisitCallBack: residents,
  Dispute: residents,
  Mediation: residents,
  MediationCallBack: residents,
  Service: residents,
} as const satisfies Record<string, AccessLevel>;

export type RecordName = keyof typeof recordAccess;

/** A type's description, with who may read it. */
export function withAccess(record: RecordName, description: string): string {
  return `${description} ${recordAccess[record].note}`;
}
