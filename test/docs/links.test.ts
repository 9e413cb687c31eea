import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const markdownIn = (folder: string, recursive: boolean) =>
  readdirSync(new URL(folder, root), { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}${file}`);
const pages = [...markdownIn('./', false), ...markdownIn('docs/', true), 'packages/core/README.md'];

it.each(pages)('%s has links that lead somewhere', (page) => {
  const text = readFileSync(new URL(page, root), 'utf8');
  for (const [, link] of text.matchAll(/\]\((?!https?:|mailto:)([^)#]+)(?:#[^)]*)?\)/g)) {
    expect(existsSync(new URL(link!, new URL(page, root))), link).toBe(true);
  }
});

it('the guides can be found', () => {
  expect(pages).toContain('docs/guides/writing-rules.md');
  for (const page of ['README.md', 'packages/core/README.md'])
    expect(readFileSync(new URL(page, root), 'utf8')).toContain('docs/guides/writing-rules.md');
  expect(readFileSync(new URL('README.zh-CN.md', root), 'utf8')).toContain(
    'docs/guides/writing-rules.zh-CN.md',
  );
});
