import { ruleSets as builtIn, type Issue, isCodedError, parseRuleSet, type RuleSet } from '@beatwork/core';
import { ActError, invalidInput } from '../../acts/act-error.ts';
import { checkedKey } from '../../acts/act-key.ts';
import { checkReason } from '../../acts/check-reason.ts';
import { checkDecider } from '../../bureau-acts/check-decider.ts';
import { findBureau } from '../../bureau-acts/find-bureau.ts';
import { inTransaction } from '../../bureau-acts/in-transaction.ts';
import { readBureau } from '../../bureau-acts/read-bureau.ts';
import type { Context } from '../../context.ts';
import { type Queryable, query } from '../../loading/query.ts';
import { served } from './served-rule-sets.ts';
import { ofBureau } from './stored-rule-sets.ts';

const names = { one: 'rule set', many: 'rule sets', zh: '规则集' } as const;

/** What is given to {@link storeRuleSet}. */
export interface RuleSetGiven {
  readonly key: string;
  /** The global id of the bureau to which it belongs. */
  readonly bureau: string;
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
  const bureauId = readBureau(given.bureau);
  checkDecider(context.viewer, names, bureauId);
  const key = checkedKey(given.key);
  checkReason(given.reason);
  const ruleSet = readGiven(context, given.ruleSet);
  await findBureau(context, bureauId);
  // Versions of one code are stored one after the other, and so are those that a viewer sends.
  const repeated = await inTransaction(context, 'rule_set', (transaction) =>
    storeOnce(transaction, context, { key, bureauId, reason: given.reason, ruleSet }),
  );
  return { ruleSet: ofBureau(ruleSet, bureauId), repeated };
}

/** Reads and checks a rule set, as `parseRuleSet` does it, and whether the gateway can apply it. */
function readGiven({ ruleSets }: Pick<Context, 'ruleSets'>, text: string): RuleSet {
  try {
    const ruleSet = served(parseRuleSet(JSON.parse(text)));
    if ([...builtIn, ...ruleSets].every(({ id }) => id !== ruleSet.id)) return ruleSet;
  } catch (error) {
    throw invalidInput(issuesOfRuleSet(error));
  }
  throw invalidInput([ofLibrary]);
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

const codeTaken = (en: string, zh: string): Issue => ({
  path: 'ruleSet.id',
  code: 'RULE_SET_CODE_TAKEN',
  message: {
    en: `${en} has a rule set with this code: choose another one`,
    zh: `${zh}已使用此代码：请换用其他代码`,
  },
});
const ofLibrary = codeTaken('the library, or a file of this gateway,', '内置规则集或本网关的规则集文件');
const ofOtherBureau = codeTaken('another bureau', '其他市局的规则集');

interface Stored {
  readonly code: string;
  readonly version: string;
  readonly bureauId: string | null;
  readonly key: string;
  readonly storedBy: string;
  readonly same: boolean;
}

interface Version extends Pick<RuleSetGiven, 'key' | 'reason'> {
  readonly bureauId: string;
  readonly ruleSet: RuleSet;
}

/** @returns whether the version had been stored before */
async function storeOnce(
  transaction: Queryable,
  { viewer, now }: Context,
  { key, bureauId, reason, ruleSet }: Version,
): Promise<boolean> {
  const { id, version, effectiveFrom } = ruleSet;
  const text = JSON.stringify(ruleSet);
  const earlier = await query<Stored>(
    transaction,
    `SELECT code, version, bureau_id AS "bureauId", key, stored_by AS "storedBy", version = $2 AND rule_set = $3::jsonb AS same
FROM rule_set WHERE code = $1 OR (stored_by, key) = ($4, $5)`,
    [id, version, text, viewer.id, key],
  );
  if (earlier.some((each) => each.code === id && each.bureauId !== bureauId))
    throw invalidInput([ofOtherBureau]);
  const ofKey = earlier.find((each) => each.key === key && each.storedBy === viewer.id);
  const ofVersion = earlier.find((each) => each.code === id && each.version === version);
  if (ofKey !== undefined && ofKey !== ofVersion) throw new ActError('KeyReused', 'ACT_KEY_REUSED', { key });
  if (ofVersion?.same === true) return true;
  if (ofVersion !== undefined) {
    throw new ActError('VersionTaken', 'RULE_SET_VERSION_TAKEN', { ruleSet: id, version });
  }
  await query(
    transaction,
    `INSERT INTO rule_set (code, version, bureau_id, effective_from, rule_set, reason, stored_by, stored_at, key)
VALUES ($1, $2, $3, $4::date, $5::jsonb, $6, $7, $8::timestamptz, $9)`,
    [id, version, bureauId, effectiveFrom, text, reason, viewer.id, now.toISOString(), key],
  );
  return false;
}
