import { addReference } from '../../loading/reference-field.ts';
import { newestFirst } from '../../paging/collection.ts';
import { addFilteredListField } from '../../paging/list-field.ts';
import { MemberType } from '../organisation/member.type.ts';
import { members } from '../organisation/tables.ts';
import {
  InformationItemConnection,
  InformationItemType,
  informationItemWhere,
} from './information-item.type.ts';
import { informationItems } from './tables.ts';

addFilteredListField(
  MemberType,
  {
    type: InformationItemConnection,
    description: 'The information items that the member collected, newest first.',
    collection: newestFirst(
      'Member.informationItems',
      informationItems,
      ['stationId', 'memberId'],
      'collectedAt',
    ),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  informationItemWhere,
);

addReference(InformationItemType, {
  name: 'member',
  type: MemberType,
  description: 'Who collected it.',
  table: members,
  keyOf: ({ stationId, memberId }) => [stationId, memberId],
});
