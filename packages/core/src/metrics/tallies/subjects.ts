import { type SubjectKind, subjectKinds } from '../../model/subject.ts';
import type { Fields } from './conditions.ts';

/** The member or unit whose work is counted. */
export interface TallySubject {
  /** The station that it belongs to; for a station, its own id; null if it is larger than a station. */
  readonly stationId: string | null;
  /** Its id, which is unique within its station. */
  readonly id: string;
}

/**
 * Finds where a member belonged when a record was made; null if the member belonged nowhere. `at` is the instant or the
 * local day that decides the period of the record: past work stays where it was done, even after the member was posted
 * elsewhere.
 */
export type MemberLookup = (stationId: string, memberId: string, at: string) => string | null;

/** Lookups for what a record does not say itself. They return null if there is no answer. */
export interface SubjectLookups {
  readonly teamOf?: MemberLookup | undefined;
  readonly postOf?: MemberLookup | undefined;
  readonly communityOf?: MemberLookup | undefined;
  readonly branchOf?: ((stationId: string) => string | null) | undefined;
  readonly bureauOf?: ((stationId: string) => string | null) | undefined;
}

type IdOf = (record: Fields, stationId: string, at: string) => string | null | undefined;

/**
 * Finds the id of the subject that a record belongs to. A field of the record itself takes precedence over a lookup.
 */
export function subjectIdsOf(kind: SubjectKind, lookups: SubjectLookups): IdOf {
  const own = (field: string, lookup: SubjectLookups['postOf']): IdOf => {
    return (record, stationId, at) => {
      const said = record[field] as string | null | undefined;
      if (said || lookup === undefined) return said;
      const memberId = record.memberId as string | null | undefined;
      return memberId ? lookup(stationId, memberId, at) : null;
    };
  };
  switch (kind) {
    case 'member':
      return (record) => record.memberId as string | null | undefined;
    case 'team':
      return own('teamId', lookups.teamOf);
    case 'post':
      return own('postId', lookups.postOf);
    case 'community':
      return own('communityId', lookups.communityOf);
    case 'station':
      return (_record, stationId) => stationId;
    case 'branch':
      return (_record, stationId) => lookups.branchOf?.(stationId);
    case 'bureau':
      return (_record, stationId) => lookups.bureauOf?.(stationId);
  }
}

/** Whether subjects of a kind are within a station, or are one. */
export const isWithinStation = (kind: SubjectKind) => kind !== 'branch' && kind !== 'bureau';

/** Whether one kind of subject is larger than another. */
export function isLarger(kind: SubjectKind, than: SubjectKind): boolean {
  return subjectKinds.values.indexOf(kind) > subjectKinds.values.indexOf(than);
}
