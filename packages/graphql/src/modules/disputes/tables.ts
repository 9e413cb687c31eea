import {
  type Dispute,
  type Mediation,
  type MediationCallBack,
  Prisma,
} from '../../database/generated/client.ts';
import { defineTable } from '../../loading/table.ts';

export const disputes = defineTable<Dispute>('Dispute', Prisma.DisputeScalarFieldEnum, ['stationId', 'id']);

export const mediations = defineTable<Mediation>('Mediation', Prisma.MediationScalarFieldEnum, [
  'stationId',
  'id',
]);

export const mediationCallBacks = defineTable<MediationCallBack>(
  'MediationCallBack',
  Prisma.MediationCallBackScalarFieldEnum,
  ['stationId', 'id'],
);
