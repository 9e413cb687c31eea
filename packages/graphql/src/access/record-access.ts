import type { RecordAccess } from '@beatwork/core/records';
import type { ViewerRole } from './viewer.ts';

/** How closely a type of record is kept. */
export interface AccessLevel {
  readonly roles: readonly ViewerRole[];
  /** Every read is written to the access log before the answer leaves. */
  readonly logged: boolean;
  /** What the type's description says about it. */
  readonly note: string;
}

/** Who may read records, by what their description says. */
export const accessLevels: Readonly<Record<RecordAccess, AccessLevel>> = {
  open: {
    roles: ['public', 'analyst', 'officer', 'supervisor'],
    logged: false,
    note: 'Open to everyone. 公开。',
  },
  work: {
    roles: ['analyst', 'officer', 'supervisor'],
    logged: false,
    note: 'Read by analysts, officers and supervisors. 分析人员、民警和督导人员可查。',
  },
  residents: {
    roles: ['officer', 'supervisor'],
    logged: true,
    note: 'Read by officers and supervisors only; every read is logged. 仅民警和督导人员可查，查询留痕。',
  },
};

/** A type of record, as far as its access goes. */
export interface Guarded {
  /** Its name in the schema. */
  readonly record: string;
  readonly access: RecordAccess;
}

/** A type's description, with who may read it. */
export function withAccess(access: RecordAccess, description: string): string {
  return `${description} ${accessLevels[access].note}`;
}
