export type { MemberAbsence } from './attendance.ts';
export type { UnconfirmedOptions, UnmatchedOptions } from './call-back-tests.ts';
export * from './check-names.ts';
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
export * from './finding.ts';
export type { CommunityPlace, TravelOptions } from './impossible-travel.ts';
export * from './integrity-report.ts';
export type { MonthEndOptions } from './month-end-burst.ts';
export type { RapidVisitOptions } from './rapid-visits.ts';
export type { IntegritySettings } from './runners.ts';
export * from './similar-notes/clusters.ts';
export type { SimilarNoteOptions } from './similar-notes/similar-notes.ts';
export type { IntegrityRecords } from './work.ts';
