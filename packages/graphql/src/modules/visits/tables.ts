import { type HouseholdVisit, Prisma, type VisitCallBack } from '../../database/generated/client.ts';
import { defineTable } from '../../loading/table.ts';

export const householdVisits = defineTable<HouseholdVisit>(
  'HouseholdVisit',
  Prisma.HouseholdVisitScalarFieldEnum,
  ['stationId', 'id'],
  { difficulties: '::text[]' },
);

export const visitCallBacks = defineTable<VisitCallBack>(
  'VisitCallBack',
  Prisma.VisitCallBackScalarFieldEnum,
  ['stationId', 'id'],
);
