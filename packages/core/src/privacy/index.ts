export { containsCitizenNumber, isCitizenNumber } from '../personal-data/citizen-number.ts';
export * from '../personal-data/personal-data.ts';
export * from './household-key.ts';
export type { PseudonymKey } from './pseudonym-key.ts';
export * from './reader-household-key.ts';
export * from './redact-text.ts';
export * from './release-rate.ts';
export * from './released-cells.ts';
export * from './retention/index.ts';
export { type ReleaseView, releaseViews, type SmallCountOptions } from './small-counts.ts';
export * from './suppress-table.ts';
export {
  type CountedTable,
  type LeafCount,
  type TableDimension,
  type TablePart,
  totalPart,
} from './table.ts';
