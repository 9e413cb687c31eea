import { postKinds } from '@beatwork/core';
import { defineNode } from '../../nodes/define-node.ts';
import { defineConnection } from '../../paging/define-connection.ts';
import { defineEnum } from '../../types/define-enum.ts';
import { LocalizedTextType, nameOf } from '../../types/localized-text.type.ts';
import { posts } from './tables.ts';

const PostKind = defineEnum('PostKind', postKinds, 'What a post is.');

export const PostType = defineNode(
  posts,
  'A post: a community police room 警务室 or a kiosk 警务亭, in one community.',
  (t) => ({
    code: t.exposeString('id', { description: 'Its own identifier, unique within its station.' }),
    name: t.field({ type: LocalizedTextType, description: 'Its name.', resolve: nameOf }),
    kind: t.expose('kind', { type: PostKind, description: 'Whether it is a room or a kiosk.' }),
  }),
);

export const PostConnection = defineConnection(PostType, 'posts');
