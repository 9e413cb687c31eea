export * from './retention-due.ts';
export * from './retention-rule.ts';
export * from './retention-rules.ts';
