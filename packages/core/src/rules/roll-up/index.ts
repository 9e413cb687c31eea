export { compileRollUp } from './compile-roll-up.ts';
export type * from './result.ts';
export * from './roll-up.ts';
