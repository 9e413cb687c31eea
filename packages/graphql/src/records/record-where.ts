import type { RecordField } from '@beatwork/core/records';
import { booleanFilter } from '../filters/boolean-filter.ts';
import { dayFilter } from '../filters/day-filter.ts';
import { defineWhere, type Where } from '../filters/define-where.ts';
import { instantFilter } from '../filters/instant-filter.ts';
import { monthFilter } from '../filters/month-filter.ts';
import type { WhereField } from '../filters/where-field.ts';
import { described } from './described.ts';
import { enumOfField } from './record-enums.ts';
import { type ServedRecord, timeFieldOf } from './served-records.ts';

/** The `where` input for lists of a type of records: its time, its month, and the filters of its description. */
export function defineRecordWhere(record: ServedRecord): Where | undefined {
  const { description, model, fields, unit } = record;
  const filters = fields.filter(({ name }) => description.filters.includes(name));
  const where = Object.fromEntries([
    ...(unit ? [] : timeFilters(timeFieldOf(record))),
    ...filters.map((field) => [field.name, filterOf(field)] as const),
  ]);
  if (Object.keys(where).length === 0) return undefined;
  return defineWhere(`${model}Where`, `Which ${description.names.many} to list.`, where);
}

function timeFilters({ name, kind, text }: RecordField): readonly (readonly [string, WhereField])[] {
  if (kind === 'day') return [[name, dayFilter(name, described(text))]];
  return [
    [name, instantFilter(name, described(text))],
    ['month', monthFilter(name, `The month in which \`${name}\` lies. ${name} 所在的月份。`)],
  ];
}

function filterOf(field: RecordField): WhereField {
  const text = described(field.text);
  if (field.kind === 'boolean') return booleanFilter(field.name, text);
  if (field.kind === 'term' && !field.list) return enumOfField(field).filter(field.name, text);
  throw new TypeError(`no filter for the field ${field.name} of kind ${field.kind}`);
}
