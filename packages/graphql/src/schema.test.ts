import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isNullableType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from './schema.ts';
import { schemaText } from './server/command.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

type Described = readonly [where: string, description: string | null | undefined];

function describedWithin(type: GraphQLNamedType): Described[] {
  const own: Described[] = [[type.name, type.description]];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map((value): Described => [`${type.name}.${value.name}`, value.description]),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field): Described => [`${type.name}.${field.name}`, field.description],
      ),
    ];
  }
  return [
    ...own,
    ...fieldsOf(type).flatMap(([where, field]): Described[] => [
      [where, field.description],
      ...field.args.map((argument): Described => [`${where}(${argument.name})`, argument.description]),
    ]),
  ];
}

function fieldsOf(type: GraphQLNamedType): [where: string, GraphQLField<unknown, unknown>][] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
}

const fields = types.flatMap(fieldsOf);

const innerList = (type: GraphQLOutputType) => {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) ? inner : undefined;
};

describe('the schema', () => {
  test('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('describes every type, field, argument, enum value and input', () => {
    const silent = types.flatMap(describedWithin).filter(([, description]) => !description?.trim());
    expect(silent.map(([where]) => where)).toEqual([]);
  });

  test('has lists of the form [T!]!, but for `nodes`, where an id may lead nowhere', () => {
    const loose = fields.filter(([, { type }]) => {
      const list = innerList(type);
      return list !== undefined && !(isNonNullType(type) && isNonNullType(list.ofType));
    });
    expect(loose.map(([where]) => where)).toEqual(['Query.nodes', 'Viewer.stationCodes']);
  });

  test('says of every field that may be null when it is', () => {
    const unexplained = fields.filter(
      ([, { type, description }]) => isNullableType(type) && !/\bnull\b/.test(description ?? ''),
    );
    expect(unexplained.map(([where]) => where)).toEqual([]);
  });

  test('has no list without a bound: each is a page, or of a length that the data or the request sets', () => {
    const connections = fields.filter(([, { type }]) => String(type).endsWith('Connection!'));
    for (const [where, { args }] of connections) {
      const names = args.map(({ name }) => name);
      expect(names, where).toEqual(expect.arrayContaining(['first', 'after']));
    }
  });

  test('is the one in schema.graphql', () => {
    const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
    expect(
      schemaText() === committed,
      'schema.graphql is not what the code builds. Rewrite it with: pnpm --filter @beatwork/graphql schema',
    ).toBe(true);
  });
});
