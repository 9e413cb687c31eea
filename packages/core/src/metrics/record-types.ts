import type {
  Absence,
  AgreementPerformance,
  CallOut,
  CareCase,
  CareContact,
  Complaint,
  Dispute,
  DisputeDevelopment,
  DisputeFollowUp,
  EducationEvent,
  Establishment,
  HazardSurvey,
  HouseholdVisit,
  Improvement,
  Incident,
  IncomingCall,
  InformationItem,
  KioskHour,
  Lead,
  LostPersonSearch,
  Mediation,
  MediationAgreement,
  MediationCallBack,
  MemberDay,
  Partnership,
  PartnershipCommitment,
  Patrol,
  PostDay,
  PulseAnswer,
  Recognition,
  SearchBroadcast,
  SearchSweep,
  Secondment,
  Service,
  ServiceCompletion,
  Shift,
  StationDay,
  TrainingSession,
  VehicleSignOut,
  VisitCallBack,
} from '../model/index.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { recordError } from '../text/errors/record-errors.ts';

/** The records that are counted, by the name of their type. */
export interface CountedRecords {
  householdVisit: HouseholdVisit;
  visitCallBack: VisitCallBack;
  dispute: Dispute;
  disputeDevelopment: DisputeDevelopment;
  disputeFollowUp: DisputeFollowUp;
  mediation: Mediation;
  mediationCallBack: MediationCallBack;
  mediationAgreement: MediationAgreement;
  agreementPerformance: AgreementPerformance;
  lead: Lead;
  incident: Incident;
  informationItem: InformationItem;
  service: Service;
  serviceCompletion: ServiceCompletion;
  call: IncomingCall;
  complaint: Complaint;
  patrol: Patrol;
  postDay: PostDay;
  trainingSession: TrainingSession;
  educationEvent: EducationEvent;
  partnershipCommitment: PartnershipCommitment;
  kioskHour: KioskHour;
  lostPersonSearch: LostPersonSearch;
  improvement: Improvement;
  stationDay: StationDay;
  recognition: Recognition;
  careCase: CareCase;
  careContact: CareContact;
  memberDay: MemberDay;
  pulseAnswer: PulseAnswer;
  establishment: Establishment;
  partnership: Partnership;
  searchSweep: SearchSweep;
  searchBroadcast: SearchBroadcast;
  hazardSurvey: HazardSurvey;
  vehicleSignOut: VehicleSignOut;
  shift: Shift;
  absence: Absence;
  callOut: CallOut;
  secondment: Secondment;
}

/** The name of a type of records that are counted. */
export type RecordType = keyof CountedRecords;

/** The types whose records check others, each with the type that it checks. */
export interface CheckedRecords {
  visitCallBack: 'householdVisit';
  disputeDevelopment: 'dispute';
  mediationCallBack: 'mediation';
  serviceCompletion: 'service';
}

/** A record that says itself whose it is, and at which instant it was done. */
export interface TimedRecordType {
  /** The field with the instant that decides the period. */
  readonly time: string;
}

/** A record that says itself whose it is, and on which local day. */
export interface DatedRecordType {
  /** The field with the local day that decides the period. */
  readonly day: string;
}

/** A record that checks another, and belongs to that one's subject and period. */
export interface CheckRecordType {
  readonly checks: RecordType;
  /** The field with the id of the record that it checks. */
  readonly by: string;
}

/** How the subject and the period of a type of records are found. */
export type RecordTypeDefinition = TimedRecordType | DatedRecordType | CheckRecordType;

type FieldOf<Type extends RecordType> = keyof CountedRecords[Type] & string;
type RecordTypes = {
  readonly [Type in RecordType]: Type extends keyof CheckedRecords
    ? { readonly checks: CheckedRecords[Type]; readonly by: FieldOf<Type> }
    : { readonly time: FieldOf<Type> } | { readonly day: FieldOf<Type> };
};

/** How each type's subject and period are found. */
export const recordTypes: Readonly<Record<RecordType, RecordTypeDefinition>> = {
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
} satisfies RecordTypes;

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

/** A type's root, which decides the subject and the period: itself, or the type that it checks. */
export function rootOf(type: RecordType): RecordType {
  const definition = recordTypes[type];
  return 'checks' in definition ? definition.checks : type;
}

/** The field of a type's root with the instant, or the local day, that decides the period. */
export function timeFieldOf(type: RecordType): string {
  const definition = recordTypes[type];
  if ('checks' in definition) return timeFieldOf(definition.checks);
  return 'time' in definition ? definition.time : definition.day;
}
