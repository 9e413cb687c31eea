export * from './compile-rule-set.ts';
export type * from './compiled.ts';
