export {
  type DescribedObject,
  type FieldKind,
  fieldsOf,
  type RecordField,
} from '../model/describe/fields.ts';
export type {
  MissingRecord,
  RecordAccess,
  RecordDescription,
  RecordNames,
  SingleCheck,
  Worklist,
} from '../model/describe/record.ts';
export { type AnyRecordDescription, type RecordName, recordNames, recordOf, records } from './records.ts';
