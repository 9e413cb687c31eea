export { type Evaluator, type EvaluatorOptions, evaluatorFor } from './evaluator.ts';
export {
  type ComparisonResult,
  type Evaluation,
  type GoalResult,
  type Outcome,
  outcomes,
  type ScoreResult,
} from './outcome.ts';
export type { PopulationSubject } from './population.ts';
export type { TallyHistory } from './readers.ts';
