import type { InputRef } from '@pothos/core';
import type { Condition } from '../paging/condition.ts';

/** One field of a `where`: its input type, and what it demands of the rows. */
export interface WhereField {
  readonly type: InputRef<object>;
  readonly description: string;
  /** `given` is a value of the input type. */
  conditions(given: object): readonly Condition[];
}

/** A field for inputs of a known shape; the schema sees to it that no other comes in. */
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

/** Whether an input says something: a null is as good as nothing. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
