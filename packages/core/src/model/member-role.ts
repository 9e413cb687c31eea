import { defineTerms } from '../text/terms.ts';

/** What members do: officers, auxiliaries, and the others who work with them. */
export const memberRoles = defineTerms({
  community_officer: ['community officer', '社区民警'],
  security_officer: ['security officer', '社区治安民警'],
  department_officer: ['department officer', '业务警种民警'],
  video_officer: ['video officer', '视频民警'],
  auxiliary: ['auxiliary', '辅警'],
  security_guard: ['security guard', '保安'],
  volunteer: ['volunteer', '志愿者'],
  grid_worker: ['grid worker', '网格员'],
  community_cadre: ['community cadre', '社区干部'],
  resident_lawyer: ['resident lawyer', '驻所律师'],
  rehired_judge: ['rehired judge', '回聘法官'],
  joint_defence_member: ['joint-defence member', '联防队员'],
  red_armband: ['red armband', '红袖标'],
});
export type MemberRole = (typeof memberRoles.values)[number];
