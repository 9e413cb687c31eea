import { type InformationItem, Prisma } from '../../database/generated/client.ts';
import { defineTable } from '../../loading/table.ts';

export const informationItems = defineTable<InformationItem>(
  'InformationItem',
  Prisma.InformationItemScalarFieldEnum,
  ['stationId', 'id'],
);
