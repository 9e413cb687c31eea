export { compileRollUp } from './compile-roll-up.ts';
export type { RollUpPartResult, RollUpReason, RollUpResult } from './result.ts';
export { type EvaluationOf, type RollUpSubject, rollUp, rollUpSubjects } from './roll-up.ts';
