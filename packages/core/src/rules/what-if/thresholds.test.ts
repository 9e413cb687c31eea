import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricOf, type Tally } from '../../metrics/tally.ts';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { ruleSetArbitrary, tallies } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import type { PopulationSubject } from '../evaluate/index.ts';
import type { Criterion } from '../format/index.ts';
import { defineRuleSet } from '../parse.ts';
import { type Quota, sweep, thresholdFor, whatIf, withThreshold } from './index.ts';
import { comparisonsIn, goalComparisonAt, type LocatedComparison } from './threshold-at.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];
const star = { goal: 'visits', metric: 'householdsVisited' } as const;
const baseline = { goal: 'baseline', metric: 'householdsVisited' } as const;
const officers = (all: readonly Tally[]) =>
  all.map(
    (tally, index): PopulationSubject => ({ subjectId: `m${index}`, role: 'community_officer', tally }),
  );
const checked = (households: number): Tally => ({
  householdsVisited: households,
  visitsCalledBack: 4,
  numbersMatched: 4,
  visitsConfirmed: 4,
  visitsSatisfied: 4,
});
/** A requirement of everybody, by any criterion. */
const requiring = (criterion: Criterion) =>
  defineRuleSet({
    ...dezhouFiveStar,
    requirements: [{ id: 'must', name: reading, criterion }],
    selection: { ...dezhouFiveStar.selection!, requires: [] },
  });

describe('a sweep', () => {
  const population = officers([
    ...[50, 60, 70, 80, 90, 100, 110, 120].map(checked),
    { householdsVisited: 95 },
    {},
  ]);

  it('tells the stars by threshold', () => {
    const { points, goal, path } = sweep(dezhouFiveStar, '2014-01', star, [50, 80, 100, 121], population);
    expect([goal.id, path]).toEqual(['visits', 'awards.0.criterion.all.0']);
    expect(
      points.map(({ threshold, met, nearly, notEvaluable, of }) => [
        threshold,
        met,
        nearly,
        notEvaluable,
        of,
      ]),
    ).toEqual([
      [50, 8, 0, 1, 10],
      [80, 5, 0, 1, 10],
      [100, 3, 1, 0, 10],
      [121, 0, 2, 0, 10],
    ]);
    expect(points[2]!.sentence).toEqual({
      en: 'Households visited, at least 100 needed: 3 of 10 members meet the goal, 1 misses it narrowly.',
      zh: '若要求走访户数不少于100户：10人中3人达标，1人接近达标。',
    });
  });

  it('agrees with the rules as they are, and with what-if', () => {
    const thresholds = [60, 80, 105];
    const now = compileRuleSet(dezhouFiveStar, '2014-01');
    const { points } = sweep(dezhouFiveStar, '2014-01', star, thresholds, population);
    for (const [index, threshold] of thresholds.entries()) {
      const tried = compileRuleSet(withThreshold(dezhouFiveStar, star, threshold), '2014-01');
      const { after } = whatIf(now, tried, population).goals[0]!;
      expect(points[index]).toMatchObject(after);
    }
  });

  it('has a clear answer for nobody', () => {
    const [point] = sweep(dezhouFiveStar, '2014-01', star, [80], []).points;
    expect(point).toMatchObject({ met: 0, of: 0, share: null });
    expect(point!.sentence.zh).toBe('若要求走访户数不少于80户：没有适用的对象。');
  });

  it('never gains anyone by a more demanding threshold, in any rules but under a "not"', () => {
    const histories = fc.array(tallies, { maxLength: 3 });
    const populations = fc.array(fc.tuple(tallies, histories), { minLength: 1, maxLength: 8 });
    const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 3 });
    let tried = 0;
    fc.assert(
      fc.property(ruleSetArbitrary, populations, thresholds, fc.nat(), (ruleSet, members, values, pick) => {
        const paths = comparisonsIn(ruleSet)
          .filter(({ goal, comparison }) => goal !== null && isCounted(comparison))
          .map(({ path }) => path)
          .filter((path) => !path.split('.').includes('not'));
        if (paths.length === 0) return;
        tried += 1;
        const path = paths[pick % paths.length]!;
        const { comparison, goal } = goalComparisonAt(ruleSet, { path });
        const population = members.map(
          ([tally, history], index): PopulationSubject => ({
            subjectId: `m${index}`,
            role: null,
            tally,
            history,
          }),
        );
        const upwards = values.toSorted((a, b) => (comparison.is === 'atLeast' ? a - b : b - a));
        const { points } = sweep(ruleSet, '2014-01', { path }, upwards, population);
        const met = points.map((point) => point.met);
        expect(met).toEqual(met.toSorted((a, b) => b - a));
        const [loose, strict] = [upwards[0]!, upwards.at(-1)!].map((value) =>
          compileRuleSet(withThreshold(ruleSet, { path }, value), '2014-01'),
        );
        const { goals } = whatIf(loose!, strict!, population);
        expect(goals.find((change) => change.goal.id === goal.id)!.gained).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(tried).toBeGreaterThan(10);
  });
});

/** Whether 1 to 12 are thresholds for it: shares end at 1, and so do falls of all of something. */
function isCounted(comparison: LocatedComparison['comparison']): boolean {
  if ('comparedWith' in comparison) return false;
  return !('metric' in comparison) || metricOf(comparison.metric).kind !== 'share';
}

describe('a threshold solved backwards', () => {
  const population = officers(
    [40, 62, 80, 80, 96, 120].map((households) => ({ householdsVisited: households })),
  );
  const find = (quota: Quota) => thresholdFor(dezhouFiveStar, '2014-01', baseline, quota, population);

  it('is the least demanding that names at most so many, between its neighbours', () => {
    const half = find({ share: 0.5 });
    expect(half).toMatchObject({
      threshold: 96,
      met: 2,
      of: 6,
      share: 2 / 6,
      path: 'requirements.0.criterion',
      lessDemanding: { threshold: 80, met: 4 },
      moreDemanding: { threshold: 120, met: 1 },
    });
    expect(half.sentence).toEqual({
      en: 'Households visited, at least 96 needed: 2 of 6 members (33.3 %) meet the goal; with 80, the next lower value that somebody reached, 4 would meet it.',
      zh: '若要求走访户数不少于96户：6人中2人达标（33.3%）；若放宽到下一个实际数值80户，则有4人达标。',
    });
    expect(find({ count: 4 })).toMatchObject({ threshold: 80, met: 4 });
    expect(find({ count: 1 })).toMatchObject({ threshold: 120, met: 1, moreDemanding: null });
    expect(find({ share: 1 })).toMatchObject({ threshold: 40, met: 6, lessDemanding: null });
  });

  it('takes a share exactly', () => {
    const hundred = officers(Array.from({ length: 100 }, (_, index) => ({ householdsVisited: index + 1 })));
    // 0.29 × 100 is 28.999999999999996 in binary.
    expect(thresholdFor(dezhouFiveStar, '2014-01', baseline, { share: 0.29 }, hundred).met).toBe(29);
  });

  it('goes down where the rules say "at most"', () => {
    const atMost = requiring({ metric: 'householdsVisited', is: 'atMost', threshold: dated(50) });
    const found = thresholdFor(
      atMost,
      '2014-01',
      { goal: 'must', metric: 'householdsVisited' },
      { count: 3 },
      population,
    );
    expect(found).toMatchObject({
      threshold: 62,
      met: 2,
      lessDemanding: { threshold: 80, met: 4 },
      moreDemanding: { threshold: 40, met: 1 },
    });
  });

  it('reads what a streak is of from earlier periods too', () => {
    const steady = requiring({
      streakOf: { metric: 'visits', is: 'atLeast', threshold: dated(1) },
      is: 'atLeast',
      threshold: dated(2),
    });
    const subjects = [
      [90, 30],
      [80, 70],
      [60, 75],
    ].map(
      ([now, before], index): PopulationSubject => ({
        subjectId: `m${index}`,
        role: 'auxiliary',
        tally: { visits: now! },
        history: [{ visits: before! }],
      }),
    );
    const path = 'requirements.0.criterion.streakOf';
    expect(thresholdFor(steady, '2014-01', { path }, { count: 1 }, subjects)).toMatchObject({
      threshold: 70,
      met: 1,
      lessDemanding: { threshold: 60, met: 2 },
    });
    const whole = { path: 'requirements.0.criterion' };
    expect(thresholdFor(steady, '2014-01', whole, { count: 3 }, subjects)).toMatchObject({
      threshold: 2,
      met: 3,
    });
  });

  it.each<[string, Quota, readonly PopulationSubject[]]>([
    ['THRESHOLD_NOT_FOUND', { count: 1 }, officers([{ householdsVisited: 80 }, { householdsVisited: 80 }])],
    ['THRESHOLD_NOT_FOUND', { count: 1 }, []],
    ['QUOTA_INVALID', { count: -1 }, population],
    ['QUOTA_INVALID', { count: 1.5 }, population],
    ['QUOTA_INVALID', { share: 1.1 }, population],
    ['QUOTA_INVALID', { share: Number.NaN }, population],
  ])('is refused: %s for %j', (code, quota, subjects) => {
    expect(() => thresholdFor(dezhouFiveStar, '2014-01', baseline, quota, subjects)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('is refused under a "not"', () => {
    const idle = requiring({ not: { metric: 'householdsVisited', is: 'atLeast', threshold: dated(50) } });
    const at = { goal: 'must', metric: 'householdsVisited' } as const;
    expect(() => thresholdFor(idle, '2014-01', at, { count: 1 }, population)).toThrow(
      expect.objectContaining({ code: 'THRESHOLD_NOT_MONOTONE' }),
    );
  });

  it('agrees with a sweep over every value', () => {
    const visits = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(visits, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const subjects = officers(
          all.map((each) => (each % 3 === 0 ? { householdsVisited: each } : checked(each))),
        );
        const values = [...new Set(all)].sort((a, b) => a - b);
        const { points } = sweep(dezhouFiveStar, '2014-01', star, values, subjects);
        const expected = points.find((point) => point.share! <= share);
        const solve = () => thresholdFor(dezhouFiveStar, '2014-01', star, { share }, subjects);
        if (expected === undefined) {
          expect(solve).toThrow(expect.objectContaining({ code: 'THRESHOLD_NOT_FOUND' }));
          return;
        }
        const found = solve();
        expect(found).toMatchObject({ threshold: expected.threshold, met: expected.met });
        const place = points.indexOf(expected);
        expect(found.lessDemanding?.met).toBe(points[place - 1]?.met);
        expect(found.moreDemanding?.met).toBe(points[place + 1]?.met);
      }),
      { numRuns: 60 },
    );
  });
});
