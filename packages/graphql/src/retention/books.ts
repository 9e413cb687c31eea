import { firstDayOf, lastDayOf, type Period } from '@beatwork/core';
import type { Pool } from 'pg';

/** The rule sets by which the bureau of a station publishes, and the periods that are published. */
export interface Books {
  readonly codes: readonly string[];
  /** For each code, the first day from which its periods have to be published. */
  readonly from: readonly string[];
  readonly published: readonly { readonly code: string; readonly first: string; readonly last: string }[];
}

/**
 * The books of a bureau. Its rule sets are those that it stored or has published by. A stored one has to be published from
 * the day on which its first version comes into force, any other from the first period that was published by it.
 */
export async function readBooks(pool: Pool, bureauId: string): Promise<Books> {
  const issues = await pool.query<{ code: string; period: Period }>(
    'SELECT DISTINCT rule_set AS code, period FROM assessment WHERE bureau_id = $1',
    [bureauId],
  );
  const stored = await pool.query<{ code: string; since: string }>(
    'SELECT code, min(effective_from)::text AS since FROM rule_set WHERE bureau_id = $1 GROUP BY code',
    [bureauId],
  );
  const published = issues.rows.map(({ code, period }) => ({
    code,
    first: firstDayOf(period),
    last: lastDayOf(period),
  }));
  const since = new Map<string, string>();
  for (const [code, day] of [
    ...stored.rows.map(({ code, since }) => [code, since] as const),
    ...published.map(({ code, first }) => [code, first] as const),
  ]) {
    const known = since.get(code);
    if (known === undefined || day < known) since.set(code, day);
  }
  return { codes: [...since.keys()], from: [...since.values()], published };
}
