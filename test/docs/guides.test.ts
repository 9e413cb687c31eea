import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintRuleSet } from '../../packages/core/src/rules/index.ts';
import { fencesOf, foldersAfter, isRuleSet, withPart } from './guide.ts';
import { runProgram } from './run-program.ts';

const root = new URL('../../', import.meta.url);
const pages = { en: 'docs/guides/writing-rules.md', zh: 'docs/guides/writing-rules.zh-CN.md' };
const fences = fencesOf(new URL(pages.en, root));
const mistaken = 'our-mistakes.json';

const folders = foldersAfter(fences);
const after = (index: number, file: string): unknown => JSON.parse(folders[index]!.get(file)!);
const placed = fences.map((fence, index) => ({ ...fence, index }));

describe('the guide for writers of rules', () => {
  const parts = placed.filter((fence) => isRuleSet(fence) && fence.file !== mistaken);
  it.each(parts)('has nothing for the linter in $file, as of fence $index', ({ file, index }) => {
    expect(lintRuleSet(after(index, file!))).toEqual([]);
  });

  const programs = placed.filter(({ index }) => fences[index + 1]?.language === 'text');
  it.each(programs)(
    'runs $file, which prints what follows',
    { timeout: 30_000 },
    async ({ language, file, index }) => {
      expect(language).toBe('js');
      expect(await runProgram(file!, folders[index]!)).toBe(fences[index + 1]!.text);
    },
  );

  const criteria = placed.filter(({ language, file }) => language === 'json' && file === null);
  it.each(criteria)('has a criterion that stands in the rules, fence $index', ({ text, index }) => {
    const criterion = { id: 'fragment', name: { en: 'fragment', zh: '片段' }, criterion: JSON.parse(text) };
    const part = JSON.stringify({ requirements: [{ ...criterion, roles: ['community_officer'] }] });
    expect(lintRuleSet(JSON.parse(withPart(folders[index]!.get('our-stars.json'), part)))).toEqual([]);
  });

  it('shows everything that it speaks of', () => {
    expect([parts.length, programs.length, criteria.length].every((number) => number >= 3)).toBe(true);
    const shown = [...parts, ...programs, ...criteria].length;
    const others = fences.filter(({ language, file }) =>
      ['sh', 'text', 'graphql'].includes(language)
        ? true
        : [mistaken, 'load.mjs', 'examples.json', '.vscode/settings.json'].includes(file ?? ''),
    );
    expect(shown + others.length).toBe(fences.length);
  });

  it('has worked examples of every outcome, which its program finds right', () => {
    const { text } = fences.find(({ file }) => file === 'examples.json')!;
    for (const outcome of ['met', 'not_met', 'not_evaluable']) expect(text).toContain(`"${outcome}"`);
    const checked = programs.find(({ file }) => file === 'check-examples.mjs')!;
    expect(fences[checked.index + 1]!.text).not.toContain('WRONG');
  });

  it('points the editor at the schema that the package holds', () => {
    const settings = JSON.parse(fences.find(({ file }) => file === '.vscode/settings.json')!.text);
    const manifest = JSON.parse(readFileSync(new URL('packages/core/package.json', root), 'utf8'));
    const [{ url, fileMatch }] = settings['json.schemas'];
    const exported = manifest.exports['./rule-set.schema.json'];
    expect(new URL(url, 'file:///').pathname).toBe(
      new URL(exported, 'file:///node_modules/@beatwork/core/').pathname,
    );
    expect(fileMatch).toEqual(['our-*.json']);
  });

  it('is the same in both languages', () => {
    expect(fencesOf(new URL(pages.zh, root))).toEqual(fences);
    const outline = (page: string) =>
      [...readFileSync(new URL(page, root), 'utf8').matchAll(/^(#+ \d*|- |\|)/gm)].map(([, mark]) => mark);
    expect(outline(pages.zh)).toEqual(outline(pages.en));
  });
});
