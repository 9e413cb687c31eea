export * from './blind-spots.ts';
export * from './call-back-sample.ts';
export * from './coverage-gaps.ts';
export { type LocalWindow, localIntervals, type WindowInterval } from './local-window.ts';
export * from './maximum-coverage.ts';
export type { PatrolHotSpot, PatrolTeams, PatrolWindow } from './patrol-inputs.ts';
export * from './patrol-plan.ts';
export * from './search-plan.ts';
