import { defineNode } from '../../nodes/define-node.ts';
import { visitCallBacks } from './tables.ts';

export const VisitCallBackType = defineNode(
  visitCallBacks,
  'The phone check of a household visit 回访, once somebody was reached.',
  (t) => ({
    calledAt: t.expose('calledAt', { type: 'DateTime', description: 'When the call was made.' }),
    numberMatched: t.exposeBoolean('numberMatched', {
      description: 'The number on record reaches the person on record 人号一致.',
    }),
    visitConfirmed: t.exposeBoolean('visitConfirmed', {
      description: 'The household confirms that the visit took place 入户走访.',
    }),
    satisfied: t.exposeBoolean('satisfied', { description: 'The household is satisfied 群众满意.' }),
  }),
);
