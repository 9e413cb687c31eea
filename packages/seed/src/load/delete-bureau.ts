import { columnOf } from '@beatwork/core/internal';
import { fieldsOf, records } from '@beatwork/core/records';
import type pg from 'pg';
import { sqlTableOf, type TableName, tableNames } from '../dataset/tables.ts';
import { SeedError } from '../text/error.ts';

/**
 * Deletes all records of a bureau that was loaded from a dataset, children before parents. Whoever is recording something
 * for one of its stations is waited for, and whoever begins to do so waits.
 * @returns the stations that it had
 * @throws DATASET_PUBLISHED
 */
export async function deleteBureau(
  client: pg.ClientBase,
  dataset: string,
  bureauId: string,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM station WHERE ${conditionOf('station')} ORDER BY id FOR UPDATE`,
    [bureauId],
  );
  const stations = rows.map(({ id }) => id);
  // Results that are published refer to the bureau, so that nobody publishes any until the end.
  await client.query('SELECT FROM bureau WHERE id = $1 FOR UPDATE', [bureauId]);
  await refusePublished(client, dataset, bureauId);
  for (const station of stations) await lockParents(client, station);
  for (const table of tableNames.toReversed()) {
    await client.query(`DELETE FROM ${sqlTableOf(table)} WHERE ${conditionOf(table)}`, [bureauId]);
  }
  return stations;
}

/** Published results keep the bureau and the stations that they are about. */
async function refusePublished(client: pg.ClientBase, dataset: string, bureauId: string): Promise<void> {
  const { rows } = await client.query<{ assessments: number }>(
    `SELECT count(*)::int AS assessments FROM assessment AS a WHERE a.bureau_id = $1 OR a.id IN (
       SELECT assessment_id FROM assessment_result
       WHERE station_id IN (SELECT id FROM station WHERE ${conditionOf('station')})
     )`,
    [bureauId],
  );
  const { assessments } = rows[0]!;
  if (assessments > 0) throw new SeedError('DATASET_PUBLISHED', { dataset, bureauId, assessments });
}

/**
 * Locks the records of a station to which others can refer. Otherwise a record could be added to a table whose rows have
 * just been deleted, and its parent could not be deleted.
 */
async function lockParents(client: pg.ClientBase, station: string): Promise<void> {
  for (const parent of parents) {
    await client.query(
      `SELECT count(*) FROM (
         SELECT FROM ${sqlTableOf(parent)} WHERE station_id = $1 ORDER BY id FOR UPDATE
       ) AS locked`,
      [station],
    );
  }
}

const units: readonly TableName[] = ['bureau', 'branch', 'station'];

/** The tables within a station to which others refer. */
const parents = tableNames.filter(
  (table) =>
    !units.includes(table) &&
    tableNames.some((child) => fieldsOf(records[child]).some(({ refersTo }) => refersTo === table)),
);

/** The SQL condition for the rows of a table that belong to the bureau `$1`. */
function conditionOf(table: TableName): string {
  if (table === 'bureau') return 'id = $1';
  const { name, parent } = ownerOf(table);
  return `${columnOf(name)} IN (SELECT id FROM ${sqlTableOf(parent)} WHERE ${conditionOf(parent)})`;
}

/** The reference by which a row belongs to a bureau, a branch or a station. Ids of these are unique in the database. */
function ownerOf(table: TableName): { readonly name: string; readonly parent: TableName } {
  for (const { name, refersTo } of fieldsOf(records[table])) {
    const parent = units.find((unit) => unit === refersTo);
    if (parent !== undefined) return { name, parent };
  }
  throw new TypeError(`${table} belongs to no station`);
}
