import {
  addMonths,
  type CompiledRuleSet,
  emptyTally,
  type Month,
  periodsBetween,
  type Tally,
  type TallyHistory,
} from '@beatwork/core';
import { columnOf, lookBackOf, storedCounterIds } from '@beatwork/core/internal';
import type { Context } from '../../context.ts';
import type { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { tallyTableOf } from '../../tallies/counted-tables.ts';

/**
 * The earlier months that the rules ask for and that are known, the latest first. Months are known from the first one
 * for which the database has a tally of any member; a member without a tally in a later month did nothing in it.
 * Where the rules judge each month by itself there are none, and no statement is sent.
 */
export async function loadEarlierMonths(
  context: Pick<Context, 'pool'>,
  rules: CompiledRuleSet,
): Promise<readonly Month[]> {
  const lookBack = lookBackOf(rules);
  if (lookBack === 0) return [];
  const [row] = await query<{ first: Month | null }>(
    context,
    `SELECT to_char(min(month), 'YYYY-MM') AS first FROM ${tallyTableOf('member')}`,
    [],
  );
  const known = row!.first === null ? 0 : Math.max(0, periodsBetween(row!.first, rules.period));
  return Array.from({ length: Math.min(lookBack, known) }, (_, place) => addMonths(rules.period, -place - 1));
}

/** A member's tallies of earlier months, as the database returns them; months in which nothing was done are absent. */
export type EarlierTallies = Readonly<Record<Month, Tally>> | null;

/** SQL for the tallies of a row's member in these months, as a JSON object with the months as keys. */
export function earlierTalliesSql(months: readonly Month[], row: string, parameters: Parameters): string {
  const [last, first] = [months.at(0), months.at(-1)];
  if (last === undefined || first === undefined) return 'NULL::json';
  const counters = storedCounterIds.map((id) => `'${id}', coalesce(past.${columnOf(id)}, 0)`).join(', ');
  return `(
  SELECT json_object_agg(to_char(past.month, 'YYYY-MM'), json_build_object(${counters})) FROM ${tallyTableOf('member')} past
  WHERE past.station_id = ${row}.station_id AND past.subject_id = ${row}.member_id
    AND past.month BETWEEN ${parameters.add(`${first}-01`, 'date')} AND ${parameters.add(`${last}-01`, 'date')}
)`;
}

/** The earlier tallies in the form that evaluators take: one for each month, empty where nothing was done. */
export function historyOf(months: readonly Month[], earlier: EarlierTallies): TallyHistory {
  return months.map((month) => earlier?.[month] ?? emptyTally);
}
