import type { DescribedObject, RecordField } from '@beatwork/core/records';
import type { InputRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import { described } from '../records/described.ts';
import { enumOfField } from '../records/record-enums.ts';
import { objectFieldName } from '../records/record-field.ts';
import { LocalizedTextInput } from '../types/localized-text.type.ts';
import { PlaceInput } from '../types/place.type.ts';

/** An input as GraphQL passes it. */
export type Given = Readonly<Record<string, unknown>>;

type InputFieldBuilder = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>;

interface InputFieldOptions {
  readonly required: boolean;
  readonly description: string;
}

/** The input field for a field of a record, according to its kind. */
export function inputField(t: InputFieldBuilder, field: RecordField, options: InputFieldOptions) {
  switch (field.kind) {
    case 'id':
    case 'text':
      return field.refersTo === undefined ? t.string(options) : t.id(options);
    case 'boolean':
      return t.boolean(options);
    case 'whole':
      return t.int(options);
    case 'largeWhole':
    case 'number':
      return t.float(options);
    case 'instant':
      return t.field({ type: 'DateTime', ...options });
    case 'day':
      return t.field({ type: 'Date', ...options });
    case 'localizedText':
      return t.field({ type: LocalizedTextInput, ...options });
    case 'place':
      return t.field({ type: PlaceInput, ...options });
    case 'term': {
      const { type } = enumOfField(field);
      return field.list ? t.field({ type: [type], ...options }) : t.field({ type, ...options });
    }
    case 'object': {
      const type = objectInputOf(field.object!);
      return field.list ? t.field({ type: [type], ...options }) : t.field({ type, ...options });
    }
  }
}

const objectInputs = new Map<string, InputRef<Given>>();

/** The input type of an object that is part of records. */
function objectInputOf(object: DescribedObject): InputRef<Given> {
  const known = objectInputs.get(object.name);
  if (known !== undefined) return known;
  const type = builder.inputRef<Given>(`${object.name}Input`).implement({
    description: described(object),
    fields: (t) =>
      Object.fromEntries(
        object.fields.map((field) => [
          objectFieldName(field),
          inputField(t, field, { required: !field.nullable, description: described(field.text) }),
        ]),
      ),
  });
  objectInputs.set(object.name, type);
  return type;
}

/** A value of an input in the form that core uses. */
export function inputValue(field: RecordField, value: unknown): unknown {
  if (value === null) return null;
  if (field.kind === 'place') return withoutNulls(value as Given);
  if (field.object === undefined) return coreValue(field, value);
  const { fields } = field.object;
  const objectValue = (given: Given) =>
    Object.fromEntries(
      fields.map((each) => [each.name, inputValue(each, given[objectFieldName(each)] ?? null)]),
    );
  return field.list ? (value as readonly Given[]).map(objectValue) : objectValue(value as Given);
}

/** A value in the form that core uses, in which instants and days are texts. */
export function coreValue({ kind }: RecordField, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  return kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString();
}

function withoutNulls(given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}
