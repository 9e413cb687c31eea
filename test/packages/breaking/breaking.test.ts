import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coreSubpaths, currentSchema, releasedSchema, releasedTypes } from './released.ts';
import { breakingBump, isAtLeast, plannedRelease } from './required-bump.ts';
import { breakingSchemaChanges } from './schema-changes.ts';
import { breakingTypeChanges } from './type-changes.ts';

const changesNow = {
  core: async () =>
    breakingTypeChanges(
      releasedTypes,
      coreSubpaths.map(({ name, namespace, declarations }) => ({
        name: `@beatwork/core/${name}`,
        current: declarations,
        namespace,
      })),
    ),
  graphql: () =>
    breakingSchemaChanges(readFileSync(releasedSchema, 'utf8'), readFileSync(currentSchema, 'utf8')),
};

describe.each(['core', 'graphql'] as const)('a change of %s that breaks its users', (name) => {
  test('comes with a changeset that says so', async () => {
    const changes = await changesNow[name]();
    const { version, bump } = await plannedRelease(name);
    const needed = breakingBump(version);
    const advice = [
      `These changes break users of @beatwork/${name} ${version}. Undo them, or write a changeset (${needed}):`,
      ...changes,
    ].join('\n');
    expect(changes.length === 0 || isAtLeast(bump, needed), advice).toBe(true);
  });
});

test('below 1.0.0 the minor number tells of a breaking change', () => {
  expect(breakingBump('0.9.3')).toBe('minor');
  expect(breakingBump('1.0.0')).toBe('major');
  expect(isAtLeast('minor', 'minor')).toBe(true);
  expect(isAtLeast('patch', 'minor')).toBe(false);
  expect(isAtLeast('major', 'minor')).toBe(true);
});

describe('the comparison of types', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'beatwork-types-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function breaking(released: string, current: string): readonly string[] {
    const file = (name: string) => join(folder, name);
    writeFileSync(file('released.d.ts'), `export declare namespace m { ${released} }`);
    writeFileSync(file('current.d.ts'), current);
    const modules = [{ name: 'm', current: file('current.d.ts'), namespace: 'm' }];
    return breakingTypeChanges(file('released.d.ts'), modules).map((each) => each.split(':')[0]!);
  }

  test.each([
    ['an export that is gone', 'const a: 1; const b: 2;', 'export declare const a: 1;', ['m b']],
    [
      'a new required argument',
      'function f(a: number): void;',
      'export declare function f(a: number, b: number): void;',
      ['m f'],
    ],
    [
      'a result that may be null',
      'function f(): number;',
      'export declare function f(): number | null;',
      ['m f'],
    ],
    [
      'a member that is gone, though it could be left out',
      'interface I { a?: 1; b: 2 }',
      'export interface I { b: 2 }',
      ['m I'],
    ],
    ['a longer closed list', "type T = 'a';", "export type T = 'a' | 'b';", ['m T']],
    [
      'a new parameter of a type',
      'interface I<A> { a: A }',
      'export interface I<A, B> { a: A; b: B }',
      ['m I'],
    ],
  ])('finds %s', (_, released, current, found) => {
    expect(breaking(released, current)).toEqual(found);
  });

  test.each([
    ['a new export', 'const a: 1;', 'export declare const a: 1; export declare const b: 2;'],
    [
      'a new argument that can be left out',
      'function f(a: number): void;',
      'export declare function f(a: number, b?: number): void;',
    ],
    ['an argument that takes more', 'function f(a: 1): void;', 'export declare function f(a: 1 | 2): void;'],
    ['a new member of a result', 'interface I { a: 1 }', 'export interface I { a: 1; b: 2 }'],
    [
      'a new inside of what is opaque',
      'const inside: unique symbol; interface I { [inside]: Old; } interface Old { a: 1 }',
      'declare const inside: unique symbol; export interface I { [inside]: New; } interface New { b: 1 }',
    ],
  ])('lets pass %s', (_, released, current) => {
    expect(breaking(released, current).filter((each) => each !== 'm Old')).toEqual([]);
  });
});

test('the comparison of schemas finds a field that is gone, and lets a new one pass', async () => {
  const before = 'type Query { a: Int b: Int }';
  expect(await breakingSchemaChanges(before, 'type Query { a: Int }')).toEqual([
    "Field 'b' was removed from object type 'Query'",
  ]);
  expect(await breakingSchemaChanges(before, 'type Query { a: Int b: Int c: Int }')).toEqual([]);
});
