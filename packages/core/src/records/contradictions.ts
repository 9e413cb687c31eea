import { anything, onlyFields } from '../analysis/checks.ts';
import { groupedBy } from '../analysis/grouped-by.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import type { DescribedRecords } from '../metrics/record-types.ts';
import { type FieldKind, fieldsOf } from '../model/describe/fields.ts';
import { checkRecordDescription, type FollowedTime } from '../model/describe/record.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import {
  alreadyRecorded,
  beforeItsOwnDay,
  beforeWhatItFollows,
  type ContradictionCode,
  timesOverlap,
} from './contradiction-texts.ts';
import { type AnyRecordDescription, type RecordName, recordOf } from './records.ts';

/** Records of any types, by the name of their type. */
export type RecordsByType = {
  readonly [Name in RecordName]?: readonly DescribedRecords[Name][];
};

/** A record that cannot be true together with another one. */
export interface Contradiction {
  readonly code: ContradictionCode;
  readonly record: RecordName;
  readonly stationId: string;
  readonly id: string;
  /** The field that would have to be different. */
  readonly field: string;
  /** The record that is in the way; the record itself where two of its own times are not in order. */
  readonly inTheWay: { readonly record: RecordName; readonly id: string };
  readonly message: LocalizedText;
}

/** Options of {@link contradictionsIn}. */
export interface ContradictionOptions {
  /** The IANA name of the bureau's time zone, by which instants are compared with days. */
  readonly timeZone: string;
}

const options = /* @__PURE__ */ onlyFields<ContradictionOptions>({ timeZone: /* @__PURE__ */ anything() });

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly stationId: string };
type RowsByType = Readonly<Record<string, readonly Row[] | undefined>>;
type DayOf = (instant: string) => string;

/**
 * Finds records that contradict each other: a day of a post that is recorded twice, shifts of a member that overlap, a
 * mediation before its dispute was known. The descriptions of the records say which records do (`unique`, `apart`,
 * `follows`), and the gateway refuses to record them. A record that refers to one that is not given is not compared
 * with it.
 *
 * @returns the contradictions, type by type in the order in which they are given
 * @throws RECORD_TYPE_UNKNOWN, TIME_ZONE_UNKNOWN
 */
export function contradictionsIn(
  recordsByType: RecordsByType,
  given: ContradictionOptions,
): readonly Contradiction[] {
  inputsOf('contradictionsIn').check({ options: given }, { options });
  const dayOf = periodsIn('day', given.timeZone);
  const all = recordsByType as RowsByType;
  return Object.keys(recordsByType).flatMap((name) => {
    const record = recordOf(name);
    if (record === undefined) checkRecordDescription(name);
    const rows = all[name] ?? [];
    return record === undefined
      ? []
      : [
          ...twice(record, rows),
          ...overlapping(record, rows),
          ...record.follows.flatMap((rule) => tooEarly(record, rule, rows, all, dayOf)),
        ];
  });
}

function contradiction(
  record: AnyRecordDescription,
  { stationId, id }: Row,
  field: string,
  code: ContradictionCode,
  message: LocalizedText,
  inTheWay: { readonly record: string; readonly id: string },
): Contradiction {
  const name = record.name as RecordName;
  return {
    code,
    record: name,
    stationId,
    id,
    field,
    inTheWay: inTheWay as Contradiction['inTheWay'],
    message,
  };
}

const groupKey = (row: Row, fields: readonly string[]) =>
  JSON.stringify(['stationId', ...fields].map((field) => row[field]));

/** The records of which a former one has the same values. */
function twice(record: AnyRecordDescription, rows: readonly Row[]): readonly Contradiction[] {
  const { name, names, unique } = record;
  if (unique.length === 0) return [];
  return [...groupedBy(rows, (row) => groupKey(row, unique)).values()].flatMap(([first, ...others]) =>
    others.map((row) =>
      contradiction(record, row, unique.at(-1)!, 'ALREADY_RECORDED', alreadyRecorded(names), {
        record: name,
        id: first!.id,
      }),
    ),
  );
}

/** The records that begin before a former one of the same subject has ended. */
function overlapping(record: AnyRecordDescription, rows: readonly Row[]): readonly Contradiction[] {
  const { apart, name, names } = record;
  if (apart === undefined) return [];
  const fields = fieldsOf(record);
  const { kind } = fields.find((field) => field.name === apart.from)!;
  const subject = recordOf(fields.find((field) => field.name === apart.of)!.refersTo!)!;
  const message = timesOverlap(names, subject.names);
  return [...groupedBy(rows, (row) => groupKey(row, [apart.of])).values()].flatMap((ofSubject) => {
    let last: Row | undefined;
    return ofSubject
      .toSorted((one, other) => (text(one[apart.from]) < text(other[apart.from]) ? -1 : 1))
      .flatMap((row) => {
        const former = last;
        if (former === undefined || endsBefore(former[apart.through], row[apart.through])) last = row;
        if (former === undefined || !reaches(kind, former[apart.through], row[apart.from])) return [];
        return [
          contradiction(record, row, apart.from, 'TIMES_OVERLAP', message, { record: name, id: former.id }),
        ];
      });
  });
}

const text = (value: unknown) => String(value);
const endsBefore = (one: unknown, other: unknown) =>
  one !== null && (other === null || text(one) < text(other));

/** Whether a time reaches to the beginning of another one: a last day is part of it, the instant of its end is not. */
const reaches = (kind: FieldKind, through: unknown, from: unknown) =>
  through === null || (kind === 'day' ? text(from) <= text(through) : text(from) < text(through));

/** The records that are before what they follow. */
function tooEarly(
  record: AnyRecordDescription,
  { field, of, after }: FollowedTime,
  rows: readonly Row[],
  all: RowsByType,
  dayOf: DayOf,
): readonly Contradiction[] {
  const kind = kindOf(record, field);
  if (of === undefined) {
    const early = isBefore(kind, kindOf(record, after), dayOf);
    return rows
      .filter((row) => early(row[field], row[after]))
      .map((row) =>
        contradiction(record, row, field, 'BEFORE_WHAT_IT_FOLLOWS', beforeItsOwnDay(record.names), {
          record: record.name,
          id: row.id,
        }),
      );
  }
  const followed = recordOf(fieldsOf(record).find(({ name }) => name === of)!.refersTo!)!;
  const byId = new Map((all[followed.name] ?? []).map((row) => [groupKey(row, ['id']), row]));
  const early = isBefore(kind, kindOf(followed, after), dayOf);
  const message = beforeWhatItFollows(record.names, followed.names);
  return rows.flatMap((row) => {
    const first = byId.get(JSON.stringify([row.stationId, row[of]]));
    if (first === undefined || !early(row[field], first[after])) return [];
    const inTheWay = { record: followed.name, id: first.id };
    return [contradiction(record, row, field, 'BEFORE_WHAT_IT_FOLLOWS', message, inTheWay)];
  });
}

const kindOf = (record: AnyRecordDescription, name: string) =>
  fieldsOf(record).find((field) => field.name === name)!.kind;

/** Compares a later time with an earlier one; an instant is compared with a day as its local day. */
function isBefore(later: FieldKind, earlier: FieldKind, dayOf: DayOf) {
  const comparable = (kind: FieldKind, value: unknown) =>
    later !== earlier && kind === 'instant' ? dayOf(text(value)) : text(value);
  return (one: unknown, other: unknown) =>
    one !== null && other !== null && comparable(later, one) < comparable(earlier, other);
}
