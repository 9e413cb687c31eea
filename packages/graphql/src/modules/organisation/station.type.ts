import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { LocalizedTextType, nameOf } from '../../types/localized-text.type.ts';
import { stations } from './tables.ts';

export const StationType = defineNode(
  stations,
  'A police station 派出所: everything that is done is recorded under one.',
  (t) => ({
    code: t.exposeString('id', { description: 'Its own identifier, as the bureau writes it.' }),
    name: t.field({ type: LocalizedTextType, description: 'Its name.', resolve: nameOf }),
  }),
);

export const StationConnection = defineConnection(StationType, 'stations');
