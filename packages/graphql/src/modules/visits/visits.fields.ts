import { addOptionalReference, addReference } from '../../loading/reference-field.ts';
import { newestFirst } from '../../paging/collection.ts';
import { addFilteredListField } from '../../paging/list-field.ts';
import { CommunityType } from '../organisation/community.type.ts';
import { MemberType } from '../organisation/member.type.ts';
import { communities, members } from '../organisation/tables.ts';
import { HouseholdVisitConnection, HouseholdVisitType, householdVisitWhere } from './household-visit.type.ts';
import { householdVisits, visitCallBacks } from './tables.ts';
import { VisitCallBackType } from './visit-call-back.type.ts';

addFilteredListField(
  MemberType,
  {
    type: HouseholdVisitConnection,
    description: 'The household visits that the member made, newest first.',
    collection: newestFirst('Member.visits', householdVisits, ['stationId', 'memberId'], 'visitedAt'),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  householdVisitWhere,
);

addReference(HouseholdVisitType, {
  name: 'member',
  type: MemberType,
  description: 'Who made the visit.',
  table: members,
  keyOf: ({ stationId, memberId }) => [stationId, memberId],
});

addReference(HouseholdVisitType, {
  name: 'community',
  type: CommunityType,
  description: 'The community of the household, wherever the visitor is posted today.',
  table: communities,
  keyOf: ({ stationId, communityId }) => [stationId, communityId],
});

addFilteredListField(
  CommunityType,
  {
    type: HouseholdVisitConnection,
    description: 'The visits to households of the community, newest first.',
    collection: newestFirst('Community.visits', householdVisits, ['stationId', 'communityId'], 'visitedAt'),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  householdVisitWhere,
);

addOptionalReference(HouseholdVisitType, {
  name: 'callBack',
  type: VisitCallBackType,
  description: 'The phone check of the visit; null as long as nobody was reached.',
  table: visitCallBacks,
  by: ['stationId', 'visitId'],
  keyOf: ({ stationId, id }) => [stationId, id],
});

addReference(VisitCallBackType, {
  name: 'visit',
  type: HouseholdVisitType,
  description: 'The visit that was checked.',
  table: householdVisits,
  keyOf: ({ stationId, visitId }) => [stationId, visitId],
});
