import type { Month, Period } from '@beatwork/core';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import type PrismaTypes from './database/generated/pothos.ts';
import { getDatamodel } from './database/generated/pothos.ts';
import { relayOptions } from './nodes/relay-options.ts';
import { DateScalar, DateTimeScalar, MonthScalar, PeriodScalar } from './types/scalars.ts';

/** The types that the schema builder needs to know. */
export interface Types {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    Month: { Input: Month; Output: Month };
    Period: { Input: Period; Output: Period };
  };
}

/** The schema builder, to which every module adds its types and fields. */
export const builder = new SchemaBuilder<Types>({
  plugins: [PrismaPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: relayOptions,
  prisma: { client: ({ prisma }) => prisma, dmmf: getDatamodel() },
  // Paged lists set their own multiplier; the other lists are short and already in memory.
  complexity: { defaultListMultiplier: 2 },
});

export type SchemaTypes = typeof builder.$inferSchemaTypes;

builder.addScalarType('Date', DateScalar);
builder.addScalarType('DateTime', DateTimeScalar);
builder.addScalarType('Month', MonthScalar);
builder.addScalarType('Period', PeriodScalar);

builder.queryType({ description: 'All queries. Start from `bureaus`, or from an id with `node`.' });
builder.mutationType({
  description:
    'All acts: mutations that record, change or withdraw one record. Each act is one transaction. If an answer is lost, the act can be sent again with the same key, and is not done twice. 可执行的操作：登记、变更或撤回一条记录。每项操作是一个事务；未收到结果时可用同一请求标识重发，不会重复执行。',
});
