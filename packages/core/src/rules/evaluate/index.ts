export * from './evaluator.ts';
export * from './outcome.ts';
export type { History } from './readers.ts';
