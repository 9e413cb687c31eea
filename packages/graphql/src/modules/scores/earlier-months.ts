import {
  addMonths,
  type CompiledRuleSet,
  emptyTally,
  type Month,
  periodsBetween,
  type Tally,
  type TallyHistory,
} from '@beatwork/core';
import { columnOf, lookBackOf, storedCounterIds, tallyTable } from '@beatwork/core/internal';
import type { Context } from '../../context.ts';
import type { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';

/**
 * The earlier months that rules ask for and of which anything is known, the latest first. Known is everything from
 * the first month on of which the database has a tally of anyone: who has none of a later month did nothing in it.
 * Rules that judge each month by itself ask for none, and no statement is sent.
 */
export async function loadEarlierMonths(
  context: Pick<Context, 'pool'>,
  rules: CompiledRuleSet,
): Promise<readonly Month[]> {
  const lookBack = lookBackOf(rules);
  if (lookBack === 0) return [];
  const [row] = await query<{ first: Month | null }>(
    context,
    `SELECT to_char(min(month), 'YYYY-MM') AS first FROM ${tallyTable}`,
    [],
  );
  const known = row!.first === null ? 0 : Math.max(0, periodsBetween(row!.first, rules.period));
  return Array.from({ length: Math.min(lookBack, known) }, (_, place) => addMonths(rules.period, -place - 1));
}

/** What the database gives of a member's earlier months: the tallies that there are. */
export type EarlierTallies = Readonly<Record<Month, Tally>> | null;

/** The tallies of those months of the member of a row, as JSON by month. */
export function earlierTalliesSql(months: readonly Month[], row: string, parameters: Parameters): string {
  const [last, first] = [months.at(0), months.at(-1)];
  if (last === undefined || first === undefined) return 'NULL::json';
  const counters = storedCounterIds.map((id) => `'${id}', past.${columnOf(id)}`).join(', ');
  return `(
  SELECT json_object_agg(to_char(past.month, 'YYYY-MM'), json_build_object(${counters})) FROM ${tallyTable} past
  WHERE past.station_id = ${row}.station_id AND past.member_id = ${row}.member_id
    AND past.month BETWEEN ${parameters.add(`${first}-01`, 'date')} AND ${parameters.add(`${last}-01`, 'date')}
)`;
}

/** The same as the evaluators take it. */
export function historyOf(months: readonly Month[], earlier: EarlierTallies): TallyHistory {
  return months.map((month) => earlier?.[month] ?? emptyTally);
}
