import {
  type AnyRecordDescription,
  fieldsOf,
  type RecordAccess,
  type RecordField,
  recordNames,
  records,
} from '../src/records/index.ts';
import { periodOfRecord } from '../src/records/records.ts';
import type { Terms } from '../src/text/terms.ts';

const accessTexts: Readonly<Record<RecordAccess, string>> = {
  open: 'everyone 公开',
  work: 'analysts, officers, supervisors 分析人员、民警、督导人员',
  residents: 'officers and supervisors; every read is logged 民警、督导人员，查询留痕',
};

/** Every record, its fields and the closed lists, as a page of Markdown. */
export function dataDictionaryPage(): string {
  const all: readonly AnyRecordDescription[] = recordNames.map((name) => records[name]);
  const lists = new Map(
    all.flatMap(fieldsOf).flatMap(({ terms }) => (terms?.title ? [[terms.title.name, terms] as const] : [])),
  );
  return `${[
    intro(all.length, lists.size),
    '## Records 记录',
    ...all.map(sectionOf),
    '## Closed lists 代码表',
    ...[...lists]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, terms]) => listOf(name, terms)),
  ].join('\n\n')}\n`;
}

const intro = (
  count: number,
  lists: number,
) => `<!-- Written by packages/core/scripts/write-data-dictionary-page.ts from the model: change that, then run it. -->

# Data dictionary 数据字典

The ${count} types of records of \`@beatwork/core\` and their ${lists} closed lists. \`records\` of \`@beatwork/core/records\` is the same as data: a schema that checks a record, and what is said here.

An **instant** is in UTC with milliseconds; a **day** is a calendar day of the bureau's time zone. A field marked *personal* can lead to a person: it is in no log and is purged with its record. A field marked *assigned* is read as it is stored only by who is assigned to the work; see [privacy](privacy.md).

A **work list** holds the records on which there is work to do, the earliest first. What counts as work to do is a reading: the articles describe the work, but no such lists.`;

function sectionOf(record: AnyRecordDescription): string {
  const { name, names, description, access } = record;
  return `### \`${name}\`: ${names.one} ${names.zh}

${description.en} ${description.zh}

Read by ${accessTexts[access]}.${periodText(name)}

${worklistTexts(record)}${tableOf(fieldsOf(record))}${fieldsOf(record).flatMap(objectText).join('')}`;
}

/** The work lists of a record, each with what is on it. */
function worklistTexts({ worklists }: AnyRecordDescription): string {
  const all = Object.entries(worklists).map(
    ([name, { en, zh, order, withinDays }]) =>
      `- \`${name}\`: ${en} ${zh} By \`${order}\`${withinDays === undefined ? '' : `, of the last ${withinDays} days`}.`,
  );
  return all.length === 0 ? '' : `Work lists 待办:\n\n${all.join('\n')}\n\n`;
}

function tableOf(fields: readonly RecordField[]): string {
  return `| field | holds | what it is | 说明 |
| --- | --- | --- | --- |
${fields.map(rowOf).join('\n')}`;
}

function objectText({ object }: RecordField): readonly string[] {
  if (object === undefined) return [];
  return [`\n\n\`${object.name}\`: ${object.en} ${object.zh}\n\n${tableOf(object.fields)}`];
}

function periodText(name: string): string {
  const period = periodOfRecord(name);
  if (period === undefined) return '';
  if ('checks' in period) return ` It belongs to the period of the \`${period.checks}\` that it checks.`;
  return ` \`${'time' in period ? period.time : period.day}\` decides its period.`;
}

function rowOf({ name, text, ...field }: RecordField): string {
  return `| \`${name}\` | ${holds(field)} | ${text.en} | ${text.zh} |`;
}

const kindTexts: Readonly<Record<RecordField['kind'], string>> = {
  id: 'id',
  text: 'text',
  localizedText: 'text in both languages',
  term: 'term',
  boolean: 'yes or no',
  whole: 'whole number',
  largeWhole: 'whole number',
  number: 'number',
  instant: 'instant',
  day: 'day',
  place: 'place',
  object: 'object',
};

function holds(field: Omit<RecordField, 'name' | 'text'>): string {
  const title = field.terms?.title ?? field.object;
  const what =
    title !== undefined
      ? `\`${title.name}\``
      : field.refersTo === undefined
        ? kindTexts[field.kind]
        : `id of a \`${field.refersTo}\``;
  return [
    field.list ? `several: ${what}` : what,
    ...(field.nullable ? ['or null'] : []),
    ...(field.personal === true ? ['*personal*'] : []),
    ...(field.assigned === true ? ['*assigned*'] : []),
  ].join(', ');
}

function listOf(name: string, { title, values, labels }: Terms<string>): string {
  return `### \`${name}\`

${title?.en} ${title?.zh}

| value | English | 中文 |
| --- | --- | --- |
${values.map((value) => `| \`${value}\` | ${labels[value]?.en} | ${labels[value]?.zh} |`).join('\n')}`;
}
