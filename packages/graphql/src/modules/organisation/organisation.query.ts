import { builder } from '../../builder.ts';
import { byId } from '../../paging/collection.ts';
import { collectionConnection } from '../../paging/connection.ts';
import { pageArguments } from '../../paging/page-arguments.ts';
import { costOfPage } from '../../paging/page-size.ts';
import { recordTypes } from '../../records/index.ts';
import { recordTable } from '../../records/record-table.ts';

const allBureaus = byId('Query.bureaus', recordTable('bureau'), []);

builder.queryField('bureaus', (t) =>
  t.field({
    type: recordTypes('bureau').list.connection,
    description: 'All bureaus, by code. Most queries start here.',
    args: pageArguments(),
    complexity: costOfPage,
    resolve: (_root, args, context) => collectionConnection(context, allBureaus, [], args, []),
  }),
);
