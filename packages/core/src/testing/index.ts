export { dated } from './drafted.ts';
export * from './histories.ts';
export * from './records.ts';
export * from './rule-sets.ts';
export * from './tallies.ts';
