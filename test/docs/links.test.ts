import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const markdownIn = (folder: string, recursive: boolean) =>
  readdirSync(new URL(folder, root), { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}${file}`);

interface Manifest {
  readonly homepage: string;
  readonly keywords: readonly string[];
  readonly repository: { readonly url: string; readonly directory: string };
}
const packages = readdirSync(new URL('packages/', root)).map((name) => {
  const folder = `packages/${name}`;
  const manifest = JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), 'utf8')) as Manifest;
  return { folder, readme: `${folder}/README.md`, manifest };
});
/** Where the files of this repository can be read on the web. */
const repository = packages[0]!.manifest.repository.url.replace(/^git\+|\.git$/g, '');
/** The path in this repository of what a link to the web leads to, if it leads there. */
const ownFile = (link: string) =>
  [`${repository}/blob/main/`, `${repository}/tree/main/`]
    .filter((start) => link.startsWith(start))
    .map((start) => link.slice(start.length))[0];

const pages = [
  ...markdownIn('./', false),
  ...markdownIn('docs/', true),
  ...packages.map(({ readme }) => readme),
];
const linksOf = (page: string) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, link]) => link!,
  );

it.each(pages)('%s has links that lead somewhere', (page) => {
  for (const link of linksOf(page)) {
    const own = ownFile(link);
    if (own !== undefined) expect(existsSync(new URL(own, root)), link).toBe(true);
    else if (!/^(https?|mailto):/.test(link))
      expect(existsSync(new URL(link, new URL(page, root))), link).toBe(true);
  }
});

describe.each(packages)('$folder, as its page on npm shows it', ({ folder, readme, manifest }) => {
  test('links to the web only, as the files of the repository are not beside it there', () => {
    expect(linksOf(readme).filter((link) => !link.startsWith('https://'))).toEqual([]);
  });

  test('says where it comes from', () => {
    expect(manifest.repository).toEqual({ type: 'git', url: `git+${repository}.git`, directory: folder });
    expect(manifest.homepage).toBe(`${repository}/tree/main/${folder}#readme`);
    expect(manifest.keywords).toContain('community-policing');
  });
});

it('the guides can be found', () => {
  expect(pages).toContain('docs/guides/writing-rules.md');
  for (const page of ['README.md', 'packages/core/README.md'])
    expect(readFileSync(new URL(page, root), 'utf8')).toContain('docs/guides/writing-rules.md');
  expect(readFileSync(new URL('README.zh-CN.md', root), 'utf8')).toContain(
    'docs/guides/writing-rules.zh-CN.md',
  );
});
