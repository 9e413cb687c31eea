export { type ByarInterval, type ByarOptions, byarInterval } from './byar-interval.ts';
export * from './change-over-time.ts';
export type { ConfidenceInterval, ConfidenceOptions } from './confidence-interval.ts';
export type { BeforeAfter, CountedExposure } from './counted-exposure.ts';
export * from './displacement-difference.ts';
export * from './displacement-quotient.ts';
export * from './erlang-c.ts';
export * from './exact-g-test.ts';
export {
  type FunnelLimit,
  type FunnelLimits,
  type FunnelOptions,
  funnelLimits,
  type ShareFunnelLimits,
  shareFunnelLimits,
} from './funnel-limits.ts';
export * from './minimum-baseline.ts';
export * from './poisson-e-test.ts';
export * from './poisson-z.ts';
export * from './rank-with-uncertainty.ts';
export { type RateRatio, rateRatio } from './rate-ratio.ts';
export * from './scan-statistic.ts';
export {
  type CountedUnit,
  type Shrunken,
  type ShrunkenRates,
  shrunkenRates,
} from './shrunken-rates.ts';
export { type SharedUnit, type ShrunkenShares, shrunkenShares } from './shrunken-shares.ts';
export * from './wilson-interval.ts';
