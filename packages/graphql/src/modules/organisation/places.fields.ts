import { addReference } from '../../loading/reference-field.ts';
import { byId } from '../../paging/collection.ts';
import { addListField } from '../../paging/list-field.ts';
import { CommunityType } from './community.type.ts';
import { PostConnection, PostType } from './post.type.ts';
import { StationType } from './station.type.ts';
import { communities, posts, stations } from './tables.ts';

addReference(CommunityType, {
  name: 'station',
  type: StationType,
  description: 'The station that is responsible for it.',
  table: stations,
  keyOf: ({ stationId }) => [stationId],
});

addListField(CommunityType, {
  type: PostConnection,
  description: 'The posts in it, by code.',
  collection: byId('Community.posts', posts, ['stationId', 'communityId']),
  keyOf: ({ stationId, id }) => [stationId, id],
});

addReference(PostType, {
  name: 'station',
  type: StationType,
  description: 'The station that runs it.',
  table: stations,
  keyOf: ({ stationId }) => [stationId],
});

addReference(PostType, {
  name: 'community',
  type: CommunityType,
  description: 'The community in which it is.',
  table: communities,
  keyOf: ({ stationId, communityId }) => [stationId, communityId],
});
