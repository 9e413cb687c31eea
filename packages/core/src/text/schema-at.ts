import type * as z from 'zod';

/** The parts of the definitions of schemas that are needed to walk through them. */
interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly getter?: () => z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as Definition;

/**
 * The schemas for the value at a path of a document. For a union these are the schemas of all its alternatives; for a
 * schema that wraps another, such as an optional one, both of them.
 */
function schemasAt(
  schema: z.core.$ZodType,
  [key, ...below]: readonly PropertyKey[],
): readonly z.core.$ZodType[] {
  const { innerType, options, getter, shape, element, valueType } = definitionOf(schema);
  const alternatives = options ?? (getter === undefined ? innerType && [innerType] : [getter()]);
  if (alternatives !== undefined) {
    if (key !== undefined) return alternatives.flatMap((each) => schemasAt(each, [key, ...below]));
    return [schema, ...alternatives.flatMap((each) => schemasAt(each, []))];
  }
  if (key === undefined) return [schema];
  const child = shape === undefined ? (element ?? valueType) : shape[String(key)];
  return child === undefined ? [] : schemasAt(child, below);
}

/** The keys that an object may have at a path of a document. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return schemasAt(schema, path).flatMap((each) => Object.keys(definitionOf(each).shape ?? {}));
}

/** An example, as JSON, of what a document may have at a path; null if the schemas give none. */
export function exampleAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | null {
  for (const each of schemasAt(schema, path)) {
    const examples = (each as z.ZodType).meta()?.examples;
    if (!Array.isArray(examples)) continue;
    const [example] = examples as readonly unknown[];
    return typeof example === 'string' ? example : JSON.stringify(example);
  }
  return null;
}
