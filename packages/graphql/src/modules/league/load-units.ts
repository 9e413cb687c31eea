import {
  type MemberRole,
  type MetricId,
  type MetricValue,
  type Month,
  memberSubjectId,
  metricValue,
} from '@beatwork/core';
import { countersOf } from '@beatwork/core/internal';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { selectByStation } from '../../loading/by-station.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';
import { type Area, inArea } from '../areas/area.ts';
import { stationsApart } from '../areas/stations-apart.ts';
import type { Subject } from '../judging/scored-subjects.ts';
import { subjectsOf } from '../judging/subjects.ts';
import { type CounterRow, counterColumns, countersSql, tallyReader } from '../judging/tallies-read.ts';
import { tallySql } from '../judging/tally-relation.ts';
import { checkOfKind } from '../metrics/metric-of-kind.ts';
import { type Exposure, exposureSql } from './exposure.ts';

/** What is compared. */
export interface Comparison {
  readonly kind: TallyKind;
  readonly metric: MetricId;
  readonly per: Exposure;
  readonly role: MemberRole | null;
  readonly area: Area | null;
  readonly from: Month;
  readonly through: Month;
}

/** One of those who are compared. */
export interface Unit extends MetricValue {
  readonly id: string;
  readonly subject: Subject;
  readonly exposure: number;
}

/** The most units that are compared at once, as many as core ranks. */
const mostUnits = 20_000;

/**
 * The metric of each unit, and its exposure: one statement.
 * @throws METRIC_NOT_OF_KIND, EXPOSURE_UNKNOWN, AREA_TOO_SMALL, POPULATION_TOO_LARGE
 */
export async function loadUnits(context: Context, compared: Comparison): Promise<readonly Unit[]> {
  const { kind, metric, per, role, area } = compared;
  const parameters = new Parameters();
  const counters = countersOf([metric]);
  checkOfKind(metric, kind);
  const { from, station, id, role: roleColumn, place } = subjectsOf(kind);
  const first = parameters.add(`${compared.from}-01`, 'date');
  const last = compared.from === compared.through ? first : parameters.add(`${compared.through}-01`, 'date');
  const ofRole = role === null ? '' : ` AND ${roleColumn} = ${parameters.add(role, 'member_role')}`;
  const stations = await stationsApart(context, area, context.viewer);
  const units = selectByStation(stations, parameters, (named) => {
    const its = named ?? station;
    const tally = tallySql({ kind, counters, station: its, subject: id, from: first, through: last });
    const ofStation = named === undefined ? '' : ` AND ${station} = ${named}`;
    return `SELECT ${station} AS station_id, ${id} AS subject_id, ${roleColumn} AS role, ${exposureSql(kind, per, its)} AS exposure, ${countersSql(counters, 'tally')}
  FROM ${from}
  LEFT JOIN LATERAL (${tally}) tally ON TRUE
  WHERE ${inArea(area, place, context.viewer.stations, parameters)}${ofRole}${ofStation}`;
  });
  const rows = await query<CounterRow & Omit<Subject, 'kind'> & { readonly exposure: number }>(
    context,
    `SELECT t.station_id AS "stationId", t.subject_id AS "subjectId", t.role::text AS role, t.exposure${counterColumns(counters, 't')}
FROM (${units}) t
LIMIT ${parameters.add(mostUnits + 1, 'int')}`,
    parameters.values,
  );
  if (rows.length > mostUnits) throw new GatewayError('POPULATION_TOO_LARGE', { limit: mostUnits });
  const tallyOf = tallyReader(counters);
  return rows.map(({ stationId, subjectId, role: itsRole, exposure, ...row }) => ({
    id: memberSubjectId(stationId, subjectId),
    subject: { kind, stationId, subjectId, role: itsRole },
    exposure,
    ...metricValue(metric, tallyOf(row)),
  }));
}
