export * from './metrics-of.ts';
export * from './roll-up-statement.ts';
export * from './rule-set-sql.ts';
export { type RuleSetStatementOptions, ruleSetStatement } from './rule-set-statement.ts';
