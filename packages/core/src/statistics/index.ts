export { type ByarInterval, type ByarOptions, byarInterval } from './byar-interval.ts';
export { type ChangeOptions, type ChangeOverTime, changeOverTime } from './change-over-time.ts';
export type { ConfidenceInterval, ConfidenceOptions } from './confidence-interval.ts';
export type { BeforeAfter, CountedExposure } from './counted-exposure.ts';
export {
  type DisplacementCounts,
  type DisplacementDifference,
  type DisplacementOptions,
  displacementDifference,
  type EstimatedDifference,
  type HarmPart,
  type TestedDifference,
  weightedHarm,
} from './displacement-difference.ts';
export {
  type DisplacementFinding,
  type DisplacementQuotient,
  displacementFindings,
  displacementQuotient,
  type QuotientCounts,
} from './displacement-quotient.ts';
export {
  type Demand,
  type ErlangC,
  erlangC,
  type RequiredStaff,
  requiredStaff,
  type StaffGoal,
} from './erlang-c.ts';
export { type ExactGTest, type ExactGTestOptions, exactGTest } from './exact-g-test.ts';
export {
  type FunnelLimit,
  type FunnelLimits,
  type FunnelOptions,
  funnelLimits,
  type ShareFunnelLimits,
  shareFunnelLimits,
} from './funnel-limits.ts';
export { type MinimumBaseline, minimumBaseline } from './minimum-baseline.ts';
export { type PoissonETest, type PoissonETestOptions, poissonETest } from './poisson-e-test.ts';
export { type PoissonZ, poissonZ } from './poisson-z.ts';
export {
  type FunnelPosition,
  funnelPositions,
  type RankedUnit,
  type RankOptions,
  type RankWithUncertainty,
  rankWithUncertainty,
} from './rank-with-uncertainty.ts';
export { type RateRatio, rateRatio } from './rate-ratio.ts';
export { type ScannedSeries, type ScanOptions, type ScanStatistic, scanStatistic } from './scan-statistic.ts';
export {
  type CountedUnit,
  type Shrunken,
  type ShrunkenRates,
  shrunkenRates,
} from './shrunken-rates.ts';
export { type SharedUnit, type ShrunkenShares, shrunkenShares } from './shrunken-shares.ts';
export { type WilsonInterval, wilsonInterval } from './wilson-interval.ts';
