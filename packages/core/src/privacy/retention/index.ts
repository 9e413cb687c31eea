export * from './retention.ts';
export * from './retention-rule.ts';
export * from './retention-rules.ts';
