export {
  type DescribedObject,
  type FieldKind,
  fieldsOf,
  type RecordField,
} from '../model/describe/fields.ts';
export type {
  FollowedTime,
  MissingRecord,
  RecordAccess,
  RecordDescription,
  RecordNames,
  SingleCheck,
  TimesApart,
  Worklist,
} from '../model/describe/record.ts';
export type { ContradictionCode } from './contradiction-texts.ts';
export {
  type Contradiction,
  type ContradictionOptions,
  contradictionsIn,
  type RecordsByType,
} from './contradictions.ts';
export { type AnyRecordDescription, type RecordName, recordNames, recordOf, records } from './records.ts';
