import { type CounterId, metrics } from '@beatwork/core';
import { type CounterMetric, columnOf } from '@beatwork/core/internal';
import {
  type CountedTable,
  canBelongTo,
  countedTables,
  isKept,
  rootTableOf,
  subjectColumns,
  type TallyKind,
  tallyTableOf,
} from './counted-tables.ts';
import { amountSql, localDay, type RecordRow, unitsOf, whereSql } from './counter-sql.ts';

/** Which tally to read. Everything but the kind and the counters is SQL, which may name columns of the query around it. */
export interface TallyRead {
  readonly kind: TallyKind;
  readonly counters: readonly CounterId[];
  readonly station: string;
  /** The subject: of a station its own id, of a team its name. */
  readonly subject: string;
  /** The first days of the first and of the last month; the same text where it is one month. */
  readonly from: string;
  readonly through: string;
}

/**
 * A subject's tally over some months, as a relation of one row with a column for each counter: 0 where nothing was
 * counted, and null for a median of nothing.
 *
 * What adds up is read from the months that are kept. Medians and runs, and of several months also different values and
 * days, are computed from the records of the subject in these months, each type of which is read once.
 */
export function subjectTallySql(read: TallyRead): string {
  const counters = read.counters.map((id): CounterMetric => metrics[id]);
  const fromMonths = counters.filter((counter) => isStored(counter, read));
  const fromRecords = countedTables.filter(
    (counted) => canBelongTo(read.kind, counted) && counted.counters.some((each) => isComputed(each, read)),
  );
  const foreign = counters.filter((counter) => !belongs(counter, read.kind));
  const relations = [
    ...(fromMonths.length === 0 ? [] : [monthsSql(read, fromMonths)]),
    ...fromRecords.map((counted) => recordsSql(read, counted)),
    ...(foreign.length === 0 ? [] : [`SELECT ${foreign.map(nothingSql).join(', ')}`]),
  ];
  return `(SELECT * FROM ${relations.map((relation, place) => `(${relation}) AS part_${place}`).join(' CROSS JOIN ')})`;
}

/** Whether records of a counter can belong to subjects of a kind. Otherwise nothing is ever counted there. */
export const belongs = ({ record }: CounterMetric, kind: TallyKind) =>
  canBelongTo(kind, countedTables.find(({ type }) => type === record)!);

/** Whether a counter of several subjects or months is the sum of theirs. */
export const addsUp = ({ kind }: CounterMetric) => kind === 'count' || kind === 'total';

function isStored(counter: CounterMetric, { kind, from, through }: TallyRead): boolean {
  return isKept(counter) && belongs(counter, kind) && (addsUp(counter) || from === through);
}

function isComputed(counter: CounterMetric, read: TallyRead): boolean {
  return read.counters.some((id) => id === counter.id) && !isStored(counter, read);
}

const nothingSql = ({ id, kind }: CounterMetric) =>
  `${kind === 'median' ? 'NULL::float8' : '0'} AS ${columnOf(id)}`;

/**
 * The SELECT of what is kept of a subject and one month: no row where nothing was counted, and null for a counter of
 * nothing. As it is no aggregate, the planner joins it like a table. Undefined where a counter has to be computed.
 */
export function keptTallySql(read: TallyRead): string | undefined {
  const counters = read.counters.map((id): CounterMetric => metrics[id]);
  if (read.from !== read.through || counters.some((counter) => !isStored(counter, read))) return undefined;
  const columns = counters.map((counter) => {
    const column = `kept.${columnOf(counter.id)}`;
    return counter.kind === 'total'
      ? `${column}::float8 / ${unitsOf(counter)} AS ${columnOf(counter.id)}`
      : column;
  });
  return `SELECT ${columns.join(', ')} FROM ${tallyTableOf(read.kind)} AS kept
  WHERE kept.station_id = ${read.station} AND kept.subject_id = ${read.subject} AND kept.month = ${read.from}`;
}

/** The sums of what is kept: an aggregate, so that there is a row where no month is. */
function monthsSql({ kind, station, subject, from, through }: TallyRead, counters: readonly CounterMetric[]) {
  return `SELECT ${sumsSql(counters)} FROM ${tallyTableOf(kind)} AS kept
  WHERE kept.station_id = ${station} AND kept.subject_id = ${subject} AND kept.month BETWEEN ${from} AND ${through}`;
}

/** The sums of counters over rows `kept`, as columns. */
function sumsSql(counters: readonly CounterMetric[]): string {
  return counters
    .map((counter) => {
      const sum = `coalesce(sum(kept.${columnOf(counter.id)}), 0)`;
      const value = counter.kind === 'total' ? `${sum}::float8 / ${unitsOf(counter)}` : `${sum}::float8`;
      return `${value} AS ${columnOf(counter.id)}`;
    })
    .join(', ');
}

/** The tally of several stations together to read. */
export interface StationsRead extends Pick<TallyRead, 'counters' | 'from' | 'through'> {
  /** The condition that a station is one of them, for a column with its id. */
  stations(column: string): string;
}

/**
 * The tally of several stations together, as a relation of one row. What adds up is read from the months that are kept;
 * different values and days, runs and medians are computed from the records of all these stations.
 */
export function stationsTallySql(read: StationsRead): string {
  const counters = read.counters.map((id): CounterMetric => metrics[id]);
  const [adding, others] = [counters.filter(addsUp), counters.filter((counter) => !addsUp(counter))];
  const relations = [
    ...(adding.length === 0 ? [] : [stationsMonthsSql(read, adding)]),
    ...countedTables.flatMap((counted) => {
      const its = others.filter(({ record }) => record === counted.type);
      return its.length === 0 ? [] : [stationsRecordsSql(read, counted, its)];
    }),
  ];
  return `SELECT * FROM ${relations.map((relation, place) => `(${relation}) AS part_${place}`).join(' CROSS JOIN ')}`;
}

const stationsMonthsSql = ({ stations, from, through }: StationsRead, counters: readonly CounterMetric[]) =>
  `SELECT ${sumsSql(counters)} FROM ${tallyTableOf('station')} AS kept
  WHERE kept.month BETWEEN ${from} AND ${through} AND ${stations('kept.station_id')}`;

/** The counters of all records of the stations, each of which has the time zone of its own bureau. */
function stationsRecordsSql(
  { stations, from, through }: StationsRead,
  counted: CountedTable,
  counters: readonly CounterMetric[],
): string {
  const root = rootTableOf(counted);
  const { rootRow, source } = recordSource(counted, root);
  const time = `${rootRow}.${root.time}`;
  const day = root.isDay ? time : localDay(time, { timeZone: 'zone.time_zone' });
  const last = lastDaySql(through);
  // A local day begins and ends at most 14 hours before or after the same day in UTC.
  const inUtc = (local: string, offset: string) =>
    `(${local})::timestamp AT TIME ZONE 'UTC' ${offset} interval '1 day'`;
  const within = [
    stations(`${rootRow}.station_id`),
    `${day} BETWEEN ${from} AND ${last}`,
    ...(root.isDay ? [] : [`${time} >= ${inUtc(from, '-')}`, `${time} < ${inUtc(`${last} + 1`, '+')}`]),
  ];
  const rows = `SELECT record.*, ${day} AS local_day, zone.time_zone
    FROM ${source} JOIN station_time_zone AS zone ON zone.station_id = ${rootRow}.station_id
    WHERE ${within.join(' AND ')}`;
  return aggregatesSql(counted, counters, rows, { timeZone: 'record.time_zone', severalStations: true });
}

function recordsSql(read: TallyRead, counted: CountedTable): string {
  const counters = counted.counters.filter((counter) => isComputed(counter, read));
  const rows = recordRowsSql(read, counted).join('\n    UNION ALL\n    ');
  return aggregatesSql(counted, counters, rows, { timeZone: timeZoneOf(read), severalStations: false });
}

type DistinctCounter = Extract<CounterMetric, { readonly kind: 'distinct' }>;

interface Aggregating {
  readonly timeZone: string;
  /** Whether the rows are of several stations, in which the same code is somebody else's. */
  readonly severalStations: boolean;
}

/** The SELECT of counters over rows of a type of records. */
function aggregatesSql(
  { fields }: CountedTable,
  counters: readonly CounterMetric[],
  rows: string,
  { timeZone, severalStations }: Aggregating,
): string {
  const valueSql = ({ field, codesOf }: DistinctCounter) => {
    const column = `record.${columnOf(field)}`;
    return severalStations && codesOf === 'station' ? `record.station_id || '/' || ${column}` : column;
  };
  const columns = counters.map(
    (counter) =>
      `${aggregateSql(counter, { row: 'record', fields, timeZone }, valueSql)} AS ${columnOf(counter.id)}`,
  );
  return `SELECT ${columns.join(', ')} FROM (
    ${rows}
  ) AS record`;
}

function aggregateSql(
  counter: CounterMetric,
  row: RecordRow,
  valueSql: (counter: DistinctCounter) => string,
): string {
  const where = whereSql(counter, row);
  const filter = where === undefined ? '' : ` FILTER (WHERE ${where})`;
  switch (counter.kind) {
    case 'count':
      return `count(*)${filter}::integer`;
    case 'total':
      return `coalesce(sum(${amountSql(counter.amount, row)})${filter}, 0)::float8 / ${unitsOf(counter)}`;
    case 'distinct':
      return `count(DISTINCT ${valueSql(counter)})${filter}::integer`;
    case 'days':
      return `count(DISTINCT record.local_day)${filter}::integer`;
    case 'longestRun':
      return `tallying.longest_run(array_agg(DISTINCT record.local_day)${filter})`;
    case 'median':
      return `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${amountSql(counter.amount, row)}::float8)${filter} / ${unitsOf(counter)}`;
  }
}

/** How many of some days follow each other, at most. */
export const longestRunSql = `CREATE FUNCTION tallying.longest_run(days date[]) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(max(run.days), 0)::integer FROM (
    SELECT count(*) AS days FROM (
      SELECT day - (row_number() OVER (ORDER BY day))::integer AS start
      FROM (SELECT DISTINCT each AS day FROM unnest(days) AS each) AS different
    ) AS island GROUP BY island.start
  ) AS run
$$;`;

const timeZoneOf = ({ station }: TallyRead) =>
  `(SELECT zone.time_zone FROM tallying.counted_station AS zone WHERE zone.station_id = ${station})`;

/** The records of a type, with the ones that they check, if they do. */
function recordSource(counted: CountedTable, root: CountedTable) {
  if (counted.by === undefined) return { rootRow: 'record', source: `${root.table} AS record` } as const;
  const source = `${root.table} AS root JOIN ${counted.table} AS record ON record.station_id = root.station_id AND record.${counted.by} = root.id`;
  return { rootRow: 'root', source } as const;
}

const lastDaySql = (through: string) => `(${through} + interval '1 month' - interval '1 day')::date`;

/**
 * The records of the subject: those that name it themselves, and those whose member was posted to it on their day. Months
 * are compared as local days: one whose first day begins twice is read whole.
 */
function recordRowsSql(read: TallyRead, counted: CountedTable): readonly string[] {
  const { kind, station, subject, from, through } = read;
  const root = rootTableOf(counted);
  const timeZone = timeZoneOf(read);
  const { rootRow, source } = recordSource(counted, root);
  const time = `${rootRow}.${root.time}`;
  const day = root.isDay ? time : localDay(time, { timeZone });
  const last = lastDaySql(through);
  const instant = (local: string, offset: string) =>
    `(${local})::timestamp AT TIME ZONE ${timeZone} ${offset} interval '1 day'`;
  const within = [
    `${rootRow}.station_id = ${station}`,
    `${day} BETWEEN ${from} AND ${last}`,
    ...(root.isDay ? [] : [`${time} >= ${instant(from, '-')}`, `${time} < ${instant(`${last} + 1`, '+')}`]),
  ];
  const rows = (condition: string, posting = '') => `SELECT record.*, ${day} AS local_day
    FROM ${posting}${source}
    WHERE ${[...within, condition].join(' AND ')}`;
  if (kind === 'station') return [rows('TRUE')];
  const column = subjectColumns[kind];
  const isOwn = root.owners.some((owner) => owner === column);
  const own = isOwn ? [rows(`${rootRow}.${column} = ${subject}`)] : [];
  if (kind === 'member' || !root.owners.includes('member_id')) return own;
  // The name must not hide one of the query around it, such as `post p`, which the subject names.
  const posted = [
    `its_posting.station_id = ${station}`,
    `its_posting.${column}${kind === 'team' ? '::text' : ''} = ${subject}`,
    `${rootRow}.member_id = its_posting.member_id`,
    `${day} >= its_posting."from"`,
    `(its_posting.through IS NULL OR ${day} <= its_posting.through)`,
    ...(isOwn ? [`${rootRow}.${column} IS NULL`] : []),
  ];
  return [...own, rows(posted.join(' AND '), 'posting AS its_posting CROSS JOIN ')];
}
