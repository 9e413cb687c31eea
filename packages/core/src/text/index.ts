export { CodedError, isCodedError } from './coded-error.ts';
export type { UnitName } from './counted.ts';
export { BeatworkError, isBeatworkError } from './error.ts';
export type { ErrorCode, ErrorDetails, Issue } from './error-details.ts';
export { issuesOf } from './issues.ts';
export { type Language, type LocalizedText, languages } from './localized-text.ts';
export type { Terms } from './terms.ts';
