import type { RecordAccess } from '@beatwork/core/records';
import type { ViewerRole } from './viewer.ts';

/** Who may read a type of record, and whether reads are logged. */
export interface AccessLevel {
  readonly roles: readonly ViewerRole[];
  /** Whether every read is written to the access log before the answer is sent. */
  readonly logged: boolean;
  /** The sentence about access in the type's description. */
  readonly note: string;
}

/** The access levels that record descriptions refer to. */
export const accessLevels: Readonly<Record<RecordAccess, AccessLevel>> = {
  open: {
    roles: ['public', 'analyst', 'officer', 'supervisor'],
    logged: false,
    note: 'Open to everyone. 公开。',
  },
  work: {
    roles: ['analyst', 'officer', 'supervisor'],
    logged: false,
    note: 'Analysts, officers and supervisors may read it. 分析人员、民警和督导人员可查。',
  },
  residents: {
    roles: ['officer', 'supervisor'],
    logged: true,
    note: 'Only officers and supervisors may read it, and every read is logged. 仅民警和督导人员可查，查询留痕。',
  },
};

/** A type of record with its access level. */
export interface Guarded {
  /** Its name in the schema. */
  readonly record: string;
  readonly access: RecordAccess;
}

/** Adds to a type's description who may read it. */
export function withAccess(access: RecordAccess, description: string): string {
  return `${description} ${accessLevels[access].note}`;
}
