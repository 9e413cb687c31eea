import * as z from 'zod';
import type { Issue } from '../text/error-details.ts';
import { ruleError } from '../text/errors/rule-errors.ts';
import { issuesOf } from '../text/issues.ts';
import { findProblems } from './check/find-problems.ts';
import { beyondLimits } from './check/limits.ts';
import type { RuleSetProblem } from './check/report.ts';
import { type RuleSet, type RuleSetInput, ruleSetSchema } from './format/rule-set.ts';

export type { RuleSetProblem } from './check/report.ts';

/**
 * Reads a rule set from data, such as parsed JSON.
 *
 * @example
 * ```ts
 * parseRuleSet(JSON.parse(JSON.stringify(dezhouFiveStar))).awards.length; // → 5
 * ```
 *
 * @throws RULE_SET_INVALID with every problem found: its path, its code and how to correct it
 */
export function parseRuleSet(data: unknown): RuleSet {
  const { ruleSet, problems } = examine(data);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (ruleSet === undefined || errors.length > 0) {
    const issues = errors.map(({ path, code, message }): Issue => ({ path, code, message }));
    throw ruleError('RULE_SET_INVALID', { issues });
  }
  return ruleSet;
}

/** The same for rules written in TypeScript: checked by the compiler, then by {@link parseRuleSet}. */
export function defineRuleSet(ruleSet: RuleSetInput): RuleSet {
  return parseRuleSet(ruleSet);
}

/**
 * Lists everything that is wrong with a rule set, or doubtful, such as a criterion that everybody meets or weights that
 * do not add up to 1. It never throws: data that cannot be read is reported as a problem too.
 *
 * @example
 * ```ts
 * lintRuleSet(dezhouFiveStar); // → []
 * lintRuleSet({ ...dezhouFiveStar, selection: { ...dezhouFiveStar.selection, requires: ['height'] } }).map(({ path, code }) => [path, code]); // → [['selection.requires.0', 'REQUIREMENT_UNKNOWN']]
 * ```
 */
export function lintRuleSet(data: unknown): readonly RuleSetProblem[] {
  return examine(data).problems;
}

/** The format as a JSON Schema (2020-12), for editors and for other languages. */
export function ruleSetJsonSchema(): object {
  return z.toJSONSchema(ruleSetSchema, { io: 'input' });
}

function examine(data: unknown): {
  readonly ruleSet?: RuleSet;
  readonly problems: readonly RuleSetProblem[];
} {
  const beyond = beyondLimits(data);
  if (beyond !== undefined) return { problems: [asError(beyond)] };
  const { data: ruleSet, error } = ruleSetSchema.safeParse(data);
  if (error !== undefined) return { problems: issuesOf(error, data, ruleSetSchema).map(asError) };
  return { ruleSet, problems: findProblems(ruleSet) };
}

const asError = (issue: Issue): RuleSetProblem => ({ severity: 'error', ...issue });
