export * from './criterion.ts';
export * from './goal.ts';
export * from './quantity.ts';
export * from './roll-up.ts';
export * from './rule-set.ts';
export * from './score.ts';
export * from './selection.ts';
export * from './values.ts';
