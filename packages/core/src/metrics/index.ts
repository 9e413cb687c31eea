export * from './catalogue.ts';
export * from './metric.ts';
export * from './record-schemas.ts';
export * from './record-types.ts';
export * from './tallies/postings.ts';
export type { MemberLookup, SubjectLookups, TallySubject } from './tallies/subjects.ts';
export * from './tallies/tallies.ts';
export * from './tally.ts';
