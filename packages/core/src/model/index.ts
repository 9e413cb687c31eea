export { type Absence, type AbsenceReason, absenceReasons, absenceSchema } from './absence.ts';
export { type AgreementPerformance, agreementPerformanceSchema } from './agreement-performance.ts';
export { type Branch, branchSchema } from './branch.ts';
export { type Bureau, bureauSchema } from './bureau.ts';
export { type CallCategory, callCategories, callSchema, type IncomingCall } from './call.ts';
export { type CallOut, type CallOutReason, callOutReasons, callOutSchema } from './call-out.ts';
export { type CareCase, type CareKind, careCaseSchema, careKinds } from './care-case.ts';
export { type CareContact, type CareManner, careContactSchema, careManners } from './care-contact.ts';
export { type Community, communitySchema } from './community.ts';
export {
  type Complaint,
  type ComplaintChannel,
  type ComplaintSubject,
  complaintChannels,
  complaintSchema,
  complaintSubjects,
} from './complaint.ts';
export {
  type Dispute,
  type DisputeKind,
  type DisputeOrigin,
  disputeKinds,
  disputeOrigins,
  disputeSchema,
} from './dispute.ts';
export {
  type DisputeDevelopment,
  type DisputeDevelopmentKind,
  disputeDevelopmentSchema,
  disputeDevelopments,
} from './dispute-development.ts';
export {
  type DisputeFollowUp,
  disputeFollowUpSchema,
  type FollowUpManner,
  followUpManners,
} from './dispute-follow-up.ts';
export {
  type Audience,
  audiences,
  type EducationEvent,
  type EducationForm,
  type EducationTopic,
  educationEventSchema,
  educationForms,
  educationTopics,
} from './education-event.ts';
export { type Establishment, establishmentSchema } from './establishment.ts';

export { type HazardSurvey, hazardSurveySchema, type ProblemStep, problemSteps } from './hazard-survey.ts';
export {
  type Difficulty,
  difficulties,
  type HouseholdVisit,
  householdVisitSchema,
  type Promised,
  promises,
} from './household-visit.ts';

export {
  type HazardKind,
  hazardKinds,
  type Improvement,
  type ImprovementEffect,
  improvementEffects,
  improvementSchema,
} from './improvement.ts';
export { type Incident, incidentSchema, type Offence, offences } from './incident.ts';
export { type IncidentKind, incidentKinds } from './incident-kind.ts';
export {
  type IncidentMethod,
  type IncidentTarget,
  incidentMethods,
  incidentTargets,
} from './incident-method.ts';
export {
  type InformationCategory,
  type InformationItem,
  type InformationSource,
  informationCategories,
  informationItemSchema,
  informationSources,
} from './information-item.ts';
export { type KioskHour, kioskHourSchema } from './kiosk-hour.ts';
export { type CaseField, caseFields, type Lead, type LeadKind, leadKinds, leadSchema } from './lead.ts';
export {
  type LostPersonKind,
  type LostPersonSearch,
  lostPersonKinds,
  lostPersonSearchSchema,
  type RecordedSector,
  type SearchOutcome,
  searchOutcomes,
} from './lost-person-search.ts';
export {
  type Mediation,
  type MediationManner,
  type MediationOutcome,
  mediationManners,
  mediationOutcomes,
  mediationSchema,
} from './mediation.ts';
export { type MediationAgreement, mediationAgreementSchema } from './mediation-agreement.ts';
export { type MediationCallBack, mediationCallBackSchema } from './mediation-call-back.ts';
export { type MediatorKind, mediatorKindOf, mediatorKinds } from './mediator-kind.ts';
export { type Member, memberSchema } from './member.ts';
export { type MemberDay, memberDaySchema } from './member-day.ts';
export { type MemberRole, memberRoles } from './member-role.ts';
export {
  type BaseTitle,
  baseTitles,
  type Partnership,
  type PartnershipKind,
  partnershipKinds,
  partnershipSchema,
} from './partnership.ts';
export {
  type CommitmentOwner,
  commitmentOwners,
  type PartnershipCommitment,
  partnershipCommitmentSchema,
} from './partnership-commitment.ts';
export { type Patrol, patrolSchema } from './patrol.ts';
export { type PatrolForce, patrolForces } from './patrol-force.ts';
export type { RecordedPlace } from './place.ts';
export { type Post, type PostKind, postKinds, postSchema } from './post.ts';
export { type PostDay, postDaySchema } from './post-day.ts';
export { type Posting, postingSchema } from './posting.ts';
export { type PulseAnswer, type PulseQuestion, pulseAnswerSchema, pulseQuestions } from './pulse-answer.ts';
export {
  type Recognition,
  type RecognitionKind,
  type RecognitionLevel,
  recognitionKinds,
  recognitionLevels,
  recognitionSchema,
} from './recognition.ts';
export {
  type BroadcastChannel,
  broadcastChannels,
  type SearchBroadcast,
  searchBroadcastSchema,
} from './search-broadcast.ts';
export { type SearchSweep, type SweepManner, searchSweepSchema, sweepManners } from './search-sweep.ts';
export { type Secondment, type SecondmentHost, secondmentHosts, secondmentSchema } from './secondment.ts';
export {
  type Service,
  type ServiceKind,
  type ServiceMode,
  serviceKinds,
  serviceModes,
  serviceSchema,
} from './service.ts';
export { type ServiceCompletion, serviceCompletionSchema } from './service-completion.ts';
export { type Shift, type ShiftActivity, shiftActivities, shiftSchema } from './shift.ts';
export { type Station, stationSchema } from './station.ts';
export { type StationDay, stationDaySchema } from './station-day.ts';
export { type SubjectKind, subjectKinds } from './subject.ts';
export { type Team, teams } from './team.ts';
export {
  type InspectionFault,
  inspectionFaults,
  type Teacher,
  type Trainees,
  type TrainingForm,
  type TrainingSession,
  teachers,
  trainees,
  trainingForms,
  trainingSessionSchema,
} from './training-session.ts';
export { type TrainingSubject, trainingSubjects } from './training-subject.ts';
export { type VehicleSignOut, vehicleSignOutSchema } from './vehicle-sign-out.ts';
export { type VisitCallBack, visitCallBackSchema } from './visit-call-back.ts';
