import { readFile } from 'node:fs/promises';
import { ruleSets as builtIn, parseRuleSet, type RuleSet } from '@beatwork/core';
import { GatewayError } from '../errors/gateway-error.ts';

/**
 * The rule sets that come with the library, and those of JSON files after them.
 * @throws RULE_SET_UNREADABLE, RULE_SET_TWICE; RULE_SET_INVALID with every problem of the file's rules
 */
export async function readRuleSets(files: readonly string[]): Promise<readonly RuleSet[]> {
  const known = [...builtIn];
  for (const file of files) {
    const ruleSet = parseRuleSet(await readJson(file));
    if (known.some(({ id }) => id === ruleSet.id)) {
      throw new GatewayError('RULE_SET_TWICE', { ruleSet: ruleSet.id, file });
    }
    known.push(ruleSet);
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
