import { addReference } from '../../loading/reference-field.ts';
import { newestFirst } from '../../paging/collection.ts';
import { addFilteredListField } from '../../paging/list-field.ts';
import { CommunityType } from '../organisation/community.type.ts';
import { communities } from '../organisation/tables.ts';
import { DisputeConnection, DisputeType, disputeWhere } from './dispute.type.ts';
import { MediationConnection, mediationWhere } from './mediation.type.ts';
import { disputes, mediations } from './tables.ts';

addFilteredListField(
  CommunityType,
  {
    type: DisputeConnection,
    description: 'The disputes in the community, the newest first.',
    collection: newestFirst('Community.disputes', disputes, ['stationId', 'communityId'], 'openedAt'),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  disputeWhere,
);

addReference(DisputeType, {
  name: 'community',
  type: CommunityType,
  description: 'Where it arose.',
  table: communities,
  keyOf: ({ stationId, communityId }) => [stationId, communityId],
});

addFilteredListField(
  DisputeType,
  {
    type: MediationConnection,
    description: 'The mediations of the dispute, newest first.',
    collection: newestFirst('Dispute.mediations', mediations, ['stationId', 'disputeId'], 'mediatedAt'),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  mediationWhere,
);
