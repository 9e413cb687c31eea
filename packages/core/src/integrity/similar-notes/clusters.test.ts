import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, shuffled } from '../../random/random-source.ts';
import { simulatedNote } from '../testing/simulated-notes.ts';
import { similarNoteClusters } from './clusters.ts';
import { resemblance, shinglesOf, wordsOf } from './shingles.ts';

const noted = (texts: readonly string[]) => texts.map((text, index) => ({ id: `v${index}`, text }));

describe('clusters of similar notes', () => {
  it.each([
    ['the same text', '希望在小区北门增加夜间巡逻次数', '希望在小区北门增加夜间巡逻次数'],
    ['other punctuation and width', '希望３号楼前，增加夜间巡逻次数！', '希望 3号楼前增加夜间巡逻次数'],
    [
      'other case',
      'Please send more patrols near the north gate',
      'please send MORE patrols near the north gate.',
    ],
    [
      'one word more',
      '住户希望在小区北门和三号楼前的停车场内增加夜间巡逻次数，最近电动车丢失较多',
      '住户希望在小区北门和三号楼前的停车场内增加夜间巡逻次数，最近电动车丢失较多了',
    ],
  ])('join %s', (_, one, other) => {
    expect(similarNoteClusters(noted([one, '建议路口加装路灯并修剪道路两侧树枝', other]))).toEqual([
      ['v0', 'v2'],
    ]);
  });

  it('leave apart what shares words and not their order, and what is short', () => {
    const apart = [
      '老人希望子女常回家看看并修好门禁',
      '修好门禁并希望老人常回家看看子女',
      '没有困难',
      '没有困难',
    ];
    expect(similarNoteClusters(noted(apart))).toEqual([]);
    expect(similarNoteClusters([])).toEqual([]);
  });

  it('find the pairs that comparing each with each finds', () => {
    const random = randomFrom(3);
    const notes = noted(
      Array.from({ length: 600 }, () => `${simulatedNote(random)}${random.below(3) > 0 ? '' : '。另有一事'}`),
    );
    const sets = notes.map(({ text }) => shinglesOf(wordsOf(text)));
    const clusterOf = new Map(
      similarNoteClusters(notes).flatMap((ids, index) => ids.map((id) => [id, index])),
    );
    let pairs = 0;
    for (let one = 1; one < sets.length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        if (resemblance(sets[one]!, sets[other]!) < 0.8) continue;
        pairs += 1;
        expect(clusterOf.get(`v${one}`), `${notes[one]!.text} / ${notes[other]!.text}`).toBe(
          clusterOf.get(`v${other}`),
        );
        expect(clusterOf.has(`v${one}`)).toBe(true);
      }
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('are the same in any order of the notes', () => {
    const random = randomFrom(4);
    const notes = noted(Array.from({ length: 200 }, () => simulatedNote(random)));
    const clusters = similarNoteClusters([...notes, { id: 'x', text: notes[7]!.text }]);
    expect(clusters.length).toBeGreaterThan(0);
    for (let seed = 1; seed <= 5; seed += 1) {
      const mixed = shuffled([...notes, { id: 'x', text: notes[7]!.text }], randomFrom(seed));
      expect(similarNoteClusters(mixed)).toEqual(clusters);
    }
  });

  it('take any text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (texts) => {
        const ids = similarNoteClusters(noted(texts), { fewestWords: 1 }).flat();
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [{ fewestWords: 0 }, 'fewestWords'],
    [{ resemblance: 0 }, 'resemblance'],
    [{ resemblance: 1.5 }, 'resemblance'],
  ])('refuse %j', (options, field) => {
    expect(() => similarNoteClusters([], options)).toThrow(`similarNoteClusters: options.${field} is`);
  });
});
