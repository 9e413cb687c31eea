import type { RecordDescription } from '../model/describe/record.ts';
import type * as descriptions from '../model/every-record.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { recordError } from '../text/errors/record-errors.ts';

type Models = typeof descriptions;

/** The records that the model describes, by the name of their type. */
export type DescribedRecords = {
  [Export in keyof Models as Models[Export] extends RecordDescription<infer Name, unknown>
    ? Name
    : never]: Models[Export] extends RecordDescription<string, infer Model> ? Model : never;
};

/** The types of records that check other records, each with the type that it checks. */
export interface CheckedRecords {
  visitCallBack: 'householdVisit';
  disputeDevelopment: 'dispute';
  mediationCallBack: 'mediation';
  serviceCompletion: 'service';
}

/** A type of records that name their own member or station, and the instant at which something was done. */
export interface TimedRecordType {
  /** The field with the instant that decides the period. */
  readonly time: string;
}

/** A type of records that name their own member or station, and a local day. */
export interface DatedRecordType {
  /** The field with the local day that decides the period. */
  readonly day: string;
}

/** A type of records that check another record, and are counted for the subject and the period of that record. */
export interface CheckRecordType {
  readonly checks: RecordType;
  /** The field with the id of the record that it checks. */
  readonly by: string;
}

/** How the subject and the period of a type of records are found. */
export type RecordTypeDefinition = TimedRecordType | DatedRecordType | CheckRecordType;

type FieldOf<Type extends keyof DescribedRecords> = keyof DescribedRecords[Type] & string;
type Definitions = {
  readonly [Type in keyof DescribedRecords]?: Type extends keyof CheckedRecords
    ? { readonly checks: CheckedRecords[Type]; readonly by: FieldOf<Type> }
    : { readonly time: FieldOf<Type> } | { readonly day: FieldOf<Type> };
};

const definitions = {
  householdVisit: { time: 'visitedAt' },
  visitCallBack: { checks: 'householdVisit', by: 'visitId' },
  dispute: { time: 'openedAt' },
  disputeDevelopment: { checks: 'dispute', by: 'disputeId' },
  disputeFollowUp: { time: 'followedUpAt' },
  mediation: { time: 'mediatedAt' },
  mediationCallBack: { checks: 'mediation', by: 'mediationId' },
  mediationAgreement: { time: 'agreedAt' },
  agreementPerformance: { day: 'dueOn' },
  lead: { time: 'reportedAt' },
  incident: { time: 'occurredAt' },
  informationItem: { time: 'collectedAt' },
  service: { time: 'servedAt' },
  serviceCompletion: { checks: 'service', by: 'serviceId' },
  call: { time: 'receivedAt' },
  complaint: { time: 'receivedAt' },
  patrol: { time: 'windowStartsAt' },
  postDay: { day: 'day' },
  trainingSession: { time: 'startedAt' },
  educationEvent: { time: 'heldAt' },
  partnershipCommitment: { day: 'dueOn' },
  kioskHour: { time: 'startsAt' },
  lostPersonSearch: { time: 'reportedAt' },
  improvement: { time: 'noticedAt' },
  stationDay: { day: 'day' },
  recognition: { day: 'givenOn' },
  careCase: { time: 'openedAt' },
  careContact: { time: 'contactedAt' },
  memberDay: { day: 'day' },
  pulseAnswer: { day: 'roundOn' },
  establishment: { day: 'countedOn' },
  partnership: { day: 'agreedOn' },
  searchSweep: { time: 'startedAt' },
  searchBroadcast: { time: 'sentAt' },
  hazardSurvey: { time: 'surveyedAt' },
  vehicleSignOut: { time: 'signedOutAt' },
  shift: { time: 'startsAt' },
  absence: { time: 'startsAt' },
  callOut: { time: 'startsAt' },
  secondment: { day: 'startedOn' },
} as const satisfies Definitions;

/** The name of a type of records that are counted. */
export type RecordType = keyof typeof definitions;

/** The records that are counted, by the name of their type. */
export type CountedRecords = Pick<DescribedRecords, RecordType>;

/** How the subject and the period of each type are found. Types that are listed here are counted. */
export const recordTypes: Readonly<Record<RecordType, RecordTypeDefinition>> = definitions;

/** The names of all types of records that are counted. */
export const recordTypeNames = Object.keys(recordTypes) as readonly RecordType[];

/**
 * Checks that there is a record type of this name.
 * @throws RECORD_TYPE_UNKNOWN
 */
export function checkRecordType(type: string): asserts type is RecordType {
  if (Object.hasOwn(recordTypes, type)) return;
  throw recordError('RECORD_TYPE_UNKNOWN', { type, suggestion: didYouMean(type, recordTypeNames) });
}

/** The type that decides the subject and the period: the type that is checked, or otherwise the type itself. */
export function rootOf(type: RecordType): RecordType {
  const definition = recordTypes[type];
  return 'checks' in definition ? definition.checks : type;
}

/** The field of that type with the instant or the local day that decides the period. */
export function timeFieldOf(type: RecordType): string {
  const definition = recordTypes[type];
  if ('checks' in definition) return timeFieldOf(definition.checks);
  return 'time' in definition ? definition.time : definition.day;
}
