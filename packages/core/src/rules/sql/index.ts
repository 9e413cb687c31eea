export * from './metrics-of.ts';
export * from './roll-up-statement.ts';
export * from './rule-set-sql.ts';
export * from './rule-set-statement.ts';
