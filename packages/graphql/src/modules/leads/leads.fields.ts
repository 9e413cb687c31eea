import { addReference } from '../../loading/reference-field.ts';
import { newestFirst } from '../../paging/collection.ts';
import { addFilteredListField } from '../../paging/list-field.ts';
import { MemberType } from '../organisation/member.type.ts';
import { members } from '../organisation/tables.ts';
import { LeadConnection, LeadType, leadWhere } from './lead.type.ts';
import { leads } from './tables.ts';

addFilteredListField(
  MemberType,
  {
    type: LeadConnection,
    description: "The member's leads, newest first.",
    collection: newestFirst('Member.leads', leads, ['stationId', 'memberId'], 'reportedAt'),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  leadWhere,
);

addReference(LeadType, {
  name: 'member',
  type: MemberType,
  description: 'Who helped.',
  table: members,
  keyOf: ({ stationId, memberId }) => [stationId, memberId],
});
