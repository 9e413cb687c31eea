import { describe, expect, it } from 'vitest';
import * as core from '../index.ts';
import { isBeatworkError } from '../text/error.ts';

type AnyFunction = (...given: readonly unknown[]) => unknown;

const isClass = (value: AnyFunction) => /^class\b/.test(Function.prototype.toString.call(value));

/** Functions and constructors; errors are made by the library, not by its callers. */
const functions = Object.entries(core as Readonly<Record<string, unknown>>)
  .filter((entry): entry is [string, AnyFunction] => typeof entry[1] === 'function')
  .filter(([, call]) => !(call.prototype instanceof Error))
  .map(([name, call]): [string, AnyFunction] => [
    name,
    isClass(call) ? (...given) => Reflect.construct(call, given) : call,
  ]);

/** What JavaScript callers give by mistake. */
const mistakes: readonly (readonly unknown[])[] = [
  [],
  [null],
  [{}],
  [[]],
  ['x'],
  ['constructor', 'constructor', 'constructor'],
  [undefined, undefined, {}],
  [{}, {}, {}],
  [[], [], []],
  [null, null, null],
  [1, 1, 1],
];

describe('every function of the library', () => {
  it.each(functions)(
    '%s gives a result or a coded error, if it is given nothing or the wrong things',
    async (_, call) => {
      const wrong: string[] = [];
      for (const given of mistakes) {
        try {
          await call(...given);
        } catch (error) {
          if (!isBeatworkError(error)) wrong.push(`${JSON.stringify(given)} → ${error}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
