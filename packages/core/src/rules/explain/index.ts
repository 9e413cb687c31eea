export type {
  BandCard,
  CitationCard,
  ComparisonCard,
  CriterionCard,
  GoalCard,
  GoalReferenceCard,
  GroupCard,
  ItemCard,
  NotCard,
  NotEvaluableReason,
  PointsCard,
  Scorecard,
  VetoCard,
} from './cards.ts';
export { type CounterChange, type LeastChange, leastChangeFor } from './least-change.ts';
export { type NearMiss, type NearMissOptions, nearMisses } from './near-misses.ts';
export type { Pace } from './pace.ts';
export { type ScorecardOptions, scorecardOf } from './scorecard.ts';
