import { oneOf } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { defineTerms } from '../text/terms.ts';
import { type MemberRole, memberRoles } from './member-role.ts';

/** The seven kinds of mediators 调解员 (001). */
export const mediatorKinds = defineTerms(
  {
    officer: ['police officer', '民警'],
    auxiliary: ['auxiliary', '辅警'],
    community_cadre: ['community cadre', '社区干部'],
    grid_worker: ['grid worker', '网格员'],
    volunteer: ['volunteer', '志愿者'],
    resident_lawyer: ['resident lawyer', '驻所律师'],
    rehired_judge: ['rehired judge', '回聘法官'],
  },
  { name: 'MediatorKind', en: 'The kind of a mediator.', zh: '调解员类型。' },
);
/** A value of {@link mediatorKinds}. */
export type MediatorKind = (typeof mediatorKinds.values)[number];

const kinds: Readonly<Record<MemberRole, MediatorKind | null>> = {
  community_officer: 'officer',
  security_officer: 'officer',
  department_officer: 'officer',
  case_officer: 'officer',
  command_room_officer: 'officer',
  household_registration_officer: 'officer',
  video_officer: 'officer',
  auxiliary: 'auxiliary',
  security_guard: null,
  volunteer: 'volunteer',
  grid_worker: 'grid_worker',
  community_cadre: 'community_cadre',
  building_head: 'volunteer',
  resident_lawyer: 'resident_lawyer',
  rehired_judge: 'rehired_judge',
  joint_defence_member: 'volunteer',
  red_armband: 'volunteer',
};

const memberRole = /* @__PURE__ */ oneOf(memberRoles.values);

/**
 * The kind of mediator that a member with this role is; null for roles that do not mediate.
 *
 * @example
 * ```ts
 * mediatorKindOf('case_officer'); // → 'officer'
 * ```
 * @throws ANALYSIS_INPUT_INVALID for a role that does not exist
 */
export function mediatorKindOf(role: MemberRole): MediatorKind | null {
  inputsOf('mediatorKindOf').field('role', role, memberRole);
  return kinds[role];
}
