import type { Issue } from '../error-details.ts';

/** Problems, each on a line with the place where it is. */
export const listedIssues = (issues: readonly Issue[], language: 'en' | 'zh') =>
  issues.map((issue) => `\n  ${issue.path || '(root)'}: ${issue.message[language]}`).join('');
