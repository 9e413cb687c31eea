import { addReference } from '../../loading/reference-field.ts';
import { byId } from '../../paging/collection.ts';
import { addListField } from '../../paging/list-field.ts';
import { BranchConnection, BranchType } from './branch.type.ts';
import { BureauType } from './bureau.type.ts';
import { CommunityConnection } from './community.type.ts';
import { PostConnection } from './post.type.ts';
import { StationConnection, StationType } from './station.type.ts';
import { branches, bureaus, communities, posts, stations } from './tables.ts';

addListField(BureauType, {
  type: BranchConnection,
  description: 'Its branches, by code.',
  collection: byId('Bureau.branches', branches, ['bureauId']),
  keyOf: ({ id }) => [id],
});

addReference(BranchType, {
  name: 'bureau',
  type: BureauType,
  description: 'The bureau to which it belongs.',
  table: bureaus,
  keyOf: ({ bureauId }) => [bureauId],
});

addListField(BranchType, {
  type: StationConnection,
  description: 'Its stations, by code.',
  collection: byId('Branch.stations', stations, ['branchId']),
  keyOf: ({ id }) => [id],
});

addReference(StationType, {
  name: 'branch',
  type: BranchType,
  description: 'The branch to which it belongs.',
  table: branches,
  keyOf: ({ branchId }) => [branchId],
});

addListField(StationType, {
  type: CommunityConnection,
  description: 'Its communities, by code.',
  collection: byId('Station.communities', communities, ['stationId']),
  keyOf: ({ id }) => [id],
});

addListField(StationType, {
  type: PostConnection,
  description: 'Its posts, by code.',
  collection: byId('Station.posts', posts, ['stationId']),
  keyOf: ({ id }) => [id],
});
