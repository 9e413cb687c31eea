import { columnOf } from '@beatwork/core/internal';
import type { FollowedTime, RecordField, TimesApart } from '@beatwork/core/records';
import { type ServedRecord, servedRecord, servedRecords } from './served-records.ts';

interface Constrained {
  /** The name of the constraint in the database. */
  readonly constraint: string;
  readonly record: ServedRecord;
}

/** Only one record of a station has these values. */
export interface OnlyOne extends Constrained {
  readonly kind: 'unique';
  readonly fields: readonly string[];
}

/** The times of one subject do not overlap. */
export interface KeptApart extends Constrained {
  readonly kind: 'apart';
  readonly apart: TimesApart;
}

/** A time is not before the one that it follows. */
export interface InOrder extends Constrained {
  readonly kind: 'follows';
  readonly rule: FollowedTime;
  /** The record with the earlier time; the record itself where the rule names no other. */
  readonly followed: ServedRecord;
}

/** What the database refuses because records would contradict each other. */
export type ContradictionRule = OnlyOne | KeptApart | InOrder;

/** All rules, as core describes them. */
export const contradictionRules: readonly ContradictionRule[] = [...servedRecords.values()].flatMap(
  (record): readonly ContradictionRule[] => {
    const { name, unique, apart, follows } = record.description;
    const constraint = (field: string) => `contradiction_${columnOf(name)}_${columnOf(field)}`;
    return [
      ...(unique.length === 0
        ? []
        : [{ kind: 'unique', constraint: uniqueName(record), record, fields: unique } as const]),
      ...(apart === undefined
        ? []
        : [{ kind: 'apart', constraint: constraint(apart.from), record, apart } as const]),
      ...follows.map(
        (rule) =>
          ({
            kind: 'follows',
            constraint: constraint(rule.field),
            record,
            rule,
            followed: rule.of === undefined ? record : servedRecord(fieldOf(record, rule.of).refersTo ?? ''),
          }) as const,
      ),
    ];
  },
);

/** Whether Prisma's schema has the constraint: it needs to know that a record has at most one such check. */
export function isInPrismaSchema({ description }: ServedRecord): boolean {
  return Object.keys(description.single).length > 0;
}

function uniqueName(record: ServedRecord): string {
  const { name, unique } = record.description;
  const columns = unique.map(columnOf).join('_');
  const table = columnOf(name);
  return isInPrismaSchema(record)
    ? `${table}_station_id_${columns}_key`
    : `contradiction_${table}_${columns}`;
}

/** A field of a record by its name. */
export function fieldOf({ fields, model }: ServedRecord, name: string): RecordField {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) throw new TypeError(`${model} has no field ${name}`);
  return field;
}
