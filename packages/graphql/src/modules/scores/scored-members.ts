import {
  type CompiledRuleSet,
  columnOf,
  countersSql,
  type MemberRole,
  metricSql,
  ruleSetSql,
  storedCounterIds,
  storedMetricIds,
  type Tally,
  tallyTable,
} from '@beatwork/core';
import type { Viewer } from '../../access/viewer.ts';
import type { Parameters } from '../../loading/parameters.ts';
import { type Area, inArea, memberColumns } from '../areas/area.ts';

/** Which members are judged, by which rules. */
export interface Judged {
  readonly rules: CompiledRuleSet;
  readonly area: Area | null;
  /** Limits the members to the viewer's stations. */
  readonly viewer: Pick<Viewer, 'stations'>;
}

/** A member's month as the database gives it. */
export type MemberTally = Tally & {
  readonly stationId: string;
  readonly memberId: string;
  readonly role: MemberRole;
};

/** What is selected of {@link scoredMembersSql} as `t` to get {@link MemberTally} rows. */
export const memberTallyColumns = [
  't.station_id AS "stationId", t.member_id AS "memberId", t.role::text AS role',
  ...storedCounterIds.map((id) => `t.${columnOf(id)} AS "${id}"`),
].join(', ');

/** The columns of a goal, by its place in the compiled rules. */
export const goalColumns = (place: number) => ({
  open: `goal_${place}_open`,
  outcome: `goal_${place}_outcome`,
  nearMiss: `goal_${place}_near_miss`,
});

/**
 * Everyone of the area whose role has an award, judged in the database: a relation with `station_id`,
 * `member_id`, `role`, a column for each metric, `awards_earned`, and three columns for each goal. It reads one
 * tally a member, through the index that begins with the month.
 */
export function scoredMembersSql({ rules, area, viewer }: Judged, parameters: Parameters): string {
  const { goals, awardsEarned } = ruleSetSql(rules, 'c', 'c.role::text');
  const computed = [
    ...storedMetricIds
      .filter((id) => !storedCounterIds.some((counter) => counter === id))
      .map((id) => `${metricSql(id, 'c')} AS ${columnOf(id)}`),
    `${awardsEarned} AS awards_earned`,
    ...goals.flatMap(({ open, outcome, nearMiss }, place) => {
      const columns = goalColumns(place);
      return [
        `${open} AS ${columns.open}`,
        `${outcome} AS ${columns.outcome}`,
        `${nearMiss} AS ${columns.nearMiss}`,
      ];
    }),
  ];
  const roles = [...new Set(rules.ruleSet.awards.flatMap((award) => award.roles))];
  return `(
  SELECT c.*, ${computed.join(', ')}
  FROM (
    SELECT m.station_id, m.id AS member_id, m.role, ${countersSql('tally')}
    FROM member m
    LEFT JOIN ${tallyTable} tally
      ON tally.station_id = m.station_id AND tally.member_id = m.id
      AND tally.month = ${parameters.add(`${rules.month}-01`, 'date')}
    WHERE m.role = ANY (${parameters.add(roles, 'member_role[]')})
      AND ${inArea(area, memberColumns, viewer.stations, parameters)}
  ) c
)`;
}
