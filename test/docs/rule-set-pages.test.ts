import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentedRuleSets } from '../../packages/core/scripts/rule-set-pages/documented.ts';
import { ruleSetPages } from '../../packages/core/scripts/rule-set-pages/pages.ts';
import { ruleSets } from '../../packages/core/src/rulesets/index.ts';

const folder = new URL('../../docs/rulesets/', import.meta.url);

it('every rule set that is shipped has its pages', () => {
  expect(documentedRuleSets.map(({ ruleSet }) => ruleSet.id)).toEqual(ruleSets.map(({ id }) => id));
});

it('docs/rulesets is what the rule sets say; packages/core/scripts/write-rule-set-pages.ts writes it', () => {
  const pages = ruleSetPages();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, page] of pages) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(page);
});

it.each([...ruleSetPages()])('%s speaks its language, and of nothing undefined', (name, page) => {
  expect(page).not.toMatch(/undefined|\bNaN\b|\[object/);
  const own = page.replace(/<!--.*?-->/gs, '').replace(/^\[.*\)$/m, '');
  if (name.endsWith('.zh-CN.md')) expect(own).toMatch(/\p{Script=Han}/u);
  else if (name !== 'README.md') expect(own).not.toMatch(/\p{Script=Han}/u);
});

it('of a share, 100 % is what it has to reach: nothing is above it', () => {
  const pages = [...ruleSetPages()].filter(([name]) => name.endsWith('.zh-CN.md'));
  expect(pages.filter(([, page]) => /不低于( \|[^|]+\| )?100%/.test(page)).map(([name]) => name)).toEqual([]);
  expect(pages.map(([, page]) => page).join('')).toContain('群众满意率：达到100%');
});
