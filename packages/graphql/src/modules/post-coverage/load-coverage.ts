import {
  type Absence,
  addPeriods,
  type CallOut,
  type LocalWindow,
  type MemberRole,
  type Post,
  type PostDay,
  postDays,
  type Shift,
} from '@beatwork/core';
import type { Context } from '../../context.ts';
import type { PostDay as StoredPostDay } from '../../database/generated/client.ts';
import { batched } from '../../loading/batched.ts';
import { loadByStation } from '../../loading/by-station.ts';
import { type Batch, type Key, keysSql, type Numbered, stationSql } from '../../loading/keys.ts';
import { Parameters } from '../../loading/parameters.ts';
import { forPermitted } from '../../loading/permitted.ts';
import { query } from '../../loading/query.ts';
import { recordTable, tableOf } from '../../records/record-table.ts';

/** Which days of a post to compute, and when it should be open on them. */
export interface CoverageRequest {
  /** The first day: `2014-01-05`. */
  readonly from: string;
  readonly days: number;
  readonly opening: readonly LocalWindow[];
}

/** How long a member was at a post within the opening hours of a day. */
export interface Presence {
  readonly stationId: string;
  readonly memberId: string;
  readonly minutes: number;
}

/** A day of a post, as shifts, absences and call-outs give it. */
export interface CoveredDay extends PostDay {
  readonly presence: readonly Presence[];
  readonly recorded: readonly StoredPostDay[];
}

/**
 * The days of a post, computed from raw records. The posts that one level of a query asks for share three statements:
 * their shifts, the absences and call-outs of those who work them, and the days that are recorded.
 */
export function coverageOf(
  context: Context,
  { stationId, id, communityId }: Pick<Post, 'id' | 'stationId' | 'communityId'>,
  request: CoverageRequest,
): Promise<readonly CoveredDay[]> {
  return batched<Key, readonly CoveredDay[]>(context, `coverage:${JSON.stringify(request)}`, (posts) =>
    forPermitted(context, recordTable('shift'), posts, (keys) =>
      loadByStation(context, keys, (batch) => loadCoverage(context, batch, request)),
    ),
  ).load([stationId, id, communityId]);
}

async function loadCoverage(context: Context, batch: Batch, request: CoverageRequest) {
  const [shifts, recorded] = await Promise.all([
    shiftsOf(context, batch, request),
    recordedDays(context, batch, request),
  ]);
  const away = await timesAwayOf(context, batch, shifts, request);
  return batch.keys.map((key, place) =>
    coveredDays(key, {
      request,
      shifts: shifts.filter(({ _n }) => _n === place + 1),
      away,
      recorded: recorded.filter(({ _n }) => _n === place + 1),
    }),
  );
}

interface ShiftRow extends Numbered {
  readonly timeZone: string;
  /** Null where the post has no shift in these days: the row then has only the time zone. */
  readonly id: string | null;
  readonly stationId: string;
  readonly memberId: string;
  readonly role: MemberRole;
  readonly postId: string;
  readonly activity: Shift['activity'];
  readonly overtime: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A shift lasts a day at most, and hours over midnight belong to the day on which they begin. */
async function shiftsOf(
  context: Context,
  batch: Batch,
  { from, days }: CoverageRequest,
): Promise<readonly ShiftRow[]> {
  const parameters = new Parameters();
  const relation = keysSql(batch, parameters);
  const station = stationSql(batch, parameters);
  const first = parameters.add(addPeriods(from, -1), 'timestamp');
  const end = parameters.add(addPeriods(from, days + 1), 'timestamp');
  return query<ShiftRow>(
    context,
    `SELECT k.n::int AS "_n", zone.time_zone AS "timeZone", s.*
FROM ${relation} JOIN station_time_zone zone ON zone.station_id = ${station} LEFT JOIN LATERAL (
  SELECT t.id, t.station_id AS "stationId", t.member_id AS "memberId", m.role, t.post_id AS "postId", t.activity,
    t.overtime, t.starts_at AS "startsAt", t.ends_at AS "endsAt"
  FROM shift t JOIN member m ON m.station_id = ${station} AND m.id = t.member_id
  WHERE t.station_id = ${station} AND t.post_id = k.k2
    AND t.starts_at >= ${first} AT TIME ZONE zone.time_zone AND t.starts_at < ${end} AT TIME ZONE zone.time_zone
) s ON true`,
    parameters.values,
  );
}

interface AwayRow {
  readonly kind: 'absence' | 'call-out';
  readonly id: string;
  readonly stationId: string;
  readonly memberId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The absences and call-outs of those who work the shifts. An absence lasts a year at most, a call-out two days. */
async function timesAwayOf(
  context: Context,
  { station: one }: Batch,
  shifts: readonly ShiftRow[],
  { from, days }: CoverageRequest,
): Promise<readonly AwayRow[]> {
  const members = new Map(
    shifts.flatMap(({ id, stationId, memberId }) =>
      id === null ? [] : [[`${stationId}/${memberId}`, [stationId, memberId]] as const],
    ),
  );
  if (members.size === 0) return [];
  const parameters = new Parameters();
  const batch: Batch = { keys: [...members.values()], ...(one === undefined ? {} : { station: one }) };
  const relation = keysSql(batch, parameters);
  const station = one === undefined ? 'w.k1' : stationSql(batch, parameters);
  // A day more on each side covers every time zone.
  const first = parameters.add(`${addPeriods(from, -2)}T00:00:00Z`, 'timestamptz');
  const end = parameters.add(`${addPeriods(from, days + 2)}T00:00:00Z`, 'timestamptz');
  const awayIn = (table: string, kind: string, longest: string) =>
    `SELECT '${kind}' AS kind, t.id, t.station_id AS "stationId", t.member_id AS "memberId", t.starts_at AS "startsAt", t.ends_at AS "endsAt"
FROM worker w JOIN ${table} t ON t.station_id = ${station} AND t.member_id = w.k2
WHERE t.starts_at >= ${first} - interval '${longest}' AND t.starts_at < ${end} AND t.ends_at > ${first}`;
  return query<AwayRow>(
    context,
    `WITH worker AS (SELECT k.k1, k.k2 FROM ${relation})
${awayIn('absence', 'absence', '366 days')}
UNION ALL
${awayIn('call_out', 'call-out', '2 days')}`,
    parameters.values,
  );
}

function recordedDays(
  context: Context,
  batch: Batch,
  { from, days }: CoverageRequest,
): Promise<readonly (StoredPostDay & Numbered)[]> {
  const parameters = new Parameters();
  const relation = keysSql(batch, parameters);
  const station = stationSql(batch, parameters);
  const first = parameters.add(from, 'date');
  const end = parameters.add(addPeriods(from, days), 'date');
  const { name, columns } = tableOf<StoredPostDay>('postDay');
  return query<StoredPostDay & Numbered>(
    context,
    `SELECT k.n::int AS "_n", ${columns} FROM ${relation}
JOIN ${name} t ON t.station_id = ${station} AND t.post_id = k.k2 AND t.day >= ${first} AND t.day < ${end} ORDER BY t.id`,
    parameters.values,
  );
}

interface RawRecords {
  readonly request: CoverageRequest;
  readonly shifts: readonly ShiftRow[];
  readonly away: readonly AwayRow[];
  readonly recorded: readonly (StoredPostDay & Numbered)[];
}

function coveredDays(
  [stationId = '', id = '', communityId = '']: Key,
  { request: { from, days, opening }, shifts: rows, away, recorded }: RawRecords,
): readonly CoveredDay[] {
  const shifts = rows.flatMap((row): Shift[] => (row.id === null ? [] : [{ ...inCore(row), id: row.id }]));
  const roles = new Map(rows.map(({ memberId, role }) => [memberId, role]));
  const compute = (ofWhom: readonly Shift[]) =>
    postDays(
      [{ stationId, id, communityId } as Post],
      { shifts: ofWhom, ...awayInCore(away) },
      {
        firstDay: from,
        lastDay: addPeriods(from, days - 1),
        timeZone: rows[0]!.timeZone,
        openingOf: () => opening,
        roleOf: (_station, memberId) => roles.get(memberId)!,
      },
    );
  const byMember = [...new Set(shifts.map(({ memberId }) => memberId))].sort().map((memberId) => ({
    memberId,
    minutes: new Map(
      compute(shifts.filter((shift) => shift.memberId === memberId)).map(({ day, coveredMinutes }) => [
        day,
        coveredMinutes,
      ]),
    ),
  }));
  return compute(shifts).map((day) => ({
    ...day,
    presence: byMember
      .map(({ memberId, minutes }) => ({ stationId, memberId, minutes: minutes.get(day.day) ?? 0 }))
      .filter(({ minutes }) => minutes > 0)
      .toSorted((one, other) => other.minutes - one.minutes),
    recorded: recorded.filter((each) => each.day.toISOString().slice(0, 10) === day.day),
  }));
}

const inCore = <Row extends { readonly startsAt: Date; readonly endsAt: Date }>(row: Row) => ({
  ...row,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

/** The reasons are not read: nobody needs them here. */
function awayInCore(away: readonly AwayRow[]) {
  const of = (kind: AwayRow['kind']) => away.filter((row) => row.kind === kind).map(inCore);
  return {
    absences: of('absence').map((row): Absence => ({ ...row, reason: 'other' })),
    callOuts: of('call-out').map((row): CallOut => ({ ...row, reason: 'other' })),
  };
}
