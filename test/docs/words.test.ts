import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What one thing is called in Chinese, and what it was called too. */
const words = [
  ['加密代号', /化名键|假名键|假名编号/],
  ['三不承诺', /三项承诺/],
  ['安防馆', /教育馆/],
  ['从优待警', /关爱民警/],
] as const;

const root = new URL('../../', import.meta.url);
const texts = globSync(['README*.md', 'docs/**/*.md', 'packages/*/README.md', 'packages/*/src/**/*.ts'], {
  cwd: root,
  exclude: ['**/generated/**', '**/duties/template/**'],
}).map((path) => [path, readFileSync(new URL(path, root), 'utf8')] as const);

it.each(words)('%s has no other name', (_, others) => {
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(([, text]) => others.test(text)).map(([path]) => path)).toEqual([]);
});
