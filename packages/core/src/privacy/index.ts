export { isCitizenNumber } from '../personal-data/citizen-number.ts';
export {
  type PersonalDataKind,
  type PersonalDataSpan,
  personalDataIn,
  personalDataKinds,
} from '../personal-data/personal-data.ts';
export { householdKey, householdKeyId, householdKeysWith } from './household-key.ts';
export type { PseudonymKey } from './pseudonym-key.ts';
export { type ReaderScope, readerHouseholdKey, readerHouseholdKeysWith } from './reader-household-key.ts';
export { type RedactedText, redactText } from './redact-text.ts';
export {
  type RateInterval,
  type RateOptions,
  type RateToRelease,
  type ReleasedRate,
  releaseRate,
  type WithholdingReason,
  withholdingReasons,
} from './release-rate.ts';
export { type RankedCell, rankReleased, type SharedCell, sharesReleased } from './released-cells.ts';
export {
  type DueRecord,
  type HeldRecord,
  type LegalHold,
  type RetainedRecord,
  type RetentionDue,
  type RetentionOptions,
  retention,
} from './retention/retention.ts';
export {
  type RetentionAction,
  type RetentionRule,
  retentionActions,
  retentionRuleSchema,
} from './retention/retention-rule.ts';
export { retentionRules } from './retention/retention-rules.ts';
export { type ReleaseView, releaseViews, type SmallCountOptions } from './small-counts.ts';
export {
  type ReleasedCell,
  type ReleasedTable,
  type SuppressionOptions,
  suppressTable,
} from './suppress-table.ts';
export {
  type CountedTable,
  type LeafCount,
  type TableDimension,
  type TablePart,
  totalPart,
} from './table.ts';
