import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { LocalizedTextType, nameOf } from '../../types/localized-text.type.ts';
import { branches } from './tables.ts';

export const BranchType = defineNode(branches, "A district's or county's branch 分局 of a bureau.", (t) => ({
  code: t.exposeString('id', { description: 'Its own identifier, as the bureau writes it.' }),
  name: t.field({ type: LocalizedTextType, description: 'Its name.', resolve: nameOf }),
}));

export const BranchConnection = defineConnection(BranchType, 'branches');
