import fc from 'fast-check';
import type { z } from 'zod';
import {
  type CountedRecords,
  type RecordType,
  recordTypeNames,
  recordTypes,
} from '../metrics/record-types.ts';
import { comesFrom } from '../model/describe/field.ts';
import { dateSchema, householdKeySchema, idSchema, instantSchema } from '../model/identifiers.ts';
import { records } from '../records/records.ts';

/** One record with its type, and with the record that it checks where it checks one. */
export interface Entry {
  readonly type: RecordType;
  readonly record: CountedRecords[RecordType];
  readonly checked: CountedRecords[RecordType] | undefined;
}

const ids = fc.constantFrom('a', 'b', 'c');
const firstDay = Date.UTC(2013, 11, 30);
/** There are only a few days, so that runs of days occur. They lie around the turn of a year and of a quarter. */
const days = fc.oneof(fc.nat({ max: 12 }), fc.integer({ min: 86, max: 96 }));
const dates = days.map((day) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10));
const instants = fc
  .tuple(days, fc.nat({ max: 47 }))
  .map(([day, half]) => new Date(firstDay + day * 86_400_000 + half * 1_800_000).toISOString());

/** Values that a schema of this library accepts; numbers are small. */
function valuesOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (comesFrom(schema, idSchema)) return ids;
  if (comesFrom(schema, instantSchema)) return instants;
  if (comesFrom(schema, dateSchema)) return dates;
  if (comesFrom(schema, householdKeySchema)) return ids.map((id) => `hh_${id.repeat(8)}`);
  const { def } = schema as unknown as { def: z.core.$ZodTypeDef & { innerType: z.ZodType } };
  switch (def.type) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...(schema as z.ZodEnum).options);
    case 'number':
      // Probabilities are below 1. All other fields accept small whole numbers.
      return schema.safeParse(2).success ? fc.integer({ min: 1, max: 5 }) : fc.constantFrom(0.25, 0.5);
    case 'nullable':
      return fc.option(valuesOf(def.innerType), { freq: 3 });
    case 'union':
      return fc.oneof(...(schema as z.ZodUnion<readonly z.ZodType[]>).options.map(valuesOf));
    case 'readonly':
      return valuesOf(def.innerType);
    case 'array':
      return fc.array(valuesOf((schema as z.ZodArray<z.ZodType>).element), { maxLength: 2 });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries((schema as z.ZodObject).shape).map(([field, each]) => [
            field,
            valuesOf(each as z.ZodType),
          ]),
        ),
      );
    case 'string':
      return fc.constantFrom('2014-W01', '2014-W02', '2014-W14');
    default:
      throw new TypeError(`no values for a schema of type ${def.type}`);
  }
}

function recordsOf<Type extends RecordType>(type: Type): fc.Arbitrary<CountedRecords[Type]> {
  const { schema } = records[type];
  const valid = valuesOf(schema).filter((record) => schema.safeParse(record).success);
  return valid as fc.Arbitrary<CountedRecords[Type]>;
}

/** Records of one type that the schema accepts. */
export function entriesOf(type: RecordType): fc.Arbitrary<Entry> {
  const definition = recordTypes[type];
  if (!('checks' in definition))
    return recordsOf(type).map((record) => ({ type, record, checked: undefined }));
  return fc.tuple(recordsOf(type), recordsOf(definition.checks)).map(([record, checked]) => ({
    type,
    record: { ...record, stationId: checked.stationId, [definition.by]: checked.id },
    checked,
  }));
}

/** Records of every type that the schemas accept. */
export const recordEntries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.oneof(...recordTypeNames.map(entriesOf)),
  { maxLength: 60 },
);
