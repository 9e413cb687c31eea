import { parseRuleSet, type RuleSet } from '@beatwork/core';
import type { Pool } from 'pg';
import type { Context } from '../../context.ts';
import { batched } from '../../loading/batched.ts';
import { query } from '../../loading/query.ts';

interface StoredRow {
  readonly code: string;
  readonly version: string;
  readonly bureauId: string | null;
  readonly ruleSet: unknown;
}

/** The rule sets that were read before. A stored version never changes, so that each is read and checked once. */
const readBefore = new WeakMap<Pool, Map<string, RuleSet>>();

/** The codes of the bureaus that stored rule sets. */
const bureaus = new WeakMap<RuleSet, string | null>();

/** The code of the bureau to which a rule set belongs; null for one of the library or of a file. */
export const bureauOfRuleSet = (ruleSet: RuleSet): string | null => bureaus.get(ruleSet) ?? null;

/** Notes that a rule set belongs to a bureau, and gives it back. */
export function ofBureau(ruleSet: RuleSet, bureauId: string | null): RuleSet {
  bureaus.set(ruleSet, bureauId);
  return ruleSet;
}

/**
 * All versions of stored rule sets: by code, and of a code the one that came into force first at the beginning. They
 * take one statement in an operation.
 */
export function storedRuleSets(context: Context): Promise<readonly RuleSet[]> {
  return batched<'all', readonly RuleSet[]>(context, 'stored rule sets', async (keys) => {
    const all = await readAll(context);
    return keys.map(() => all);
  }).load('all');
}

async function readAll(context: Context): Promise<readonly RuleSet[]> {
  const known = readBefore.get(context.pool) ?? new Map<string, RuleSet>();
  readBefore.set(context.pool, known);
  const rows = await query<StoredRow>(
    context,
    `SELECT code, version, bureau_id AS "bureauId", CASE WHEN code || ' ' || version = ANY ($1::text[]) THEN NULL ELSE rule_set END AS "ruleSet"
FROM rule_set ORDER BY code COLLATE "C", effective_from, string_to_array(version, '.')::int[]`,
    [[...known.keys()]],
  );
  return rows.map(({ code, version, bureauId, ruleSet }) => {
    const name = `${code} ${version}`;
    const read = known.get(name) ?? ofBureau(parseRuleSet(ruleSet), bureauId);
    known.set(name, read);
    return read;
  });
}
