import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { pulseAnswerSchema } from '../../model/pulse-answer.ts';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import { comparisonsOf } from '../../rules/explain/criterion-card.ts';
import { scorecardOf } from '../../rules/explain/index.ts';
import { checkGoalEdges, checkItemEdges } from '../testing/check-edges.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { checkRollUps } from '../testing/check-roll-ups.ts';
import { examples } from './examples.ts';
import { officerCare } from './rule-set.ts';
import { year } from './year.ts';

const compiled = compileRuleSet(officerCare, '2012-Q2');
const evaluate = evaluatorFor(compiled, null);
const quarter = examples[0]!.counts;
const levels = ['poor', 'fair', 'good'];

/** Quarters with less care than that of the first example, and enough of everything to be judged. */
const quarters: fc.Arbitrary<Tally> = fc
  .record({
    nightDutiesRested: fc.nat(299),
    weekendSchoolSessions: fc.nat(13),
    expertLectures: fc.nat(1),
    membersCommended: fc.nat(2),
    pulseFavourable: fc.nat(194),
    overtimeDays: fc.integer({ min: 1, max: 1_400 }),
    minutesWorked: fc.integer({ min: 1, max: 2 * quarter.minutesWorked! }),
  })
  .map((counts) => ({ ...quarter, ...counts }));
const careOf = (counts: Tally) => {
  const { points, level } = evaluate(counts).scores[0]!;
  return { points: points!, level: levels.indexOf(level!) };
};

describe('the care for officers', () => {
  checkExamples(officerCare, examples);
  checkRollUps(officerCare, year);

  checkGoalEdges(officerCare, {
    rest: {
      counters: ['nightDutiesRested', 'nightDuties'],
      cases: [
        [[9, 9], 'u'],
        [[9, 10], 'y'],
        [[8_999, 10_000], 'n'],
        [[9_000, 10_000], 'y'],
      ],
    },
    overtime: {
      counters: ['overtimeDays', 'memberDays'],
      cases: [
        [[0, 99], 'u'],
        [[0, 100], 'y'],
        [[3_000, 10_000], 'y'],
        [[3_001, 10_000], 'n'],
      ],
    },
    hours: {
      counters: ['minutesWorked', 'memberDays'],
      cases: [
        [[0, 99], 'u'],
        [[54_000, 100], 'y'],
        [[54_001, 100], 'n'],
      ],
    },
    'learning-elsewhere': {
      counters: ['expertLectures', 'secondments'],
      cases: [
        [[0, 0], 'n'],
        [[1, 0], 'y'],
        [[0, 1], 'y'],
      ],
    },
    recognition: {
      counters: ['membersCommended'],
      cases: [
        [[0], 'n'],
        [[1], 'y'],
      ],
    },
    pulse: {
      counters: ['pulseFavourable', 'pulseAnswers'],
      cases: [
        [[49, 49], 'u'],
        [[30, 50], 'y'],
        [[5_999, 10_000], 'n'],
        [[6_000, 10_000], 'y'],
      ],
    },
  });

  checkItemEdges(officerCare, 'care', {
    rest: {
      counters: ['nightDutiesRested', 'nightDuties'],
      cases: [
        [[9, 9], 12],
        [[10, 10], 24],
        [[4_999, 10_000], 0],
        [[5_000, 10_000], 8],
        [[6_999, 10_000], 8],
        [[7_000, 10_000], 16],
        [[8_999, 10_000], 16],
        [[9_000, 10_000], 24],
      ],
    },
    'weekend-school': {
      counters: ['weekendSchoolSessions'],
      cases: [
        [[11], 11],
        [[12], 12],
        [[13], 12],
      ],
    },
    pulse: {
      counters: ['pulseFavourable', 'pulseAnswers'],
      cases: [
        [[49, 49], 7],
        [[50, 50], 14],
        [[3_999, 10_000], 0],
        [[4_000, 10_000], 4],
        [[4_999, 10_000], 4],
        [[5_000, 10_000], 9],
        [[5_999, 10_000], 9],
        [[6_000, 10_000], 14],
      ],
    },
  });

  it.each([
    ['one more night with rest', 'nightDutiesRested', 1],
    ['one more weekend school', 'weekendSchoolSessions', 1],
    ['one more lecture', 'expertLectures', 1],
    ['one more commendation', 'membersCommended', 1],
    ['one more favourable answer', 'pulseFavourable', 1],
    ['one day with overtime fewer', 'overtimeDays', -1],
    ['one minute fewer', 'minutesWorked', -1],
  ] as const)('never falls for %s', (_, counter, change) => {
    fc.assert(
      fc.property(quarters, (before) => {
        const after = careOf({ ...before, [counter]: before[counter]! + change });
        expect(after.points).toBeGreaterThanOrEqual(careOf(before).points);
        expect(after.level).toBeGreaterThanOrEqual(careOf(before).level);
      }),
    );
  });

  it('judges no survey of fewer than 50 answers', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), (pulseAnswers, favourable) => {
        const pulseFavourable = Math.min(favourable, pulseAnswers);
        const { goals } = evaluate({ ...quarter, pulseAnswers, pulseFavourable });
        const pulse = goals.find(({ id }) => id === 'pulse')!;
        expect(pulse.outcome === 'not_evaluable').toBe(pulseAnswers < 50);
      }),
    );
  });

  it('ranks nobody, and asks for no survey answer by person', () => {
    expect(officerCare.subject).toBe('station');
    expect(officerCare.awards).toEqual([]);
    expect(officerCare.selection).toBeUndefined();
    const card = scorecardOf(compiled, null, quarter);
    const pulse = card.requirements.find(({ goal }) => goal.id === 'pulse')!;
    expect(comparisonsOf(pulse.criterion).map(({ metric }) => metric)).toEqual(['pulseFavourableShare']);
    expect(metrics.pulseAnswers.record).toBe('pulseAnswer');
    expect(Object.keys(pulseAnswerSchema.unwrap().shape)).not.toContain('memberId');
  });
});
