import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintRuleSet, parseRuleSet } from '../rules/index.ts';
import { ruleSets } from './index.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly exports: object;
  readonly publishConfig: { readonly exports: object };
};

describe.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (id, ruleSet) => {
  it('is what parseRuleSet makes of it, without anything to complain about', () => {
    expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet)))).toEqual(ruleSet);
    expect(lintRuleSet(ruleSet)).toEqual([]);
  });

  it('cannot be changed', () => {
    const { title } = ruleSet as { title: { en: string } };
    expect(() => {
      title.en = 'changed';
    }).toThrow(TypeError);
  });

  it('has a subpath of its own', async () => {
    const subpath = `./rulesets/${id}`;
    expect(Object.keys(manifest.exports)).toContain(subpath);
    expect(Object.keys(manifest.publishConfig.exports)).toContain(subpath);
    expect(Object.values(await import(`./${id}/rule-set.ts`))).toEqual([ruleSet]);
  });
});
