export { type CounterId, counterIds, type MetricId, metricIds, metrics } from './catalogue.ts';
export { countIn } from './counts.ts';
export type { ArticleId, Condition, Metric, SystemId } from './metric.ts';
export {
  type CheckRecordType,
  type CountedRecords,
  type DatedRecordType,
  type DescribedRecords,
  type RecordType,
  type RecordTypeDefinition,
  recordTypes,
  type TimedRecordType,
} from './record-types.ts';
export { postingLookups } from './tallies/postings.ts';
export type { MemberLookup, SubjectLookups, TallySubject } from './tallies/subjects.ts';
export { type RollUpOptions, type SubjectTally, Tallies, type TalliesOptions } from './tallies/tallies.ts';
export { emptyTally, type MetricValue, metricOf, metricValue, type Tally } from './tally.ts';
