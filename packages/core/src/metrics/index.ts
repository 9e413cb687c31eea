export * from './catalogue.ts';
export type * from './metric.ts';
export * from './monthly-tallies.ts';
export * from './record-types.ts';
export * from './sql.ts';
export * from './stored.ts';
export * from './tally.ts';
