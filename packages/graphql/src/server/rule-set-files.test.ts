import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleSets as builtIn, dezhouFiveStar } from '@beatwork/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestGateway } from '../testing/test-gateway.ts';
import { readRuleSets } from './rule-set-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rule-sets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const weekly = { ...dezhouFiveStar, id: 'weekly', period: 'week' };

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('rule sets of files', () => {
  it('judge beside the built-in ones', async () => {
    const copy = JSON.parse(JSON.stringify(dezhouFiveStar));
    copy.id = 'three-visits';
    copy.selection.requires = [];
    copy.awards[0].criterion = { ...copy.awards[0].criterion.all[0] };
    copy.awards[0].criterion.threshold[0].value = 3;
    const ruleSets = await readRuleSets([await file('mine.json', JSON.stringify(copy))]);
    expect(ruleSets.map(({ id }) => id)).toEqual([...builtIn.map(({ id }) => id), 'three-visits']);
    const gateway = await createTestGateway({ ruleSets });
    try {
      const { data } = await gateway.ask(`{ selection(month: "2014-01", ruleSet: "three-visits") {
        named { award { code } member { code } } } }`);
      expect(data).toHaveProperty('selection.named[0]', {
        award: { code: 'visits' },
        member: { code: 'm1' },
      });
    } finally {
      await gateway.drop();
    }
  });

  it.each([
    ['not there', () => Promise.resolve('/nowhere/rules.json'), 'RULE_SET_UNREADABLE'],
    ['not JSON', () => file('text.json', 'visits >= 80'), 'RULE_SET_UNREADABLE'],
    ['no rule set', () => file('empty.json', '{}'), 'RULE_SET_INVALID'],
    ['one that is known', () => file('same.json', JSON.stringify(dezhouFiveStar)), 'RULE_SET_TWICE'],
    ['one for weeks', () => file('w.json', JSON.stringify(weekly)), 'RULE_SET_NOT_SERVED'],
  ])('are refused where the file is %s', async (_, path, code) => {
    await expect(readRuleSets([await path()])).rejects.toMatchObject({ code });
  });
});
