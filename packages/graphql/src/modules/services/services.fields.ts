import { addReference } from '../../loading/reference-field.ts';
import { newestFirst } from '../../paging/collection.ts';
import { addFilteredListField } from '../../paging/list-field.ts';
import { MemberType } from '../organisation/member.type.ts';
import { members } from '../organisation/tables.ts';
import { ServiceConnection, ServiceType, serviceWhere } from './service.type.ts';
import { services } from './tables.ts';

addFilteredListField(
  MemberType,
  {
    type: ServiceConnection,
    description: 'The services that the member did, newest first.',
    collection: newestFirst('Member.services', services, ['stationId', 'memberId'], 'servedAt'),
    keyOf: ({ stationId, id }) => [stationId, id],
  },
  serviceWhere,
);

addReference(ServiceType, {
  name: 'member',
  type: MemberType,
  description: 'Who did it.',
  table: members,
  keyOf: ({ stationId, memberId }) => [stationId, memberId],
});
