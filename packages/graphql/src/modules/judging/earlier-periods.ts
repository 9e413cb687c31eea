import {
  addPeriods,
  type CompiledRuleSet,
  firstDayOf,
  type Month,
  type Period,
  type PeriodKind,
  periodOf,
  periodsBetween,
  type TallyHistory,
} from '@beatwork/core';
import { lookBackOf } from '@beatwork/core/internal';
import type { Parameters } from '../../loading/parameters.ts';
import { type Queryable, query } from '../../loading/query.ts';
import { typesCounted } from '../../retention/deleted-months.ts';
import { tallyTableOf } from '../../tallies/counted-tables.ts';
import { monthsSql } from './period-months.ts';
import { kindJudged } from './subjects.ts';
import { type CounterRow, countersOfRules, tallyReader } from './tallies-read.ts';
import { tallySql } from './tally-relation.ts';

/**
 * The earlier periods that the rules ask for and that are known, the latest first. A period is known if the database
 * has a tally of anybody in its first month or before, and no record that the rules count was deleted of it or of a
 * later month because its retention period had passed; a subject without a tally in a known period did nothing in it.
 * Where the rules judge each period by itself there are none, and no statement is sent.
 */
export async function loadEarlierPeriods(
  context: Queryable,
  rules: CompiledRuleSet,
): Promise<readonly Period[]> {
  const lookBack = lookBackOf(rules);
  if (lookBack === 0) return [];
  const [row] = await query<{ first: Month | null }>(
    context,
    `SELECT to_char(greatest(tallied.first, deleted.last + interval '1 month'), 'YYYY-MM') AS first
FROM (SELECT min(month) AS first FROM ${tallyTableOf('station')}) AS tallied
CROSS JOIN (SELECT max(month) AS last FROM retention_deletion WHERE record = ANY($1::text[])) AS deleted`,
    [typesCounted(rules.ruleSet)],
  );
  const known =
    row!.first === null
      ? 0
      : Math.max(0, periodsBetween(firstKnown(rules.ruleSet.period, row!.first), rules.period));
  return Array.from({ length: Math.min(lookBack, known) }, (_, place) =>
    addPeriods(rules.period, -place - 1),
  );
}

/** The first period that does not begin before a month. */
function firstKnown(kind: PeriodKind, month: Month): Period {
  const holding = periodOf(kind, `${month}-01`);
  return firstDayOf(holding) < `${month}-01` ? addPeriods(holding, 1) : holding;
}

/** A subject's tallies of earlier periods, as the database returns them. */
export type EarlierTallies = Readonly<Record<Period, CounterRow>> | null;

/** SQL for the tallies of a subject, given in SQL, in these periods, as a JSON object with the periods as keys. */
export function earlierTalliesSql(
  { ruleSet }: CompiledRuleSet,
  periods: readonly Period[],
  { station, subject }: { readonly station: string; readonly subject: string },
  parameters: Parameters,
): string {
  if (periods.length === 0) return 'NULL::json';
  const tally = tallySql({
    kind: kindJudged(ruleSet),
    counters: countersOfRules(ruleSet),
    station,
    subject,
    ...monthsSql(ruleSet.period, 'past.period'),
  });
  return `(
  SELECT json_object_agg(past.period, row_to_json(tally)) FROM unnest(${parameters.add(periods, 'text[]')}) AS past (period)
  CROSS JOIN LATERAL (${tally}) tally
)`;
}

/** Reads the earlier tallies in the form that evaluators take: one for each period, empty where nothing was done. */
export function historyReader(
  { ruleSet }: CompiledRuleSet,
  periods: readonly Period[],
): (earlier: EarlierTallies) => TallyHistory {
  const tallyOf = tallyReader(countersOfRules(ruleSet));
  return (earlier) => periods.map((period) => tallyOf(earlier?.[period]));
}
