/** A piece of SQL, with the layer of the last column that it uses, or 0 if it uses none; see {@link Layers}. */
export interface Expression {
  readonly sql: string;
  readonly layer: number;
}

/** SQL that uses no columns of the layers. */
export const plain = (sql: string): Expression => ({ sql, layer: 0 });

/** Writes an expression that contains other expressions. */
export function sql(texts: TemplateStringsArray, ...inner: readonly Expression[]): Expression {
  return {
    sql: String.raw({ raw: texts }, ...inner.map((each) => each.sql)),
    layer: Math.max(0, ...inner.map(({ layer }) => layer)),
  };
}

/** Several expressions with the same operator between them, in brackets. */
export function joined(expressions: readonly Expression[], operator: string): Expression {
  return {
    sql: `(${expressions.map((each) => each.sql).join(` ${operator} `)})`,
    layer: Math.max(0, ...expressions.map(({ layer }) => layer)),
  };
}

/** A number of a rule set as a float8, the type in which JavaScript computes. */
export function float8(value: number): Expression {
  return plain(`'${finite(value)}'::float8`);
}

/** A whole number, such as a position. */
export function integer(value: number): Expression {
  if (!Number.isInteger(value)) throw new RangeError(`${value} is not a whole number`);
  return plain(String(value));
}

/** Numbers as a constant array. */
export function float8Array(values: readonly number[]): Expression {
  return plain(`'{${values.map(finite).join(',')}}'::float8[]`);
}

/** An unknown number. */
export const unknownNumber = plain('NULL::float8');

/** Lets only digits, signs, points and exponents through, because anything else could be arbitrary SQL. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  return value;
}
