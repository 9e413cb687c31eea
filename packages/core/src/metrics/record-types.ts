import type {
  HouseholdVisit,
  InformationItem,
  Lead,
  Mediation,
  MediationCallBack,
  Service,
  VisitCallBack,
} from '../model/index.ts';

/** The records that are counted, by the name of their type. */
export interface CountedRecords {
  householdVisit: HouseholdVisit;
  visitCallBack: VisitCallBack;
  mediation: Mediation;
  mediationCallBack: MediationCallBack;
  lead: Lead;
  informationItem: InformationItem;
  service: Service;
}
export type RecordType = keyof CountedRecords;

/** A record that says itself whose it is and when it was done. */
export interface RootRecordType {
  /** The field with the instant that decides the month. */
  readonly time: string;
}

/** A record that checks another, and belongs to that one's member and month. */
export interface CheckRecordType {
  readonly checks: RecordType;
  /** The field with the id of the record that it checks. */
  readonly by: string;
}

type FieldOf<Type extends RecordType> = keyof CountedRecords[Type] & string;
type RecordTypes = {
  readonly [Type in RecordType]: CountedRecords[Type] extends { memberId: string }
    ? RootRecordType & { readonly time: FieldOf<Type> }
    : CheckRecordType & { readonly by: FieldOf<Type> };
};

/** How each type's member and month are found. */
export const recordTypes: Readonly<Record<RecordType, RootRecordType | CheckRecordType>> = {
  householdVisit: { time: 'visitedAt' },
  visitCallBack: { checks: 'householdVisit', by: 'visitId' },
  mediation: { time: 'mediatedAt' },
  mediationCallBack: { checks: 'mediation', by: 'mediationId' },
  lead: { time: 'reportedAt' },
  informationItem: { time: 'collectedAt' },
  service: { time: 'servedAt' },
} satisfies RecordTypes;

export const recordTypeNames = Object.keys(recordTypes) as readonly RecordType[];

/** A type's root, which decides the member and the month: itself, or the type that it checks. */
export function rootOf(type: RecordType): RecordType {
  const definition = recordTypes[type];
  return 'checks' in definition ? definition.checks : type;
}

/** The field of a root type with the instant that decides the month. */
export function timeFieldOf(root: RecordType): string {
  const definition = recordTypes[root];
  return 'time' in definition ? definition.time : timeFieldOf(definition.checks);
}
