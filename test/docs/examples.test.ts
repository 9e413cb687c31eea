import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

const root = new URL('../../', import.meta.url);
const pages = [
  'README.md',
  'README.zh-CN.md',
  'packages/core/README.md',
  'docs/places.md',
  'docs/integrity.md',
  'docs/duties.md',
  'docs/planning.md',
  'docs/privacy.md',
  'docs/statistics.md',
];

/** Programs with the output that follows them. */
const programsIn = (page: string) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
    ([, program, output]) => ({ program: program!, output: output! }),
  );

describe.each(pages)('%s', (page) => {
  const programs = programsIn(page);
  it('has programs', () => {
    expect(programs.length).toBeGreaterThan(0);
  });

  it.each(programs)('prints what it says, program %#', { timeout: 30_000 }, async ({ program, output }) => {
    expect(await runProgram('example.ts', new Map([['example.ts', program]]))).toBe(output);
  });
});

it('the two READMEs have the same programs, queries and commands', () => {
  const fences = (page: string) =>
    [...readFileSync(new URL(page, root), 'utf8').matchAll(/```(ts|graphql|json|sh)\n(.*?)```/gs)].map(
      ([, language, text]) => `${language}\n${text!.replace(/ *#.*$/gm, '')}`,
    );
  expect(fences('README.zh-CN.md')).toEqual(fences('README.md'));
});
