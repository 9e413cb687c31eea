import type { Issue } from '../../text/error-details.ts';

/** A problem of a rule set. Errors make the rule set invalid; warnings ask its author to check something. */
export interface RuleSetProblem extends Issue {
  readonly severity: 'error' | 'warning';
}

/** Records a problem: where it is, its code, and in both languages what is wrong and how to correct it. */
export interface Report {
  (path: string, code: string, en: string, zh: string): void;
  readonly warn: (path: string, code: string, en: string, zh: string) => void;
}

/** A report that adds each problem to a list. */
export function makeReport(problems: RuleSetProblem[]): Report {
  const reporter =
    (severity: RuleSetProblem['severity']): Report['warn'] =>
    (path, code, en, zh) => {
      problems.push({ severity, path, code, message: { en, zh } });
    };
  return Object.assign(reporter('error'), { warn: reporter('warning') });
}
