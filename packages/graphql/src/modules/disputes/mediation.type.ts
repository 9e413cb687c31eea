import { mediationManners, mediationOutcomes, mediatorKinds } from '@beatwork/core';
import { defineWhere } from '../../filters/define-where.ts';
import { defineEnumFilter } from '../../filters/enum-filter.ts';
import { instantFilter } from '../../filters/instant-filter.ts';
import { monthFilter } from '../../filters/month-filter.ts';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { mediations } from './tables.ts';

const MediationManner = defineEnum(
  'MediationManner',
  mediationManners,
  'Where and when a mediation took place.',
);
const MediationOutcome = defineEnum('MediationOutcome', mediationOutcomes, 'How a mediation ended.');

const MediatorKind = defineEnum('MediatorKind', mediatorKinds, 'The kind of a mediator.');

export const MediationType = defineNode(
  mediations,
  'One mediation 调解 of a dispute, once it has ended: led by one member, alone or with others.',
  (t) => ({
    mediatedAt: t.expose('mediatedAt', { type: 'DateTime', description: 'When it ended.' }),
    manner: t.expose('manner', { type: MediationManner, description: 'Where and when it took place.' }),
    outcome: t.expose('outcome', { type: MediationOutcome, description: 'How it ended.' }),
    ledBy: t.expose('ledBy', {
      type: MediatorKind,
      description: 'As which kind of mediator the member led it.',
    }),
    assistedBy: t.expose('assistedBy', {
      type: [MediatorKind],
      description: 'The kinds of the others who mediated with the member; empty where there were none.',
    }),
  }),
);

export const MediationConnection = defineConnection(MediationType, 'mediations');

export const mediationWhere = defineWhere('MediationWhere', 'Which mediations to list.', {
  mediatedAt: instantFilter('mediatedAt', 'When it ended.'),
  month: monthFilter('mediatedAt', 'The month in which it ended.'),
  manner: defineEnumFilter(MediationManner)('manner', 'Where and when it took place.'),
  outcome: defineEnumFilter(MediationOutcome)('outcome', 'How it ended.'),
});
