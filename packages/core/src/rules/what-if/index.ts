export type { GoalCount } from './goal-count.ts';
export type { ScoreCount } from './score-count.ts';
export { type Sweep, type SweepPoint, sweep } from './sweep.ts';
export type { ThresholdAt } from './threshold-at.ts';
export { type FoundThreshold, type Quota, type TriedThreshold, thresholdFor } from './threshold-for.ts';
export { whatIf } from './what-if.ts';
export type { GoalChange, LevelChange, ScoreChange, WhatIf } from './what-if-result.ts';
export { type ChangedValue, withThreshold, withValue, withValues } from './with-value.ts';
