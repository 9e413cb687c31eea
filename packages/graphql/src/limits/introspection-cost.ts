import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many fields the description of the schema has that an operation asks for with `__schema` and `__type`, by the
 * average lengths of its lists; 0 where it does not ask.
 */
export type IntrospectionCost = (document: DocumentNode, operation: OperationDefinitionNode) => number;

/** Prices what operations ask about a schema, and says what it costs to load the whole schema, as GraphiQL does. */
export function introspectionCostOf(schema: GraphQLSchema): {
  readonly costOf: IntrospectionCost;
  readonly ofWholeSchema: number;
} {
  const lengths = listLengths(schema);
  const costOf: IntrospectionCost = (document, operation) => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    // A fragment is priced once, because fragments of fragments can unfold to more fields than anyone can count.
    const priced = new Map<SelectionSetNode, number>();
    const price = (selections: SelectionSetNode, type?: GraphQLObjectType): number => {
      const known = priced.get(selections);
      if (known !== undefined) return known;
      let sum = 0;
      for (const selection of selections.selections) {
        if (selection.kind === Kind.FIELD) {
          sum += priceOfField(selection.name.value, selection.selectionSet, type);
        } else {
          const fragment =
            selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
          if (fragment !== undefined) sum += price(fragment.selectionSet, type);
        }
      }
      priced.set(selections, sum);
      return sum;
    };
    const priceOfField = (name: string, inner?: SelectionSetNode, type?: GraphQLObjectType): number => {
      if (type === undefined) {
        const asked = introspectionTypes[name];
        return asked === undefined || inner === undefined
          ? 0
          : price(inner, schema.getType(asked) as GraphQLObjectType);
      }
      const field = type.getFields()[name];
      if (field === undefined || inner === undefined) return 1;
      const items = isListType(getNullableType(field.type)) ? (lengths[`${type.name}.${name}`] ?? 1) : 1;
      return 1 + items * price(inner, getNamedType(field.type) as GraphQLObjectType);
    };
    return Math.round(price(operation.selectionSet));
  };
  const whole = parse(wholeSchema);
  return { costOf, ofWholeSchema: costOf(whole, whole.definitions[0] as OperationDefinitionNode) };
}

/** The types that the root fields of introspection lead to. */
const introspectionTypes: Readonly<Record<string, string>> = { __schema: '__Schema', __type: '__Type' };

const wholeSchema = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

/** The lengths of the lists that describe a schema; an average where each type has a list of its own. */
function listLengths(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const args = fields.flatMap((field) => field.args);
  const perType = (count: (type: (typeof types)[number]) => number) =>
    types.reduce((sum, type) => sum + count(type), 0) / types.length;
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields': perType((type) =>
      isInputObjectType(type) ? Object.keys(type.getFields()).length : 0,
    ),
    '__Type.enumValues': perType((type) => (isEnumType(type) ? type.getValues().length : 0)),
    '__Type.interfaces': perType((type) => (isObjectType(type) ? type.getInterfaces().length : 0)),
    '__Type.possibleTypes': perType((type) =>
      isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type).length : 0,
    ),
    '__Field.args': args.length / fields.length,
  };
}
