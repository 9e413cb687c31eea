import { addOptionalReference, addReference } from '../../loading/reference-field.ts';
import { newestFirst } from '../../paging/collection.ts';
import { addFilteredListField } from '../../paging/list-field.ts';
import { MemberType } from '../organisation/member.type.ts';
import { members } from '../organisation/tables.ts';
import { DisputeType } from './dispute.type.ts';
import { MediationConnection, MediationType, mediationWhere } from './mediation.type.ts';
import { MediationCallBackType } from './mediation-call-back.type.ts';
import { disputes, mediationCallBacks, mediations } from './tables.ts';

addFilteredListField(
  MemberType,
  {
    type: MediationConnection,
    description: 'The mediations that the member led, newest first.',
    collection: newestFirst('Member.mediations', mediations, ['stationId', 'memberId'], 'mediatedAt'),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  mediationWhere,
);

addReference(MediationType, {
  name: 'member',
  type: MemberType,
  description: 'Who led it.',
  table: members,
  keyOf: ({ stationId, memberId }) => [stationId, memberId],
});

addReference(MediationType, {
  name: 'dispute',
  type: DisputeType,
  description: 'What was mediated.',
  table: disputes,
  keyOf: ({ stationId, disputeId }) => [stationId, disputeId],
});

addOptionalReference(MediationType, {
  name: 'callBack',
  type: MediationCallBackType,
  description: 'The phone check of the mediation; null as long as the parties were not reached.',
  table: mediationCallBacks,
  by: ['stationId', 'mediationId'],
  keyOf: ({ stationId, id }) => [stationId, id],
});

addReference(MediationCallBackType, {
  name: 'mediation',
  type: MediationType,
  description: 'The mediation that was checked.',
  table: mediations,
  keyOf: ({ stationId, mediationId }) => [stationId, mediationId],
});
