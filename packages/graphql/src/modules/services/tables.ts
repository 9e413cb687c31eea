import { Prisma, type Service } from '../../database/generated/client.ts';
import { defineTable } from '../../loading/table.ts';

export const services = defineTable<Service>('Service', Prisma.ServiceScalarFieldEnum, ['stationId', 'id']);
