import { readFile } from 'node:fs/promises';
import { ruleSets as builtIn, parseRuleSet, type RuleSet } from '@beatwork/core';
import { GatewayError } from '../errors/gateway-error.ts';
import { served } from '../modules/rules/served-rule-sets.ts';

/**
 * The built-in rule sets, followed by those of JSON files.
 * @throws RULE_SET_UNREADABLE, RULE_SET_TWICE, RULE_SET_NOT_SERVED; RULE_SET_INVALID with all problems of the rules in a file
 */
export async function readRuleSets(files: readonly string[]): Promise<readonly RuleSet[]> {
  const known = [...builtIn];
  for (const file of files) {
    const ruleSet = parseRuleSet(await readJson(file));
    if (known.some(({ id }) => id === ruleSet.id)) {
      throw new GatewayError('RULE_SET_TWICE', { ruleSet: ruleSet.id, file });
    }
    known.push(served(ruleSet));
  }
  return known;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GatewayError('RULE_SET_UNREADABLE', { file, reason }, { cause });
  }
}
