import { addMonths } from '@beatwork/core';
import { accessProblem } from '../../access/check-access.ts';
import type { Context } from '../../context.ts';
import { GatewayError } from '../../errors/gateway-error.ts';
import { Parameters } from '../../loading/parameters.ts';
import { query } from '../../loading/query.ts';
import { type Condition, conditionsSql } from '../../paging/condition.ts';
import { recordTable } from '../../records/record-table.ts';
import { type ServedRecord, timeFieldOf } from '../../records/served-records.ts';
import { type Area, inArea, stationOf } from '../areas/area.ts';
import type { MonthsRange } from '../judging/months-range.ts';
import type { Group } from './groups.ts';

/** Which records are counted, and by what they are grouped. */
export interface Counting extends MonthsRange {
  readonly record: ServedRecord;
  readonly groups: readonly Group[];
  readonly area: Area | null;
}

/** How many records have the same values. */
export interface GroupCount {
  /** The values, in the order of the groups; null where a record has none. */
  readonly values: readonly (string | null)[];
  readonly count: number;
}

/** How many groups are answered at the most. */
const mostGroups = 1000;

/**
 * Counts records by group: one statement. Counting is reading: only those may count records who may read them, in their
 * stations, and it is logged in the same way.
 * @throws UNAUTHENTICATED, FORBIDDEN, FORBIDDEN_STATION, AREA_TOO_SMALL, GROUPS_TOO_MANY
 */
export async function countRecords(context: Context, counting: Counting): Promise<readonly GroupCount[]> {
  const { record, groups, area } = counting;
  const { viewer } = context;
  const table = recordTable(record.description.name);
  const problem = accessProblem(viewer, table, stationOf(area) ?? viewer.stations?.[0] ?? '');
  if (problem !== undefined) throw problem;
  const parameters = new Parameters();
  const columns = new Set(record.fields.map(({ name }) => name));
  const place = {
    station: 't.station_id',
    ...(columns.has('communityId') ? { community: 't.community_id' } : {}),
    ...(columns.has('postId') ? { post: 't.post_id' } : {}),
  };
  // What is open to everyone is not limited to the viewer's stations.
  const stations = table.access === 'open' ? undefined : viewer.stations;
  const names = groups.map((_, number) => `g${number}`);
  const rows = await query<{ readonly values: (string | null)[]; readonly count: number }>(
    context,
    `SELECT ARRAY[${names.join(', ')}]::text[] AS values, count(*)::int AS count FROM (
  SELECT ${[...groups.map(({ sql }, number) => `${sql} AS g${number}`), 'true AS found'].join(', ')}
  FROM ${table.name} t JOIN station_time_zone zone ON zone.station_id = t.station_id
  WHERE ${inArea(area, place, stations, parameters)}${conditionsSql(within(counting), parameters)}
) each_record${names.length === 0 ? '' : ` GROUP BY ${names.join(', ')} ORDER BY ${names.map((name) => `${name} COLLATE "C" NULLS LAST`).join(', ')}`}
LIMIT ${parameters.add(mostGroups + 1, 'int')}`,
    parameters.values,
  );
  if (rows.length > mostGroups) throw new GatewayError('GROUPS_TOO_MANY', { limit: mostGroups });
  context.reads.add(
    table,
    rows.reduce((sum, { count }) => sum + count, 0),
  );
  return rows;
}

/** The conditions that the record's time lies in the months. */
function within({ record, from, through }: Counting): readonly Condition[] {
  const { name: field, kind } = timeFieldOf(record);
  const after = addMonths(through, 1);
  if (kind === 'day') {
    const compare = (operator: '>=' | '<', value: string) =>
      ({ kind: 'compare', field, operator, value, type: 'date' }) as const;
    return [compare('>=', `${from}-01`), compare('<', `${after}-01`)];
  }
  return [
    { kind: 'month', field, operator: '>=', month: from },
    { kind: 'month', field, operator: '<', month: after },
  ];
}
