import {
  type CompiledRuleSet,
  type MemberRole,
  type MetricId,
  type Period,
  ruleSetSql,
} from '@beatwork/core';
import { countersOf, metricSql } from '@beatwork/core/internal';
import type { Viewer } from '../../access/viewer.ts';
import { selectByStation } from '../../loading/by-station.ts';
import { Parameters } from '../../loading/parameters.ts';
import type { Queryable } from '../../loading/query.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';
import { keptTallySql } from '../../tallies/read-tallies.ts';
import { type Area, inArea } from '../areas/area.ts';
import { stationsApart } from '../areas/stations-apart.ts';
import { type EarlierTallies, earlierTalliesSql } from './earlier-periods.ts';
import { hasBegunEverywhere, hasBegunSql } from './has-begun.ts';
import { monthsOf, monthsSql } from './period-months.ts';
import { judgedSql, kindJudged, subjectsOf } from './subjects.ts';
import { type CounterRow, counterColumns, countersOfRules, countersSql } from './tallies-read.ts';
import { tallySql } from './tally-relation.ts';

/** Who is judged, by which rules. */
export interface Judged {
  readonly rules: CompiledRuleSet;
  /** The earlier periods that the rules ask for, the latest first. */
  readonly earlier: readonly Period[];
  readonly area: Area | null;
  /** Limits the subjects to the viewer's stations. */
  readonly viewer: Pick<Viewer, 'stations'>;
  /** The time of the request. Nobody is judged in a period that has not begun by then. */
  readonly now: Date;
}

/** Who a row is about. */
export interface Subject {
  readonly kind: TallyKind;
  readonly stationId: string;
  /** Its code in the station; of a station, its own. */
  readonly subjectId: string;
  /** Null of those who are not members. */
  readonly role: MemberRole | null;
}

/** A subject's period as the database gives it, with the counters as columns. */
export type SubjectRow = CounterRow & Omit<Subject, 'kind'> & { readonly earlier: EarlierTallies };

/** The columns to select from {@link scoredSubjectsSql}, named `t`, for rows of type {@link SubjectRow}. */
export const subjectColumns = ({ ruleSet }: CompiledRuleSet): string =>
  `t.station_id AS "stationId", t.subject_id AS "subjectId", t.role::text AS role${counterColumns(countersOfRules(ruleSet), 't')}, t.earlier`;

/** The columns of a goal, by its place in the compiled rules. */
export const goalColumns = (place: number) => ({
  open: `goal_${place}_open`,
  outcome: `goal_${place}_outcome`,
  nearMiss: `goal_${place}_near_miss`,
  /** An array with the outcome of each comparison of the goal. */
  comparisons: `goal_${place}_comparisons`,
});

/** The columns of a score, by its place in the compiled rules; null where it does not exist for the role. */
export const scoreColumns = (place: number) => ({
  points: `score_${place}_points`,
  /** The place of the level, the highest 0. */
  level: `score_${place}_level`,
});

/** The column of a metric that is filtered or ordered by, by its place among these. */
export const figureColumn = (place: number) => `figure_${place}`;

/** The join of the tally of the judged period to the subjects of a kind, which has no row where nothing was recorded. */
export function tallyJoinSql(
  rules: CompiledRuleSet,
  figures: readonly MetricId[],
  subject: { readonly station: string; readonly id: string },
  parameters: Parameters,
): { readonly columns: string; readonly join: string } {
  const counters = [...new Set([...countersOfRules(rules.ruleSet), ...countersOf(figures)])];
  const tally = tallySql({
    kind: kindJudged(rules.ruleSet),
    counters,
    station: subject.station,
    subject: subject.id,
    ...monthsOf(rules.period, parameters),
  });
  return { columns: countersSql(counters, 'tally'), join: `LEFT JOIN LATERAL (${tally}) tally ON TRUE` };
}

/**
 * A subquery that judges, in the database, all subjects of the area to which the rules apply. Its columns are
 * `station_id`, `subject_id`, `role`, the counters of the rules, `earlier` with the tallies of earlier periods,
 * `awards_earned`, four for each goal, two for each score, and one for each of the figures. It reads one tally for each
 * subject and period, and of these only the counters that are needed. In a period that has not begun every outcome is
 * unknown.
 */
export async function scoredSubjectsSql(
  context: Queryable,
  judged: Judged,
  figures: readonly MetricId[],
  parameters: Parameters,
): Promise<string> {
  const stations = isTakenApart(judged, figures)
    ? undefined
    : await stationsApart(context, judged.area, judged.viewer);
  return `(${selectByStation(stations, parameters, (station) => scoredSql(judged, figures, station, parameters))})`;
}

/** Whether Citus takes the statement apart itself: a kept month of subjects that are on its nodes. */
function isTakenApart({ rules, earlier }: Judged, figures: readonly MetricId[]): boolean {
  const kind = kindJudged(rules.ruleSet);
  const counters = [...countersOfRules(rules.ruleSet), ...countersOf(figures)];
  const months = monthsOf(rules.period, new Parameters());
  const kept = keptTallySql({ kind, counters, station: 'c.station_id', subject: 'c.subject_id', ...months });
  return kind !== 'station' && earlier.length === 0 && kept !== undefined;
}

/** The same of one station that is named, or of all of them. */
function scoredSql(
  judged: Judged,
  figures: readonly MetricId[],
  named: string | undefined,
  parameters: Parameters,
): string {
  const { rules, earlier, area, viewer } = judged;
  const { ruleSet } = rules;
  const kind = kindJudged(ruleSet);
  const { joins, goals, scores, awardsEarned } = ruleSetSql(rules, {
    row: 'c',
    role: kind === 'member' ? 'c.role::text' : undefined,
    knownFrom: earlier.at(-1),
    earlier: (period) =>
      tallySql({
        kind,
        counters: countersOfRules(ruleSet),
        station: named ?? 'c.station_id',
        subject: 'c.subject_id',
        ...monthsSql(ruleSet.period, period),
      }),
  });
  const { from, station, id, role, place } = subjectsOf(kind);
  const everywhere = hasBegunEverywhere(rules, judged);
  const begun = everywhere ? '' : `, ${hasBegunSql(rules, station, judged, parameters)} AS has_begun`;
  const onceBegun = (sql: string) => (everywhere ? sql : `CASE WHEN c.has_begun THEN ${sql} END`);
  const computed = [
    `${everywhere ? awardsEarned : `coalesce(${onceBegun(awardsEarned)}, 0)`} AS awards_earned`,
    ...goals.flatMap(({ open, outcome, nearMiss, comparisons }, goal) => {
      const columns = goalColumns(goal);
      return [
        `${open} AS ${columns.open}`,
        `${onceBegun(outcome)} AS ${columns.outcome}`,
        `${everywhere ? nearMiss : `(c.has_begun AND ${nearMiss})`} AS ${columns.nearMiss}`,
        `ARRAY[${comparisons.map((each) => onceBegun(each.outcome)).join(', ')}]::boolean[] AS ${columns.comparisons}`,
      ];
    }),
    ...scores.flatMap(({ open, points, level }, score) => {
      const columns = scoreColumns(score);
      const masked = (sql: string) => onceBegun(`CASE WHEN ${open} THEN ${sql} END`);
      return [`${masked(points)} AS ${columns.points}`, `${masked(level)} AS ${columns.level}`];
    }),
    ...figures.map((metric, figure) => `${metricSql(metric, 'c')}::float8 AS ${figureColumn(figure)}`),
  ];
  const tally = tallyJoinSql(rules, figures, { station: named ?? station, id }, parameters);
  const ofStation = named === undefined ? '' : ` AND ${station} = ${named}`;
  const past = { station: named ?? 'c.station_id', subject: 'c.subject_id' };
  return `SELECT c.*, ${earlierTalliesSql(rules, earlier, past, parameters)} AS earlier, ${computed.join(', ')}
  FROM (
    SELECT ${station} AS station_id, ${id} AS subject_id, ${role} AS role, ${tally.columns}${begun}
    FROM ${from}
    ${tally.join}
    WHERE ${judgedSql(ruleSet, parameters)} AND ${inArea(area, place, viewer.stations, parameters)}${ofStation}
  ) c
  ${joins}`;
}
