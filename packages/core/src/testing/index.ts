export * from './rule-sets.ts';
export * from './tallies.ts';
