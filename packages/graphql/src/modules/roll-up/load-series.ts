import {
  addPeriods,
  type MetricId,
  type MetricValue,
  type Month,
  metricValue,
  periodsBetween,
} from '@beatwork/core';
import { countersOf } from '@beatwork/core/internal';
import type { Context } from '../../context.ts';
import { servesDistributed } from '../../distributed/is-distributed.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { loadOne } from '../../loading/load-one.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { decodeId } from '../../nodes/global-id.ts';
import { tableOf } from '../../records/record-table.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';
import { stationsTallySql } from '../../tallies/read-tallies.ts';
import { type Area, areaTypes, inArea, readArea } from '../areas/area.ts';
import { checkScoreAccess } from '../judging/access.ts';
import { type CounterRow, counterColumns, countersSql, tallyReader } from '../judging/tallies-read.ts';
import { tallySql } from '../judging/tally-relation.ts';
import { checkOfKind } from '../metrics/metric-of-kind.ts';
import { loadTotals, tallyKindOf } from './totals.ts';

/** One subject that has tallies of its own. */
interface OneSubject {
  readonly kind: TallyKind;
  readonly stationId: string;
  readonly subjectId: string;
}

/** Whose figures a series has: those of one subject, or those of all stations of an area together. */
export type SeriesOf = OneSubject | { readonly kind: 'stations'; readonly area: Area | null };

/**
 * Reads whose figures are meant from a global id; everything's where there is none.
 * @throws ID_INVALID, NOT_FOUND, FORBIDDEN_STATION where it belongs to a station that the viewer may not see
 */
export async function readSeriesOf(context: Context, id: string | null | undefined): Promise<SeriesOf> {
  const subject = await readSubject(context, id);
  if (subject.kind !== 'stations') checkScoreAccess(context.viewer, subject.stationId);
  return subject;
}

async function readSubject(context: Context, id: string | null | undefined): Promise<SeriesOf> {
  if (id !== null && id !== undefined) {
    const { type, key } = decodeId(id, [...areaTypes, 'Member']);
    if (type === 'Member') {
      if ((await loadOne(context, tableOf('member'), key)) === null) {
        throw new GatewayError('NOT_FOUND', { type, id });
      }
      return { kind: 'member', stationId: key[0]!, subjectId: key[1]! };
    }
  }
  const area = await readArea(context, id);
  const kind = tallyKindOf(area);
  if (kind === undefined) return { kind: 'stations', area };
  const { key } = area!;
  return { kind, stationId: key[0]!, subjectId: key.at(-1)! };
}

/**
 * A metric of some months, each by itself: one statement. On a distributed database it is one for each month of several
 * stations, because Citus does not join a list of months with their tallies.
 * @throws METRIC_NOT_OF_KIND
 */
export async function loadSeries(
  context: Context,
  of: SeriesOf,
  months: { readonly from: Month; readonly through: Month },
  metric: MetricId,
): Promise<readonly (MetricValue & { readonly month: Month })[]> {
  if (of.kind !== 'stations') checkOfKind(metric, of.kind);
  if (of.kind === 'stations' && (await servesDistributed(context.pool))) {
    const each = Array.from({ length: periodsBetween(months.from, months.through) + 1 }, (_, place) =>
      addPeriods(months.from, place),
    );
    return Promise.all(
      each.map(async (month) => {
        const totals = await loadTotals(context, of.area, { from: month, through: month }, [metric]);
        return { month, ...metricValue(metric, totals) };
      }),
    );
  }
  const counters = countersOf([metric]);
  const parameters = new Parameters();
  const [from, through] = [months.from, months.through].map((month) => parameters.add(`${month}-01`, 'date'));
  const month = { from: 'series.month', through: 'series.month' };
  const tally =
    of.kind === 'stations'
      ? stationsTallySql({
          counters,
          stations: (station) => inArea(of.area, { station }, context.viewer.stations, parameters),
          ...month,
        })
      : tallySql({
          kind: of.kind,
          counters,
          station: parameters.add(of.stationId, 'text'),
          subject: parameters.add(of.subjectId, 'text'),
          ...month,
        });
  const rows = await query<CounterRow & { readonly month: Month }>(
    context,
    `SELECT t.month${counterColumns(counters, 't')} FROM (
  SELECT to_char(series.month, 'YYYY-MM') AS month, ${countersSql(counters, 'tally')}
  FROM (SELECT first::date AS month FROM generate_series(${from}, ${through}, interval '1 month') AS first) series
  LEFT JOIN LATERAL (${tally}) tally ON TRUE
) t ORDER BY t.month`,
    parameters.values,
  );
  const tallyOf = tallyReader(counters);
  return rows.map(({ month, ...row }) => ({ month, ...metricValue(metric, tallyOf(row)) }));
}
