import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from './index.ts';

/** The examples of the doc comments: statements, some with what they give behind an arrow. */
const examples = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [...text.matchAll(/@example\n \* ```ts\n(.*?) \* ```/gs)].map(
      ([, code]) => [file, code!.replace(/^ \* ?/gm, '')] as const,
    );
  });

/** TypeScript's types are all that JavaScript does not know; the examples have few. */
const withoutTypes = (code: string) => code.replace(/ as const\b/g, '');

const withChecks = (code: string) =>
  withoutTypes(code).replace(/^(.*); \/\/ → (.*)$/gm, 'expect($1).toEqual($2);');

/** Like `Function`, for examples that wait. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

describe('the examples of doc comments', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('%s', async (file, code) => {
    expect(code).toContain('// →');
    // What only the gateway needs is not exported by the root: an example may also name what its own file exports.
    const names: Record<string, unknown> = {
      ...core,
      ...(await import(new URL(file, import.meta.url).href)),
    };
    const run = new AsyncFunction('expect', ...Object.keys(names), withChecks(code));
    await run(expect, ...Object.values(names));
  });
});
