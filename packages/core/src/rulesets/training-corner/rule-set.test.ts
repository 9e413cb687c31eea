import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import { talliesOf } from '../../testing/index.ts';
import { checkItemEdges } from '../testing/check-edges.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { checkRollUps } from '../testing/check-roll-ups.ts';
import { eighthOfTheArticle, examples } from './examples.ts';
import { trainingCorner } from './rule-set.ts';
import { year } from './year.ts';

const january = compileRuleSet(trainingCorner, '2020-01');
const evaluate = evaluatorFor(january, null);

const work = [
  'trainingMinutes',
  'trainingWeeksWithPlan',
  'practicalSubjectsCovered',
  'weekendSchoolSessions',
  'expertLectures',
  'secondments',
] as const;
const months = talliesOf(['workdays', ...work]).map((month) => ({
  ...month,
  workdays: (month.workdays ?? 0) + 1,
  trainingMinutes: (month.trainingMinutes ?? 0) * 100,
}));

describe('the training corner', () => {
  checkExamples(trainingCorner, examples);
  checkRollUps(trainingCorner, year);

  checkItemEdges(trainingCorner, 'training', {
    minutes: {
      counters: ['trainingMinutes', 'workdays'],
      cases: [
        [[60, 0], null],
        [[0, 20], 0],
        [[1180, 20], 29.5],
        [[1200, 20], 30],
        [[2400, 20], 30],
      ],
    },
    weeks: {
      counters: ['trainingWeeksWithPlan'],
      cases: [
        [[3], 15],
        [[4], 20],
        [[5], 20],
      ],
    },
    school: {
      counters: ['weekendSchoolSessions'],
      cases: [
        [[3], 9],
        [[4], 12],
        [[5], 12],
      ],
    },
  });

  it("makes the article's 160 sessions and 195 hours of eight such months", () => {
    expect(8 * eighthOfTheArticle.trainingSessions).toBe(160);
    expect(8 * eighthOfTheArticle.trainingHours).toBe(195);
    expect(eighthOfTheArticle.trainingMinutes).toBe(60 * eighthOfTheArticle.trainingHours);
  });

  it('never takes points or a level for more training', () => {
    const levels = ['fail', 'pass', 'good'];
    fc.assert(
      fc.property(months, fc.constantFrom(...work), fc.integer({ min: 1, max: 300 }), (month, what, more) => {
        const [before] = evaluate(month).scores;
        const [after] = evaluate({ ...month, [what]: (month[what] ?? 0) + more }).scores;
        expect(after!.points).toBeGreaterThanOrEqual(before!.points!);
        expect(levels.indexOf(after!.level!)).toBeGreaterThanOrEqual(levels.indexOf(before!.level!));
      }),
    );
  });

  it('calls no month good without the hour a day', () => {
    const full = {
      trainingWeeksWithPlan: 5,
      practicalSubjectsCovered: 9,
      weekendSchoolSessions: 5,
      secondments: 2,
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.nat(4000), (workdays, trainingMinutes) => {
        const [score] = evaluate({ ...full, workdays, trainingMinutes }).scores;
        expect(score!.level === 'good').toBe(trainingMinutes >= 60 * workdays);
      }),
    );
  });
});
