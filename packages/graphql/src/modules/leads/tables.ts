import { type Lead, Prisma } from '../../database/generated/client.ts';
import { defineTable } from '../../loading/table.ts';

export const leads = defineTable<Lead>('Lead', Prisma.LeadScalarFieldEnum, ['stationId', 'id']);
