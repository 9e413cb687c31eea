import { type SubjectKind, subjectKinds } from '../../model/subject.ts';
import type { Fields } from './conditions.ts';

/** One whose work is counted. */
export interface TallySubject {
  /** The station that it is in, a station's own id; null where it is larger than a station. */
  readonly stationId: string | null;
  /** Its id: unique in the station where it is in one. */
  readonly id: string;
}

/**
 * Finds where a member belonged when a record was made; null where that is nowhere. `at` is the instant, or the local
 * day, that decides the record's period: past work stays where it was done, also after the member was posted elsewhere.
 */
export type MemberLookup = (stationId: string, memberId: string, at: string) => string | null;

/** Look-ups for what a record does not say itself; they return null where there is none. */
export interface SubjectLookups {
  readonly teamOf?: MemberLookup | undefined;
  readonly postOf?: MemberLookup | undefined;
  readonly communityOf?: MemberLookup | undefined;
  readonly branchOf?: ((stationId: string) => string | null) | undefined;
  readonly bureauOf?: ((stationId: string) => string | null) | undefined;
}

type IdOf = (record: Fields, stationId: string, at: string) => string | null | undefined;

/** Finds the id of the subject that a record belongs to; the record's own field comes before a look-up. */
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
