import { addByIdField } from '../nodes/by-id-field.ts';
import { defineConnection } from '../paging/define-connection.ts';
import { addChecks, addLists, addReferences, type ListTypes, type RecordTypes } from './record-links.ts';
import { recordTable } from './record-table.ts';
import { defineRecordType } from './record-type.ts';
import { defineRecordWhere } from './record-where.ts';
import { type ServedRecord, servedRecords } from './served-records.ts';
import { addWorklists } from './worklist-fields.ts';

const types = new Map([...servedRecords].map(([name, record]) => [name, define(record)]));

function define(record: ServedRecord): RecordTypes {
  const type = defineRecordType(record);
  let list: ListTypes | undefined;
  return {
    record,
    type,
    // These are made on first use, because a record that appears in no list needs neither.
    get list() {
      list ??= {
        connection: defineConnection(type, record.description.names.many),
        where: defineRecordWhere(record),
      };
      return list;
    },
  };
}

const typesOf = (name: string) => types.get(name);

for (const each of types.values()) {
  addReferences(each, typesOf);
  addLists(each, typesOf);
  addChecks(each, typesOf);
  addWorklists(each, typesOf);
  addByIdField(each.record.description.name, each.type, recordTable(each.record.description.name));
}

/** The schema types of a record that the gateway serves. */
export function recordTypes(name: string): RecordTypes {
  const known = types.get(name);
  if (known === undefined) throw new TypeError(`records of type ${name} are not served`);
  return known;
}
