export * from './month.ts';
export * from './time-zone.ts';
