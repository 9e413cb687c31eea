import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countersOf } from '../../metrics/tally.ts';
import { compileRuleSet, evaluatorFor } from '../../rules/index.ts';
import { compileRollUp, rollUpSubjects } from '../../rules/roll-up/index.ts';
import { metricsOf } from '../../rules/sql/metrics-of.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { talliesNear } from '../testing/tallies.ts';
import { examples } from './examples.ts';
import { residentCoverage } from './rule-set.ts';

const evaluate = evaluatorFor(compileRuleSet(residentCoverage, '2012-09'), null);
const months = talliesNear(countersOf(metricsOf(residentCoverage)), examples);
const levels = ['poor', 'fair', 'good', 'complete'];

describe('the coverage of posts', () => {
  checkExamples(residentCoverage, examples);

  it('never takes points for more time covered, or for one more whole day', () => {
    fc.assert(
      fc.property(months, fc.nat(12), fc.nat(1), (before, minutes, days) => {
        const { postOpenMinutes = 0, postDaysOpen = 0 } = before;
        const postCoveredMinutes = Math.min(postOpenMinutes, (before.postCoveredMinutes ?? 0) + minutes);
        const postDaysFullyCovered = Math.min(postDaysOpen, (before.postDaysFullyCovered ?? 0) + days);
        const [then] = evaluate(before).scores;
        const [now] = evaluate({ ...before, postCoveredMinutes, postDaysFullyCovered }).scores;
        expect(now!.points === null).toBe(then!.points === null);
        if (then!.points === null) return;
        expect(now!.points).toBeGreaterThanOrEqual(then!.points);
        expect(levels.indexOf(now!.level!)).toBeGreaterThanOrEqual(levels.indexOf(then!.level!));
      }),
    );
  });

  it('does not ask who of the two was there, but for residing', () => {
    fc.assert(
      fc.property(months, fc.nat(12), (month, standInMinutes) => {
        const results = (minutes: number) => {
          const { goals, scores } = evaluate({ ...month, standInMinutes: minutes });
          return [goals.filter(({ id }) => id === 'always-somebody' || id === 'opened'), scores];
        };
        expect(results(standInMinutes)).toEqual(results(0));
      }),
    );
  });

  it('never makes a model of a post with a minute uncovered', () => {
    fc.assert(
      fc.property(months, (month) => {
        const [award] = evaluate(month).goals;
        if ((month.postCoveredMinutes ?? 0) < (month.postOpenMinutes ?? 0))
          expect(award!.outcome).toBe('not_met');
      }),
    );
  });

  it('rolls the posts of a station up, without those of which nothing is known', () => {
    const posts = examples.map(({ counts }, index) => ({
      subjectId: `post-${index}`,
      evaluationOf: () => evaluate(counts),
    }));
    const station = rollUpSubjects(compileRollUp(residentCoverage, 'station', '2012-09'), posts);
    expect(station).toMatchObject({ known: examples.length - 1, of: examples.length });
    // (100 + 98.6 + 100 + 100 + 100 + 100 + 100 + 85 + 84.9 + 0) / 10
    expect(station.value).toBe(86.85);
  });
});
