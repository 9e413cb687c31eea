import { columnOf } from '@beatwork/core/internal';
import { type ServedRecord, servedRecords } from './served-records.ts';
import { fieldsSql, type ServedWorklist, worklistsOf } from './worklists.ts';

/**
 * SQL for the indexes of the work lists. They hold only the rows on which there is work to do, which a Prisma schema
 * cannot say. A list that asks for records that are missing reads those of some days from the index of the whole list.
 */
export function worklistIndexes(): string {
  return [
    dropIndexes,
    ...[...servedRecords.values()].flatMap((record) =>
      worklistsOf(record)
        .filter(({ list }) => fieldsSql(list) !== '')
        .map((worklist) => indexSql(record, worklist)),
    ),
  ].join('\n');
}

/** Lists that core no longer has lose their index. */
const dropIndexes = `DO $$
DECLARE
  index_name text;
BEGIN
  FOR index_name IN SELECT indexname FROM pg_indexes
    WHERE schemaname = current_schema() AND indexname LIKE 'worklist\\_%'
  LOOP
    EXECUTE format('DROP INDEX %I', index_name);
  END LOOP;
END
$$;`;

function indexSql({ description }: ServedRecord, { name, owner, by, list }: ServedWorklist): string {
  const columns = [...by, list.order, 'id'].map(columnOf).join(', ');
  return `CREATE INDEX worklist_${columnOf(name)}_${columnOf(owner)} ON ${columnOf(description.name)} (${columns}) WHERE ${fieldsSql(list)};`;
}
