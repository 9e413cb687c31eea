import { columnOf } from '@beatwork/core/internal';
import type { MissingRecord, Worklist } from '@beatwork/core/records';
import pg from 'pg';
import { columnsTo, referenceField, type ServedRecord, servedRecord } from './served-records.ts';

/** A work list of a type of records, as it stands on one of the records that own it. */
export interface ServedWorklist {
  readonly name: string;
  readonly list: Worklist;
  readonly owner: string;
  /** The fields that hold the owner's key. */
  readonly by: readonly string[];
  /** SQL for what makes a row of the table `t`, of a station, one on which there is work to do, apart from the time. */
  readonly condition: (station: string) => string;
}

/** Those who have work to do. */
const owners = ['member', 'community', 'station'];

/** The work lists of a type of records: each one stands on every owner that has a list of all the records. */
export function worklistsOf(record: ServedRecord): readonly ServedWorklist[] {
  const { worklists, lists } = record.description;
  return Object.entries(worklists).flatMap(([name, list]) =>
    owners
      .filter((owner) => Object.hasOwn(lists, owner))
      .map((owner) => ({
        name,
        list,
        owner,
        by: columnsTo(record, owner),
        condition: (station: string) =>
          [
            fieldsSql(list, 't.'),
            ...(list.without ?? []).map((missing) => missingSql(record, missing, station)),
          ]
            .filter((condition) => condition !== '')
            .join(' AND '),
      })),
  );
}

/** SQL for the fields of which a work list asks whether they are null. */
export function fieldsSql({ present = [], absent = [] }: Worklist, table = ''): string {
  return [
    ...present.map((field) => `${table}${columnOf(field)} IS NOT NULL`),
    ...absent.map((field) => `${table}${columnOf(field)} IS NULL`),
  ].join(' AND ');
}

/**
 * SQL for the absence of a record. With NOT EXISTS, the planner would read all records that might be there, once for
 * each page; a count is looked up for each row that the page comes to.
 */
function missingSql(
  record: ServedRecord,
  { record: name, where = {} }: MissingRecord,
  station: string,
): string {
  const missing = servedRecord(name);
  const reference = columnOf(referenceField(missing, record.description.name).name);
  const conditions = Object.entries(where).map(
    ([field, values]) => ` AND m.${columnOf(field)} IN (${values.map(pg.escapeLiteral).join(', ')})`,
  );
  return `(SELECT count(*) FROM ${columnOf(name)} m WHERE m.station_id = ${station} AND m.${reference} = t.id${conditions.join('')}) = 0`;
}
