import type { Issue } from '../../text/error-messages.ts';

/** A problem of a rule set. Errors make it invalid; warnings are for its author to think over. */
export interface RuleSetProblem extends Issue {
  readonly severity: 'error' | 'warning';
}

/** Takes down what is wrong: where, which code, and what mends it in both languages. */
export interface Report {
  (path: string, code: string, en: string, zh: string): void;
  readonly warn: (path: string, code: string, en: string, zh: string) => void;
}

export function makeReport(problems: RuleSetProblem[]): Report {
  const reporter =
    (severity: RuleSetProblem['severity']): Report['warn'] =>
    (path, code, en, zh) => {
      problems.push({ severity, path, code, message: { en, zh } });
    };
  return Object.assign(reporter('error'), { warn: reporter('warning') });
}
