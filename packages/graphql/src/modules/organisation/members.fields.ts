import { addOptionalReference, addReference } from '../../loading/reference-field.ts';
import { byId } from '../../paging/collection.ts';
import { addFilteredListField } from '../../paging/list-field.ts';
import { MemberConnection, MemberType, memberWhere } from './member.type.ts';
import { PostType } from './post.type.ts';
import { StationType } from './station.type.ts';
import { members, posts, stations } from './tables.ts';

addFilteredListField(
  StationType,
  {
    type: MemberConnection,
    description: 'Those who work at the station, by code.',
    collection: byId('Station.members', members, ['stationId']),
    keyOf: ({ id }) => [id],
  },
  memberWhere,
);

addFilteredListField(
  PostType,
  {
    type: MemberConnection,
    description: 'Those who work at the post, by code.',
    collection: byId('Post.members', members, ['stationId', 'postId']),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  memberWhere,
);

addReference(MemberType, {
  name: 'station',
  type: StationType,
  description: 'The station at which the member works.',
  table: stations,
  keyOf: ({ stationId }) => [stationId],
});

addOptionalReference(MemberType, {
  name: 'post',
  type: PostType,
  description: 'The post at which the member works; null for those who work at the station itself.',
  table: posts,
  keyOf: ({ stationId, postId }) => (postId === null ? null : [stationId, postId]),
});
