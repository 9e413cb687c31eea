export type { MemberAbsence } from './attendance.ts';
export type { UnconfirmedOptions, UnmatchedOptions } from './call-back-tests.ts';
export { type IntegrityCheck, integrityChecks } from './check-names.ts';
export {
  type Claim,
  type ClaimKind,
  claimKinds,
  claimOfInformationItem,
  claimOfMediation,
  claimOfPatrol,
  claimOfVisit,
  type KnownOfClaim,
} from './claim.ts';
export type { ThresholdOptions } from './exactly-on-threshold.ts';
export { falseDiscoveryValues, type TestDependence } from './false-discovery.ts';
export type { IntegrityFinding, IntegrityTest } from './finding.ts';
export type { CommunityPlace, TravelOptions } from './impossible-travel.ts';
export { type IntegrityOptions, type IntegrityReport, integrityReport } from './integrity-report.ts';
export type { MonthEndOptions } from './month-end-burst.ts';
export type { RapidVisitOptions } from './rapid-visits.ts';
export type { IntegritySettings } from './runners.ts';
export { type ComparedNote, type NoteClusterOptions, similarNoteClusters } from './similar-notes/clusters.ts';
export type { SimilarNoteOptions } from './similar-notes/similar-notes.ts';
export type { IntegrityRecords } from './work.ts';
