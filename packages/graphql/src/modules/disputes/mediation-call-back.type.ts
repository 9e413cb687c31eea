import { defineNode } from '../../nodes/define-node.ts';
import { mediationCallBacks } from './tables.ts';

export const MediationCallBackType = defineNode(
  mediationCallBacks,
  'The phone check of a mediation 回访 with both of its parties.',
  (t) => ({
    calledAt: t.expose('calledAt', { type: 'DateTime', description: 'When the calls were made.' }),
    bothSatisfied: t.exposeBoolean('bothSatisfied', {
      description: 'Both parties are satisfied with how it ended 双方当事人均满意.',
    }),
  }),
);
