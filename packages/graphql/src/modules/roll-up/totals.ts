import { emptyTally, type MetricId, type Month, metrics, type Tally } from '@beatwork/core';
import { countersBehind, countersOf } from '@beatwork/core/internal';
import type { Context } from '../../context.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import type { TallyKind } from '../../tallies/counted-tables.ts';
import { addsUp, stationsTallySql, type TallyRead } from '../../tallies/read-tallies.ts';
import { type Area, inArea } from '../areas/area.ts';
import { subjectsOf } from '../judging/subjects.ts';
import { type CounterRow, counterColumns, tallyReader } from '../judging/tallies-read.ts';
import { tallySql } from '../judging/tally-relation.ts';

/** Whether a metric of several stations or months follows from the sums of its counters. */
export const canBeAddedUp = (metric: MetricId) => countersBehind(metric).every((id) => addsUp(metrics[id]));

/** The kind of subject that an area is; undefined where it consists of several stations. */
export function tallyKindOf(area: Area | null): TallyKind | undefined {
  switch (area?.type) {
    case 'Post':
      return 'post';
    case 'Community':
      return 'community';
    case 'Station':
      return 'station';
    default:
      return undefined;
  }
}

/** The counters behind some metrics, of an area over some months: one statement. */
export async function loadTotals(
  context: Context,
  area: Area | null,
  months: { readonly from: Month; readonly through: Month },
  asked: readonly MetricId[],
): Promise<Tally> {
  const counters = countersOf(asked);
  if (counters.length === 0) return emptyTally;
  const parameters = new Parameters();
  const from = parameters.add(`${months.from}-01`, 'date');
  const through = months.from === months.through ? from : parameters.add(`${months.through}-01`, 'date');
  const kind = tallyKindOf(area);
  const { stations } = context.viewer;
  const tally =
    kind === undefined
      ? stationsTallySql({
          counters,
          stations: (station) => inArea(area, { station }, stations, parameters),
          from,
          through,
        })
      : ofSubject({ kind, counters, from, through }, area!, stations, parameters);
  const [row] = await query<CounterRow>(
    context,
    `SELECT true AS found${counterColumns(counters, 't')} FROM (${tally}) t`,
    parameters.values,
  );
  return tallyReader(counters)(row);
}

function ofSubject(
  read: Omit<TallyRead, 'station' | 'subject'>,
  area: Area,
  stations: readonly string[] | undefined,
  parameters: Parameters,
): string {
  const { from, id, place } = subjectsOf(read.kind);
  // Posts, communities and stations are known by their station. Citus has to know it in every part of the statement.
  const station = parameters.add(area.key[0], 'text');
  const tally = tallySql({ ...read, station, subject: read.kind === 'station' ? station : id });
  return `SELECT tally.* FROM ${from} CROSS JOIN LATERAL (${tally}) tally WHERE ${inArea(area, place, stations, parameters)}`;
}
