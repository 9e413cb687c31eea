import { errorsSaying } from '../error.ts';
import { listedIssues } from './listed-issues.ts';

/** What the error about a duty catalogue says. */
export const dutyError = errorsSaying({
  DUTY_CATALOGUE_INVALID: ({ issues }) => ({
    en: `The duty catalogue is not valid:${listedIssues(issues, 'en')}`,
    zh: `职责清单无效：${listedIssues(issues, 'zh')}`,
  }),
});
