import type { BeatworkError } from '../../text/error.ts';
import { ruleError } from '../../text/errors/rule-errors.ts';
import { walk } from '../check/walk.ts';
import type { RuleSet } from '../format/rule-set.ts';

/**
 * Checks that rules have the lists that parseRuleSet makes. JSON that was not read by it may leave out lists, or have a
 * number instead of dated values. Everything else is left to parseRuleSet.
 * @throws RULE_SET_NOT_PARSED
 */
export function checkIsParsed(ruleSet: RuleSet): void {
  if (typeof ruleSet !== 'object' || ruleSet === null) throw notParsed('(root)', ruleSet);
  for (const key of ['awards', 'requirements', 'scores', 'rollUps'] as const) {
    if (!Array.isArray(ruleSet[key])) throw notParsed(key, ruleSet[key]);
  }
  const check = (path: string, values: readonly unknown[]) => {
    if (!Array.isArray(values)) throw notParsed(path, values);
  };
  walk(ruleSet, { values: check, tables: check });
}

function notParsed(path: string, value: unknown): BeatworkError {
  return ruleError('RULE_SET_NOT_PARSED', { path, value: String(value) });
}
