import { defineTerms } from '../text/terms.ts';

/** The roles of the people who do a station's work: police officers, auxiliaries, and those who work with them. */
export const memberRoles = defineTerms(
  {
    community_officer: ['community officer', '社区民警'],
    security_officer: ['security officer', '社区治安民警'],
    department_officer: ['department officer', '业务警种民警'],
    case_officer: ['case officer', '办案民警'],
    command_room_officer: ['command-room officer', '勤务指挥室民警'],
    household_registration_officer: ['household-registration officer', '户籍民警'],
    video_officer: ['video officer', '视频民警'],
    auxiliary: ['auxiliary', '辅警'],
    security_guard: ['security guard', '保安'],
    volunteer: ['volunteer', '志愿者'],
    grid_worker: ['grid worker', '网格员'],
    community_cadre: ['community cadre', '社区干部'],
    building_head: ['building head', '楼门长'],
    resident_lawyer: ['resident lawyer', '驻所律师'],
    rehired_judge: ['rehired judge', '回聘法官'],
    joint_defence_member: ['joint-defence member', '联防队员'],
    red_armband: ['red armband', '红袖标'],
  },
  { name: 'MemberRole', en: 'The role in which a member works.', zh: '岗位。' },
);

/** A value of {@link memberRoles}. */
export type MemberRole = (typeof memberRoles.values)[number];

/** The roles of police officers 民警; the others work with them. */
export const officerRoles = [
  'community_officer',
  'security_officer',
  'department_officer',
  'case_officer',
  'command_room_officer',
  'household_registration_officer',
  'video_officer',
] as const satisfies readonly MemberRole[];
