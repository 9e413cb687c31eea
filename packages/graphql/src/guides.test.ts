import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fencesOf, foldersAfter } from '../../../test/docs/guide.ts';
import { readRuleSets } from './server/rule-set-files.ts';
import { createTestGateway } from './testing/test-gateway.ts';

const fences = fencesOf(new URL('../../../docs/guides/writing-rules.md', import.meta.url));
const finished = foldersAfter(fences).at(-1)!;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
  for (const [file, text] of finished) await writeFile(join(folder, file), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the guide for writers of rules', () => {
  it('asks of the rules that it serves what the gateway understands', async () => {
    const ruleSets = await readRuleSets([join(folder, 'our-stars.json')]);
    const [nearMisses, tried] = fences.filter(({ language }) => language === 'graphql');
    const { text } = nearMisses!;
    const gateway = await createTestGateway({ ruleSets });
    try {
      expect(await gateway.ask(text)).toMatchObject({ data: { scoreboard: { totalCount: 0 } } });
      const { data, errors } = await gateway.ask<{
        whatIf: { goals: readonly { gained: { totalCount: number }; sentence: { zh: string } }[] };
      }>(tried!.text);
      expect(errors).toBeUndefined();
      const [star] = data!.whatIf.goals;
      expect(star!.sentence.zh).toContain('入户走访之星：');
      const everybody = await gateway.ask(text.replace(/where: .*/, ''));
      expect(everybody).toHaveProperty(
        'data.scoreboard.nodes[0].awards[0].sentence.zh',
        expect.stringContaining('入户走访之星：'),
      );
    } finally {
      await gateway.drop();
    }
  });

  it('has rules about communities that the gateway serves too', async () => {
    const ruleSets = await readRuleSets([join(folder, 'our-grades.json')]);
    const gateway = await createTestGateway({ ruleSets });
    try {
      const answer = await gateway.ask(
        '{ scoreboard(month: "2020-05", ruleSet: "our-grades") { nodes { subject { __typename } } } }',
      );
      expect(answer).toHaveProperty('data.scoreboard.nodes[0].subject.__typename', 'Community');
    } finally {
      await gateway.drop();
    }
  });
});
