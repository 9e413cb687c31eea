export * from './coded-error.ts';
export * from './counted.ts';
export * from './error.ts';
export type { ErrorCode, ErrorDetails, Issue } from './error-messages.ts';
export { issuesOf } from './issues.ts';
export * from './localized-text.ts';
export * from './terms.ts';
