import {
  type CompiledRuleSet,
  type MemberRole,
  type Month,
  memberRoles,
  type RuleSet,
  ruleSetSql,
  type Tally,
} from '@beatwork/core';
import { columnOf, metricSql, storedCounterIds, storedMetricIds } from '@beatwork/core/internal';
import type { Viewer } from '../../access/viewer.ts';
import type { Parameters } from '../../loading/parameters.ts';
import { tallyTableOf } from '../../tallies/counted-tables.ts';
import { type Area, inArea, memberColumns } from '../areas/area.ts';
import { type EarlierTallies, earlierTalliesSql } from './earlier-months.ts';
import { hasBegunEverywhere, hasBegunSql } from './today.ts';

/** Which members are judged, by which rules. */
export interface Judged {
  readonly rules: CompiledRuleSet;
  /** The earlier months that the rules ask for, the latest first. */
  readonly earlier: readonly Month[];
  readonly area: Area | null;
  /** Limits the members to the viewer's stations. */
  readonly viewer: Pick<Viewer, 'stations'>;
  /** The time of the request. Nobody is judged in a month that has not begun by then. */
  readonly now: Date;
}

/** A member's month as the database gives it. */
export type MemberTally = Tally & {
  readonly stationId: string;
  readonly memberId: string;
  readonly role: MemberRole;
  readonly earlier: EarlierTallies;
};

/** The columns to select from {@link scoredMembersSql}, named `t`, for rows of type {@link MemberTally}. */
export function memberTallyColumns(earlier: readonly Month[], parameters: Parameters): string {
  return [
    't.station_id AS "stationId", t.member_id AS "memberId", t.role::text AS role',
    ...storedCounterIds.map((id) => `t.${columnOf(id)} AS "${id}"`),
    `${earlierTalliesSql(earlier, 't', parameters)} AS earlier`,
  ].join(', ');
}

/** The stored counters of a row that may be missing; a missing row means that nothing was recorded, so they are 0. */
export const countersSql = (row: string) =>
  storedCounterIds.map((id) => `coalesce(${row}.${columnOf(id)}, 0) AS ${columnOf(id)}`).join(', ');

/** The columns of a goal, by its place in the compiled rules. */
export const goalColumns = (place: number) => ({
  open: `goal_${place}_open`,
  outcome: `goal_${place}_outcome`,
  nearMiss: `goal_${place}_near_miss`,
  /** An array with the outcome of each comparison of the goal. */
  comparisons: `goal_${place}_comparisons`,
});

/**
 * A subquery that judges, in the database, all members of the area to whose role the rules apply. Its columns are
 * `station_id`, `member_id`, `role`, one for each metric, `awards_earned`, and four for each goal. It reads one tally
 * for each member, through the index that begins with the month, and tallies of earlier months where the rules ask
 * for them. In a month that has not begun every outcome is unknown.
 */
export function scoredMembersSql(judged: Judged, parameters: Parameters): string {
  const { rules, earlier, area, viewer } = judged;
  const { joins, goals, awardsEarned } = ruleSetSql(rules, {
    row: 'c',
    role: 'c.role::text',
    knownFrom: earlier.at(-1),
    earlier: (month) => `SELECT ${countersSql('of_month')} FROM ${tallyTableOf('member')} of_month
    WHERE of_month.station_id = c.station_id AND of_month.subject_id = c.member_id
      AND of_month.month = (${month} || '-01')::date`,
  });
  const month = rules.period;
  const everywhere = hasBegunEverywhere(month, judged);
  const begun = everywhere ? '' : `, ${hasBegunSql(month, 'm.station_id', judged, parameters)} AS has_begun`;
  const onceBegun = (sql: string) => (everywhere ? sql : `CASE WHEN c.has_begun THEN ${sql} END`);
  const computed = [
    ...storedMetricIds
      .filter((id) => !storedCounterIds.some((counter) => counter === id))
      .map((id) => `${metricSql(id, 'c')} AS ${columnOf(id)}`),
    `${everywhere ? awardsEarned : `coalesce(${onceBegun(awardsEarned)}, 0)`} AS awards_earned`,
    ...goals.flatMap(({ open, outcome, nearMiss, comparisons }, place) => {
      const columns = goalColumns(place);
      return [
        `${open} AS ${columns.open}`,
        `${onceBegun(outcome)} AS ${columns.outcome}`,
        `${everywhere ? nearMiss : `(c.has_begun AND ${nearMiss})`} AS ${columns.nearMiss}`,
        `ARRAY[${comparisons.map((each) => onceBegun(each.outcome)).join(', ')}]::boolean[] AS ${columns.comparisons}`,
      ];
    }),
  ];
  return `(
  SELECT c.*, ${computed.join(', ')}
  FROM (
    SELECT m.station_id, m.id AS member_id, m.role, ${countersSql('tally')}${begun}
    FROM member m
    LEFT JOIN ${tallyTableOf('member')} tally
      ON tally.station_id = m.station_id AND tally.subject_id = m.id
      AND tally.month = ${parameters.add(`${month}-01`, 'date')}
    WHERE m.role = ANY (${parameters.add(rolesJudged(rules.ruleSet), 'member_role[]')})
      AND ${inArea(area, memberColumns, viewer.stations, parameters)}
  ) c
  ${joins}
)`;
}

/** The roles that have an award; where the rules have no awards, those that have a requirement or a score. */
function rolesJudged({ awards, requirements, scores }: RuleSet): readonly MemberRole[] {
  const units = awards.length > 0 ? awards : [...requirements, ...scores];
  return [...new Set(units.flatMap(({ roles }) => roles ?? memberRoles.values))];
}
