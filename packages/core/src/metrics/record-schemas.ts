import type { z } from 'zod';
import {
  agreementPerformanceSchema,
  callSchema,
  careCaseSchema,
  careContactSchema,
  complaintSchema,
  disputeDevelopmentSchema,
  disputeFollowUpSchema,
  disputeSchema,
  educationEventSchema,
  establishmentSchema,
  householdVisitSchema,
  improvementSchema,
  incidentSchema,
  informationItemSchema,
  kioskHourSchema,
  leadSchema,
  lostPersonSearchSchema,
  mediationAgreementSchema,
  mediationCallBackSchema,
  mediationSchema,
  memberDaySchema,
  partnershipCommitmentSchema,
  patrolSchema,
  postDaySchema,
  pulseAnswerSchema,
  recognitionSchema,
  serviceCompletionSchema,
  serviceSchema,
  stationDaySchema,
  trainingSessionSchema,
  visitCallBackSchema,
} from '../model/index.ts';
import type { CountedRecords, RecordType } from './record-types.ts';

/**
 * The schema of each type of counted records.
 *
 * @example
 * ```ts
 * recordSchemas.kioskHour.safeParse({ visitors: -1 }).success; // → false
 * ```
 */
export const recordSchemas: { readonly [Type in RecordType]: z.ZodType<CountedRecords[Type]> } = {
  householdVisit: householdVisitSchema,
  visitCallBack: visitCallBackSchema,
  dispute: disputeSchema,
  disputeDevelopment: disputeDevelopmentSchema,
  disputeFollowUp: disputeFollowUpSchema,
  mediation: mediationSchema,
  mediationCallBack: mediationCallBackSchema,
  mediationAgreement: mediationAgreementSchema,
  agreementPerformance: agreementPerformanceSchema,
  lead: leadSchema,
  incident: incidentSchema,
  informationItem: informationItemSchema,
  service: serviceSchema,
  serviceCompletion: serviceCompletionSchema,
  call: callSchema,
  complaint: complaintSchema,
  patrol: patrolSchema,
  postDay: postDaySchema,
  trainingSession: trainingSessionSchema,
  educationEvent: educationEventSchema,
  partnershipCommitment: partnershipCommitmentSchema,
  kioskHour: kioskHourSchema,
  lostPersonSearch: lostPersonSearchSchema,
  improvement: improvementSchema,
  stationDay: stationDaySchema,
  recognition: recognitionSchema,
  careCase: careCaseSchema,
  careContact: careContactSchema,
  memberDay: memberDaySchema,
  pulseAnswer: pulseAnswerSchema,
  establishment: establishmentSchema,
};
