export type * from './cards.ts';
export * from './least-change.ts';
export * from './near-misses.ts';
export type { Pace } from './pace.ts';
export * from './scorecard.ts';
