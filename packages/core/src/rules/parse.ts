import { z } from 'zod';
import { BeatworkError } from '../text/error.ts';
import type { Issue } from '../text/error-messages.ts';
import { issuesOf } from '../text/issues.ts';
import { type RuleSet, ruleSetSchema } from './format.ts';
import { nestingLimit, tooDeep } from './nesting.ts';
import { findProblems } from './problems.ts';

/**
 * Reads a rule set from data, such as parsed JSON.
 *
 * @example
 * ```ts
 * parseRuleSet(JSON.parse(JSON.stringify(dezhouFiveStar))).awards.length; // → 5
 * ```
 *
 * @throws RULE_SET_INVALID with every problem found: its path, its code and what mends it
 */
export function parseRuleSet(data: unknown): RuleSet {
  if (tooDeep(data)) throw invalid([nestedTooDeep]);
  const { data: ruleSet, error } = ruleSetSchema.safeParse(data);
  if (error !== undefined) throw invalid(issuesOf(error));
  const problems = findProblems(ruleSet);
  if (problems.length > 0) throw invalid(problems);
  return ruleSet;
}

/** The same for rules written in TypeScript: checked by the compiler, then by {@link parseRuleSet}. */
export function defineRuleSet(ruleSet: z.input<typeof ruleSetSchema>): RuleSet {
  return parseRuleSet(ruleSet);
}

/** The format as a JSON Schema (2020-12), for editors and for other languages. */
export function ruleSetJsonSchema(): object {
  return z.toJSONSchema(ruleSetSchema, { io: 'input' });
}

const invalid = (issues: readonly Issue[]) => new BeatworkError('RULE_SET_INVALID', { issues });

const nestedTooDeep: Issue = {
  path: '',
  code: 'NESTED_TOO_DEEP',
  message: {
    en: `nested more than ${nestingLimit} deep: write it flatter`,
    zh: `嵌套超过 ${nestingLimit} 层：请简化结构`,
  },
};
