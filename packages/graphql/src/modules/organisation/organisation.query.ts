import { builder } from '../../builder.ts';
import { addByIdField } from '../../nodes/by-id-field.ts';
import { byId } from '../../paging/collection.ts';
import { collectionConnection } from '../../paging/connection.ts';
import { pageArguments } from '../../paging/page-arguments.ts';
import { costOfPage } from '../../paging/page-size.ts';
import { BranchType } from './branch.type.ts';
import { BureauConnection, BureauType } from './bureau.type.ts';
import { CommunityType } from './community.type.ts';
import { MemberType } from './member.type.ts';
import { PostType } from './post.type.ts';
import { StationType } from './station.type.ts';
import { branches, bureaus, communities, members, posts, stations } from './tables.ts';

const allBureaus = byId('Query.bureaus', bureaus, []);

builder.queryField('bureaus', (t) =>
  t.field({
    type: BureauConnection,
    description: 'Every bureau, by code: where to start from.',
    args: pageArguments(),
    complexity: costOfPage,
    resolve: (_root, args, context) => collectionConnection(context, allBureaus, [], args, []),
  }),
);

addByIdField('bureau', BureauType, bureaus);
addByIdField('branch', BranchType, branches);
addByIdField('station', StationType, stations);
addByIdField('community', CommunityType, communities);
addByIdField('post', PostType, posts);
addByIdField('member', MemberType, members);
