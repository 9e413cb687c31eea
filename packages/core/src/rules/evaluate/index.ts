export * from './evaluator.ts';
export * from './outcome.ts';
export type { TallyHistory } from './readers.ts';
