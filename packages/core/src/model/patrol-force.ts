import { defineTerms } from '../text/terms.ts';

/** Who patrols. */
export const patrolForces = defineTerms(
  {
    officers: ['officers', '民警'],
    auxiliaries: ['auxiliaries', '辅警'],
    guards: ['security guards', '保安'],
    volunteers: ['volunteers', '志愿者'],
    red_armbands: ['red armbands', '红袖标'],
    joint_defence: ['joint-defence members', '联防队员'],
  },
  { name: 'PatrolForce', en: 'Who walks a patrol.', zh: '巡逻力量。' },
);
/** A value of {@link patrolForces}. */
export type PatrolForce = (typeof patrolForces.values)[number];
