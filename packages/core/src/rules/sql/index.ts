export { metricsOf } from './metrics-of.ts';
export { type RollUpStatementOptions, rollUpStatement } from './roll-up-statement.ts';
export {
  type GoalSql,
  type RuleSetSql,
  type RuleSetSqlOptions,
  ruleSetSql,
  type ScoreSqlColumns,
} from './rule-set-sql.ts';
export { type RuleSetStatementOptions, ruleSetStatement } from './rule-set-statement.ts';
