import { describe, expect, it } from 'vitest';
import { MatterModel } from './matter-model.ts';
import { Vocabulary } from './ngrams.ts';

/** Two groups that share their commonest piece and differ in a rarer one. */
const calls = Array.from({ length: 40 }, (_, at) => ['river', at % 2 === 0 ? 'boat' : 'swim', `only ${at}`]);
const groups = Int32Array.from(calls, (_, at) => at % 2);
const vocabulary = new Vocabulary(calls);
const model = new MatterModel(vocabulary.names.length, vocabulary.examples, groups, 3);
const scoresOf = (...pieces: string[]) => [...model.scores(vocabulary.weigh(pieces))];

describe('the regression that tells groups apart', () => {
  it('scores the group highest whose pieces a call has', () => {
    const [boat, swim, none] = scoresOf('boat');
    expect(boat).toBeGreaterThan(swim!);
    expect(boat).toBeGreaterThan(none!);
    expect(scoresOf('swim')[1]).toBeGreaterThan(scoresOf('swim')[0]!);
  });

  it('has next to no opinion by what the groups share, and none by what fewer than three examples have', () => {
    const [boat, swim] = scoresOf('river');
    const [own, other] = scoresOf('boat');
    expect(Math.abs(boat! - swim!)).toBeLessThan((own! - other!) / 2);
    expect(scoresOf('only 4')).toEqual([0, 0, 0]);
    expect(scoresOf()).toEqual([0, 0, 0]);
  });

  it('only compares groups: the scores of a call add up to about 0', () => {
    expect(scoresOf('river', 'boat').reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 1);
  });

  it('learns the same from the same examples', () => {
    const again = new MatterModel(vocabulary.names.length, vocabulary.examples, groups, 3);
    expect([...again.scores(vocabulary.weigh(['river', 'boat']))]).toEqual(scoresOf('river', 'boat'));
  });
});
