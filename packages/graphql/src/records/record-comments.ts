import { columnOf, partsOf } from '@beatwork/core/internal';
import pg from 'pg';
import { recordTable } from './record-table.ts';
import { servedRecords } from './served-records.ts';

/** SQL that adds the descriptions of records and fields as comments to tables and columns, for those who use SQL. */
export function recordComments(): string {
  return [...servedRecords]
    .flatMap(([record, { description, fields }]) => {
      const table = recordTable(record).name;
      return [
        commentSql(`TABLE ${table}`, description.description),
        ...fields.flatMap((field) =>
          (partsOf(field) ?? [field]).map(({ name }) =>
            commentSql(`COLUMN ${table}.${columnOf(name)}`, field.text),
          ),
        ),
      ];
    })
    .join('\n');
}

function commentSql(on: string, { en, zh }: { readonly en: string; readonly zh: string }): string {
  return `COMMENT ON ${on} IS ${pg.escapeLiteral(`${en} ${zh}`)};`;
}
