import type { Month } from '@beatwork/core';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';
import { relayOptions } from './nodes/relay-options.ts';
import { DateScalar, DateTimeScalar, MonthScalar } from './types/scalars.ts';

/** What the builder knows of our types. */
export interface Types {
  Context: Context;
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
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: relayOptions,
  // Pages say themselves how long they may be; the other lists are short, and in memory.
  complexity: { defaultListMultiplier: 2 },
});

export type SchemaTypes = typeof builder.$inferSchemaTypes;

builder.addScalarType('Date', DateScalar);
builder.addScalarType('DateTime', DateTimeScalar);
builder.addScalarType('Month', MonthScalar);

builder.queryType({ description: 'What can be asked. Start from `bureaus`, or from an id with `node`.' });
