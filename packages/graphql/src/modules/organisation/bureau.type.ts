import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { LocalizedTextType, nameOf } from '../../types/localized-text.type.ts';
import { bureaus } from './tables.ts';

export const BureauType = defineNode(
  bureaus,
  "A city's police bureau 市局: the root of the hierarchy and the owner of its time zone.",
  (t) => ({
    code: t.exposeString('id', { description: 'Its own identifier, as the bureau writes it.' }),
    name: t.field({ type: LocalizedTextType, description: 'Its name.', resolve: nameOf }),
    timeZone: t.exposeString('timeZone', {
      description: 'IANA name of the time zone in which its days and months are reckoned.',
    }),
  }),
);

export const BureauConnection = defineConnection(BureauType, 'bureaus');
