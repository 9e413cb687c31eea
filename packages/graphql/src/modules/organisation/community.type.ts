import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { LocalizedTextType, nameOf } from '../../types/localized-text.type.ts';
import { communities } from './tables.ts';

export const CommunityType = defineNode(
  communities,
  'A community or village 社区、村: the area that one post serves.',
  (t) => ({
    code: t.exposeString('id', { description: 'Its own identifier, unique within its station.' }),
    name: t.field({ type: LocalizedTextType, description: 'Its name.', resolve: nameOf }),
    households: t.exposeInt('households', { description: 'How many households live there.' }),
    residents: t.exposeInt('residents', { description: 'How many residents live there.' }),
  }),
);

export const CommunityConnection = defineConnection(CommunityType, 'communities');
