export { type LocalWindow, localIntervals, type WindowInterval } from './local-window.ts';
export type { PatrolHotSpot, PatrolTeams, PatrolWindow } from './patrol-inputs.ts';
export * from './patrol-plan.ts';
