export {
  type AreaPresence,
  type BlindArea,
  type BlindSpots,
  type BlindSpotsOptions,
  blindSpots,
} from './blind-spots.ts';
export {
  type CallBackSample,
  type CallBackSampleOptions,
  callBackSample,
  type ProvenRate,
  provenRate,
} from './call-back-sample.ts';
export {
  type CoverageGap,
  type CoverageGaps,
  type CoverageInput,
  type CoverageMember,
  coverageGaps,
  type GapFiller,
  type PostCoverage,
  type TimeAway,
} from './coverage-gaps.ts';
export { type LocalWindow, localIntervals, type WindowInterval } from './local-window.ts';
export {
  type CoverageDemand,
  type CoverageSite,
  type MaximumCoverage,
  type MaximumCoverageOptions,
  maximumCoverage,
} from './maximum-coverage.ts';
export type { PatrolHotSpot, PatrolTeams, PatrolWindow } from './patrol-inputs.ts';
export {
  type DirectedPatrol,
  type PatrolPlan,
  type PatrolPlanOptions,
  type PatrolStop,
  patrolPlan,
} from './patrol-plan.ts';
export { recordedSearch, type SearchEvent, searchTimeline } from './recorded-search.ts';
export {
  type MemberRota,
  type RotaDay,
  type RotaFairness,
  type RotaMember,
  type RotaOptions,
  type RotaSpread,
  rota,
} from './rota.ts';
export {
  type SearchedSector,
  type SearchPlan,
  type SearchPlanOptions,
  type SearchSector,
  searchPlan,
  type VainSearch,
} from './search-plan.ts';
export {
  type TidalDemand,
  type TidalHour,
  type TidalOptions,
  type TidalService,
  type TidalShift,
  type TidalStaffing,
  tidalStaffing,
} from './tidal-staffing.ts';
export { type HouseholdToVisit, type VisitReason, visitReasons } from './visit-order.ts';
export {
  type PlannedVisit,
  type VisitDay,
  type VisitPlan,
  type VisitPlanOptions,
  visitPlan,
} from './visit-plan.ts';
export { type VisitedHouseholdsOptions, visitedHouseholds } from './visited-households.ts';
