import { columnOf, periodOfRecord } from '@beatwork/core/internal';
import { hasTime, type ServedRecord, timeFieldOf } from '../records/served-records.ts';
import { countedFrom } from './counted-from.ts';
import type { RetainedKind } from './retained-kinds.ts';

/** The parameters that the SQL of this file names. */
export const dueParameters = {
  station: '$1',
  zone: '$2',
  today: '$3',
  /** For each rule set of the bureau: its code and the first day from which its periods have to be published. */
  codes: '$4',
  from: '$5',
  /** For each published period: the code of its rule set, its first and its last day. */
  publishedBy: '$6',
  first: '$7',
  last: '$8',
} as const;

const { station, zone, today, codes, from, publishedBy, first, last } = dueParameters;

const tableOf = ({ description }: ServedRecord) => columnOf(description.name);

/** SQL for the local day of a field. */
function localDay(record: ServedRecord, name: string): string {
  const field = record.fields.find((each) => each.name === name);
  if (field === undefined) throw new TypeError(`${record.model} has no field ${name}`);
  const column = `${tableOf(record)}.${columnOf(name)}`;
  return field.kind === 'instant' ? `(${column} AT TIME ZONE ${zone}::text)::date` : column;
}

/** SQL for the day that decides a record's period; undefined where it is that of the record that it checks. */
export function periodDaySql({ record }: RetainedKind): string | undefined {
  const period = periodOfRecord(record.description.name);
  if (period !== undefined && 'checks' in period) return undefined;
  return localDay(record, timeFieldOf(record).name);
}

const partsOfSql = (part: RetainedKind, owner: RetainedKind) =>
  `FROM ${tableOf(part.record)} WHERE ${tableOf(part.record)}.station_id = ${station} AND ${tableOf(part.record)}.${columnOf(part.by!)} = ${tableOf(owner.record)}.id`;

/** SQL for the last day from which the time of a record and of what is deleted with it counts. */
function lastDaySql(kind: RetainedKind): string {
  const { record, parts } = kind;
  const fields =
    countedFrom[record.description.name]?.fields ?? (hasTime(record) ? [timeFieldOf(record).name] : []);
  const days = [
    ...fields.map((name) => localDay(record, name)),
    ...parts.map((part) => `(SELECT max(${lastDaySql(part)}) ${partsOfSql(part, kind)})`),
  ];
  return days.length === 0 ? 'NULL::date' : `greatest(${days.join(', ')})`;
}

/** SQL for whether all times of a record and its parts have ended. */
function endedSql({ record }: RetainedKind): string {
  const end = countedFrom[record.description.name]?.end;
  return end === undefined ? 'true' : `${tableOf(record)}.${columnOf(end)} IS NOT NULL`;
}

/** SQL for whether the retention period of a record, and of all that is deleted with it, has passed. */
export function passedSql(kind: RetainedKind): string {
  const [[unit, count]] = Object.entries(kind.rule.keep) as [[string, number]];
  return `${endedSql(kind)} AND (${lastDaySql(kind)} + make_interval(${unit} => ${count}))::date <= ${today}::date`;
}

/** SQL for whether the books of every period that a record and its parts belong to are closed. */
export function closedSql(kind: RetainedKind): string {
  const day = periodDaySql(kind);
  return (
    [
      ...(day === undefined ? [] : [isClosedSql(day)]),
      ...kind.parts.map(
        (part) => `NOT EXISTS (SELECT ${partsOfSql(part, kind)} AND NOT (${closedSql(part)}))`,
      ),
    ].join(' AND ') || 'true'
  );
}

const isClosedSql = (day: string) => `NOT EXISTS (
  SELECT FROM unnest(${codes}::text[], ${from}::date[]) AS book (code, since)
  WHERE ${day} >= book.since AND NOT EXISTS (
    SELECT FROM unnest(${publishedBy}::text[], ${first}::date[], ${last}::date[]) AS issue (code, first, last)
    WHERE issue.code = book.code AND ${day} BETWEEN issue.first AND issue.last
  )
)`;
