import type { InputRef } from '@pothos/core';
import type { Condition } from '../paging/condition.ts';

/** One field of a `where` input: its input type, and the conditions that it puts on rows. */
export interface WhereField {
  readonly type: InputRef<object>;
  readonly description: string;
  /** `given` is a value of the input type. */
  conditions(given: object): readonly Condition[];
}

/** Defines a field for inputs of a known shape. GraphQL validates inputs, so the cast is safe. */
export function whereField<Given extends object>(
  type: InputRef<Given>,
  description: string,
  conditions: (given: Given) => readonly Condition[],
): WhereField {
  return {
    type: type as unknown as InputRef<object>,
    description,
    conditions: (given) => conditions(given as Given),
  };
}

/** Whether an input was given; null counts as left out. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
