import { describe, expect, it } from 'vitest';
import * as duties from '../duties/index.ts';
import * as integrity from '../integrity/index.ts';
import * as places from '../places/index.ts';
import * as planning from '../planning/index.ts';
import * as privacy from '../privacy/index.ts';
import * as statistics from '../statistics/index.ts';
import { isBeatworkError } from '../text/error.ts';
import { exampleCalls, readersOfRecords } from './testing/example-calls.ts';

const groups = { statistics, places, planning, integrity, privacy, duties };

type AnyFunction = (...given: readonly unknown[]) => unknown;

const functions = Object.values(groups)
  .flatMap((group) =>
    Object.entries(group).filter((entry): entry is [string, AnyFunction] => typeof entry[1] === 'function'),
  )
  .filter(([name]) => !readersOfRecords.has(name));

/** Every kind of bad and extreme value. */
const badValues: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0,
  0.5,
  5e-324,
  1e308,
  -1e308,
  2 ** 32,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  '9999-12-31',
  '9999-12-31T23:59:59.999Z',
  10n,
  Symbol('any'),
  [],
  [null],
  {},
  () => 1,
  new Date(0),
  new Map(),
  Object.freeze(Array.from({ length: 20_000 }, () => undefined)),
  Object.freeze(Array.from({ length: 20_000 }, () => 1e50)),
];

/**
 * The first places of the arguments stand for the others. A catalogue of duties is large, so that all 60 places would take
 * 15 seconds; `duties/parse.test.ts` tries what may be wrong in its groups and items.
 */
const mostPaths: Readonly<Record<string, number>> = { parseDutyCatalogue: 15 };

type Path = readonly (string | number)[];

/** Every place in the arguments, themselves among them. Of a list its first entry stands for all. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [[]];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 1).map((each, place) => [place, each] as const)
    : Object.entries(value).slice(0, 30);
  return [[], ...entries.flatMap(([key, each]) => pathsIn(each).map((path) => [key, ...path]))];
}

function withValue(value: unknown, [key, ...rest]: Path, bad: unknown): unknown {
  if (key === undefined) return bad;
  const inner = withValue((value as Record<string | number, unknown>)[key], rest, bad);
  if (Array.isArray(value)) return value.map((each, place) => (place === key ? inner : each));
  return { ...(value as object), [key]: inner };
}

/** Where a result holds NaN or an infinity; null where it holds none. */
function notFinite(value: unknown, path = ''): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (typeof value === 'string')
    return /\b(NaN|Infinity|undefined)\b/.test(value) ? `${path}: ${value}` : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    const found = notFinite(each, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

async function outcomeOf(call: AnyFunction, given: readonly unknown[]): Promise<string | null> {
  try {
    return notFinite(await call(...given));
  } catch (error) {
    if (isBeatworkError(error)) return null;
    return `${error instanceof Error ? `${error.name}: ${error.message}` : error}`.slice(0, 150);
  }
}

/** Objects whose keys are the caller's own words, not names of fields. */
const freeKeys = new Set(['weights', 'concepts']);

/**
 * Optional fields that the function takes along and does not read: a misspelt one changes nothing. They belong to stored
 * records (which the database reads by their schemas) and to the result of `suppressTable` (which no caller writes).
 */
const unreadFields: Readonly<Record<string, readonly string[]>> = {
  claimOfVisit: ['0.difficulties', '0.followUpOn'],
  integrityReport: ['0.callBacks.0.id'],
  sharesReleased: [
    '0.dimensions.0.parts',
    '0.hiddenCounts',
    '0.hiddenCounts.least',
    '0.hiddenCounts.largest',
    '0.sentence',
    '0.sentence.en',
    '0.sentence.zh',
  ],
};

/** The arguments with one field misspelt, once for each field that stands anywhere in them. */
function misspellingsOf(value: unknown): readonly (readonly [at: string, given: unknown])[] {
  return pathsIn(value).flatMap((path) => {
    const name = path.at(-1);
    const parent = path.at(-2);
    if (typeof name !== 'string' || freeKeys.has(String(parent))) return [];
    const misspell = (object: unknown, [key, ...rest]: Path): unknown => {
      if (Array.isArray(object)) {
        return object.map((each, place) => (place === key ? misspell(each, rest) : each));
      }
      return Object.fromEntries(
        Object.entries(object as object).map(([each, inner]) => {
          if (each !== key) return [each, inner];
          return rest.length === 0 ? [`${each}z`, inner] : [each, misspell(inner, rest)];
        }),
      );
    };
    return [[path.join('.'), misspell(value, path)] as const];
  });
}

const shown = (value: unknown) => {
  if (typeof value === 'symbol' || typeof value === 'bigint' || typeof value === 'function')
    return String(value);
  return `${typeof value} ${String(JSON.stringify(value) ?? value).slice(0, 60)}`;
};

describe('every function of the analysis library', () => {
  it('has an example call, by which it is tried', () => {
    expect(Object.keys(exampleCalls).toSorted()).toEqual(functions.map(([name]) => name).toSorted());
  });

  // The time is for machines that are busy with other things: no single call takes a second.
  it.each(functions)(
    '%s gives a finite answer or a coded error, whatever it is given',
    { timeout: 120_000 },
    async (name, call) => {
      const example = exampleCalls[name]!;
      expect(await outcomeOf(call, example)).toBeNull();
      const wrong: string[] = [];
      for (const path of pathsIn(example).slice(1, mostPaths[name] ?? 60)) {
        for (const bad of badValues) {
          const given = withValue(example, path, bad) as readonly unknown[];
          const outcome = await outcomeOf(call, given);
          if (outcome !== null) wrong.push(`${path.join('.')} = ${shown(bad)} → ${outcome}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(functions)('%s refuses every misspelt field', { timeout: 60_000 }, async (name, call) => {
    const accepted: string[] = [];
    for (const [at, given] of misspellingsOf(exampleCalls[name]!)) {
      try {
        await call(...(given as readonly unknown[]));
        accepted.push(at);
      } catch (error) {
        if (!isBeatworkError(error)) accepted.push(`${at}: ${error}`);
      }
    }
    expect(accepted).toEqual(unreadFields[name] ?? []);
  });

  const withOptions = functions.flatMap(([name, call]) => {
    const last = exampleCalls[name]?.at(-1);
    const hasOptions =
      (exampleCalls[name]?.length ?? 0) > 1 &&
      Object.prototype.toString.call(last) === '[object Object]' &&
      !('secret' in (last as object));
    return hasOptions ? [[name, call] as const] : [];
  });

  it.each(withOptions)('%s refuses an option that does not exist', async (name, call) => {
    const example = exampleCalls[name]!;
    const given = [...example.slice(0, -1), { ...(example.at(-1) as object), optionThatDoesNotExist: 1 }];
    const thrown = await (async () => call(...given))().then(
      () => null,
      (error: unknown) => error,
    );
    expect(isBeatworkError(thrown, 'ANALYSIS_INPUT_INVALID')).toBe(true);
    expect((thrown as Error).message).toContain('optionThatDoesNotExist');
  });
});
