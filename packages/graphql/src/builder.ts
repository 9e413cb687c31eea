import type { Month } from '@beatwork/core';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import type PrismaTypes from './database/generated/pothos.ts';
import { getDatamodel } from './database/generated/pothos.ts';
import { relayOptions } from './nodes/relay-options.ts';
import { DateScalar, DateTimeScalar, MonthScalar } from './types/scalars.ts';

/** What the builder knows of our types. */
export interface Types {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    Month: { Input: Month; Output: Month };
  };
}

/** The one builder: every module adds its types and fields to it. */
export const builder = new SchemaBuilder<Types>({
  plugins: [PrismaPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: relayOptions,
  prisma: { client: ({ prisma }) => prisma, dmmf: getDatamodel() },
  // Pages say themselves how long they may be; the other lists are short, and in memory.
  complexity: { defaultListMultiplier: 2 },
});

export type SchemaTypes = typeof builder.$inferSchemaTypes;

builder.addScalarType('Date', DateScalar);
builder.addScalarType('DateTime', DateTimeScalar);
builder.addScalarType('Month', MonthScalar);

builder.queryType({ description: 'What can be asked. Start from `bureaus`, or from an id with `node`.' });
builder.mutationType({
  description:
    'What can be done. Each act is one transaction, and can be sent again under the same key. 可执行的操作：每项操作是一个事务，可用同一键重发。',
});
