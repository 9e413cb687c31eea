import type { LocalizedText } from '@beatwork/core';
import { columnOf } from '@beatwork/core/internal';
import type { RecordField } from '@beatwork/core/records';
import { GatewayError } from '../../errors/gateway-error.ts';
import { type ServedRecord, timeFieldOf } from '../../records/served-records.ts';

/** What records can be grouped by, and a value of it. */
export interface Group {
  /** The name that clients give, such as `month` or `kind`. */
  readonly name: string;
  /** SQL for the value of a row `t`, as text; the local month needs the row `zone`. */
  readonly sql: string;
  /** What a value is called; undefined where it is its own name. */
  labelOf(value: string): LocalizedText | undefined;
  /** A value as the schema writes it. */
  valueOf(value: string): string;
}

const asItIs = { labelOf: () => undefined, valueOf: (value: string) => value };

/**
 * What records of a type can be grouped by: station, month, the member and the units that they name, and the closed lists
 * and flags that they can be filtered by.
 */
export function groupsOf(record: ServedRecord): readonly Group[] {
  const { fields, description } = record;
  const filters = fields.filter(({ name }) => description.filters.includes(name));
  return [
    { name: 'station', sql: 't.station_id', ...asItIs },
    { name: 'month', sql: `to_char(${localTimeSql(record)}, 'YYYY-MM')`, ...asItIs },
    ...Object.entries(ownFields)
      .filter(([, own]) => fields.some((field) => field.name === own))
      .map(([name, own]) => ({ name, sql: codeSql(own), ...asItIs })),
    ...filters.map(groupOfField),
  ];
}

/** The fields with the codes of those whose a record is. */
const ownFields = { member: 'memberId', post: 'postId', community: 'communityId' } as const;

/** A code with its station, because another station may have the same one; null where the record has none. */
const codeSql = (field: string) => `t.station_id || '/' || t.${columnOf(field)}`;

/** The local time, or the day, that decides the period of a row `t`. */
function localTimeSql(record: ServedRecord): string {
  const { name, kind } = timeFieldOf(record);
  return kind === 'day' ? `t.${columnOf(name)}` : `t.${columnOf(name)} AT TIME ZONE zone.time_zone`;
}

const flags: Readonly<Record<string, LocalizedText>> = {
  true: { en: 'yes', zh: '是' },
  false: { en: 'no', zh: '否' },
};

function groupOfField({ name, terms }: RecordField): Group {
  const labels: Readonly<Record<string, LocalizedText>> = terms?.labels ?? flags;
  return {
    name,
    sql: `t.${columnOf(name)}::text`,
    labelOf: (value) => labels[value],
    valueOf: (value) => value.toUpperCase(),
  };
}

/** @throws GROUP_UNKNOWN */
export function readGroups(record: ServedRecord, names: readonly string[]): readonly Group[] {
  const known = groupsOf(record);
  return [...new Set(names)].map((name) => {
    const group = known.find((each) => each.name === name);
    if (group !== undefined) return group;
    throw new GatewayError('GROUP_UNKNOWN', {
      group: name,
      records: record.description.names,
      known: known.map((each) => each.name),
    });
  });
}
