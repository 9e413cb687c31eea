import { ruleSets as builtIn, type Issue, isCodedError, parseRuleSet, type RuleSet } from '@beatwork/core';
import { ActError, invalidInput } from '../../acts/act-error.ts';
import { checkedKey } from '../../acts/act-key.ts';
import { checkReason } from '../../acts/check-reason.ts';
import { checkDecider } from '../../bureau-acts/check-decider.ts';
import { inTransaction } from '../../bureau-acts/in-transaction.ts';
import type { Context } from '../../context.ts';
import { type Queryable, query } from '../../loading/query.ts';
import { served } from './served-rule-sets.ts';

const names = { one: 'rule set', many: 'rule sets', zh: '规则集' } as const;

/** What is given to {@link storeRuleSet}. */
export interface RuleSetGiven {
  readonly key: string;
  /** The rule set as JSON. */
  readonly ruleSet: string;
  readonly reason: string;
}

/** The stored version. */
export interface StoredVersion {
  readonly ruleSet: RuleSet;
  /** Whether it had been stored before. */
  readonly repeated: boolean;
}

/**
 * Stores a version of a rule set. The same version with the same content is not stored again.
 * @throws ActError
 */
export async function storeRuleSet(context: Context, given: RuleSetGiven): Promise<StoredVersion> {
  checkDecider(context.viewer, names);
  const key = checkedKey(given.key);
  checkReason(given.reason);
  const ruleSet = readGiven(context, given.ruleSet);
  // Versions of one code are stored one after the other, and so are those that a viewer sends.
  const repeated = await inTransaction(context, 'rule_set', (transaction) =>
    storeOnce(transaction, context, { key, reason: given.reason, ruleSet }),
  );
  return { ruleSet, repeated };
}

/** Reads and checks a rule set, as `parseRuleSet` does it, and whether the gateway can apply it. */
function readGiven({ ruleSets }: Pick<Context, 'ruleSets'>, text: string): RuleSet {
  try {
    const ruleSet = served(parseRuleSet(JSON.parse(text)));
    if ([...builtIn, ...ruleSets].every(({ id }) => id !== ruleSet.id)) return ruleSet;
  } catch (error) {
    throw invalidInput(issuesOfRuleSet(error));
  }
  throw invalidInput([codeTaken]);
}

function issuesOfRuleSet(error: unknown): readonly Issue[] {
  if (error instanceof SyntaxError) {
    const reason = error.message;
    const message = { en: `this is not JSON: ${reason}`, zh: `不是有效的 JSON：${reason}` };
    return [{ path: 'ruleSet', code: 'JSON_INVALID', message }];
  }
  if (!isCodedError(error)) throw error;
  const { issues } = error.details as { readonly issues?: readonly Issue[] };
  return issues === undefined
    ? [{ path: 'ruleSet', code: error.code, message: error.messages }]
    : issues.map((issue) => ({ ...issue, path: issue.path === '' ? 'ruleSet' : `ruleSet.${issue.path}` }));
}

const codeTaken: Issue = {
  path: 'ruleSet.id',
  code: 'RULE_SET_CODE_TAKEN',
  message: {
    en: 'the library, or a file of this gateway, has a rule set with this code: choose another one',
    zh: '内置规则集或本网关的规则集文件已使用此代码：请换用其他代码',
  },
};

interface Stored {
  readonly code: string;
  readonly version: string;
  readonly key: string;
  readonly storedBy: string;
  readonly same: boolean;
}

/** @returns whether the version had been stored before */
async function storeOnce(
  transaction: Queryable,
  { viewer, now }: Context,
  { key, reason, ruleSet }: { readonly key: string; readonly reason: string; readonly ruleSet: RuleSet },
): Promise<boolean> {
  const { id, version, effectiveFrom } = ruleSet;
  const text = JSON.stringify(ruleSet);
  const earlier = await query<Stored>(
    transaction,
    `SELECT code, version, key, stored_by AS "storedBy", rule_set = $3::jsonb AS same
FROM rule_set WHERE (code, version) = ($1, $2) OR (stored_by, key) = ($4, $5)`,
    [id, version, text, viewer.id, key],
  );
  const ofKey = earlier.find((each) => each.key === key && each.storedBy === viewer.id);
  const ofVersion = earlier.find((each) => each.code === id && each.version === version);
  if (ofKey !== undefined && ofKey !== ofVersion) throw new ActError('KeyReused', 'ACT_KEY_REUSED', { key });
  if (ofVersion?.same === true) return true;
  if (ofVersion !== undefined) {
    throw new ActError('VersionTaken', 'RULE_SET_VERSION_TAKEN', { ruleSet: id, version });
  }
  await query(
    transaction,
    `INSERT INTO rule_set (code, version, effective_from, rule_set, reason, stored_by, stored_at, key)
VALUES ($1, $2, $3::date, $4::jsonb, $5, $6, $7::timestamptz, $8)`,
    [id, version, effectiveFrom, text, reason, viewer.id, now.toISOString(), key],
  );
  return false;
}
