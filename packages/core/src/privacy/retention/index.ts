export {
  type DueRecord,
  type HeldRecord,
  type LegalHold,
  type RetainedRecord,
  type RetentionDue,
  type RetentionOptions,
  retention,
} from './retention.ts';
export * from './retention-rule.ts';
export * from './retention-rules.ts';
