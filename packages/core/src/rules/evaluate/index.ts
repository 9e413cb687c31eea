export * from './evaluator.ts';
export * from './outcome.ts';
export type { PopulationSubject } from './population.ts';
export type { TallyHistory } from './readers.ts';
