import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const pages = ['README.md', 'README.zh-CN.md', 'packages/core/README.md'];

/** Programs with the output that follows them. */
const programsIn = (page: string) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
    ([, program, output]) => ({ program: program!, output: output! }),
  );

describe.each(pages)('%s', (page) => {
  it('has programs that print what it says', async () => {
    const programs = programsIn(page);
    expect(programs.length).toBeGreaterThan(0);
    for (const [place, { program, output }] of programs.entries()) {
      // Inside the package, so that it is found by its name.
      const file = fileURLToPath(
        new URL(`packages/core/example-${page.replaceAll('/', '-')}-${place}.ts`, root),
      );
      await writeFile(file, program);
      try {
        const { stdout } = await promisify(execFile)(
          process.execPath,
          ['--conditions=@beatwork/source', file],
          {
            env: { PATH: process.env.PATH, NO_COLOR: '1' },
          },
        );
        expect(stdout).toBe(output);
      } finally {
        await rm(file);
      }
    }
  });

  it('has links that lead somewhere', () => {
    const text = readFileSync(new URL(page, root), 'utf8');
    for (const [, link] of text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(new URL(link!, new URL(page, root))), link).toBe(true);
    }
  });
});

it('the two READMEs have the same programs, queries and commands', () => {
  const fences = (page: string) =>
    [...readFileSync(new URL(page, root), 'utf8').matchAll(/```(ts|graphql|json|sh)\n(.*?)```/gs)].map(
      ([, language, text]) => `${language}\n${text!.replace(/ *#.*$/gm, '')}`,
    );
  expect(fences('README.zh-CN.md')).toEqual(fences('README.md'));
});
