import { disputeKinds, disputeOrigins } from '@beatwork/core';
import { defineWhere } from '../../filters/define-where.ts';
import { defineEnumFilter } from '../../filters/enum-filter.ts';
import { instantFilter } from '../../filters/instant-filter.ts';
import { monthFilter } from '../../filters/month-filter.ts';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { disputes } from './tables.ts';

const DisputeKind = defineEnum('DisputeKind', disputeKinds, 'What a dispute is about.');
const DisputeOrigin = defineEnum('DisputeOrigin', disputeOrigins, 'How a dispute came to be known.');

export const DisputeType = defineNode(
  disputes,
  'A dispute 矛盾纠纷 in a community. Its parties are not recorded.',
  (t) => ({
    kind: t.expose('kind', { type: DisputeKind, description: 'What it is about.' }),
    origin: t.expose('origin', { type: DisputeOrigin, description: 'How it came to be known.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it became known.' }),
  }),
);

export const DisputeConnection = defineConnection(DisputeType, 'disputes');

export const disputeWhere = defineWhere('DisputeWhere', 'Which disputes to list.', {
  openedAt: instantFilter('openedAt', 'When it became known.'),
  month: monthFilter('openedAt', 'The month in which it became known.'),
  kind: defineEnumFilter(DisputeKind)('kind', 'What it is about.'),
  origin: defineEnumFilter(DisputeOrigin)('origin', 'How it came to be known.'),
});
