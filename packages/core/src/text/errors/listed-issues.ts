import type { Issue } from '../error-details.ts';

/** Lists problems, each on a line of its own with its place. */
export const listedIssues = (issues: readonly Issue[], language: 'en' | 'zh') =>
  issues.map((issue) => `\n  ${issue.path || '(root)'}: ${issue.message[language]}`).join('');
