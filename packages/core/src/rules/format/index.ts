export type { Criterion } from './criterion.ts';
export type { Award, Ranking, Requirement } from './goal.ts';
export type { Comparison, PlainComparison, Quantity } from './quantity.ts';
export type { RollUp } from './roll-up.ts';
export type { RuleSet, RuleSetInput } from './rule-set.ts';
export type { Band, Score, ScoreItem, Veto } from './score.ts';
export type { SelectionRules } from './selection.ts';
export type { DatedTable, DatedValue } from './values.ts';
