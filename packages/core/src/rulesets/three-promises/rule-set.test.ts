import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../metrics/tally.ts';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import { comparisonsOf, scorecardOf } from '../../rules/explain/index.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { examples } from './examples.ts';
import { threePromises } from './rule-set.ts';

const compiled = compileRuleSet(threePromises, '2022');
const evaluate = evaluatorFor(compiled, null);
const [{ counts: year, history }] = examples as readonly [Required<(typeof examples)[number]>];
const levels = ['not-kept', 'mostly', 'kept'];
const promise = (id: string, counts: Tally, earlier = history) =>
  evaluate(counts, earlier).scores.find((score) => score.id === id)!;

/** The counters that are the better the fewer they are, by the promise that they belong to. */
const fewerIsBetter = [
  ['safety', 'calls', 1_500],
  ['safety', 'criminalCases', 150],
  ['service', 'hotlineIssues', 150],
  ['service', 'callQualityProblems', 150],
  ['service', 'callComplaintsSubstantiated', 3],
  ['disputes', 'disputesTurnedCriminal', 3],
] as const;

describe('the three promises', () => {
  checkExamples(threePromises, examples);

  it.each(fewerIsBetter)('%s: never worse with fewer %s', (id, counter, most) => {
    fc.assert(
      fc.property(fc.nat(most), fc.nat(most), (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        const better = promise(id, { ...year, [counter]: few });
        const worse = promise(id, { ...year, [counter]: many });
        expect(better.points).toBeGreaterThanOrEqual(worse.points!);
        expect(levels.indexOf(better.level!)).toBeGreaterThanOrEqual(levels.indexOf(worse.level!));
      }),
    );
  });

  it('never keeps the promise of safety with a serious incident', () => {
    fc.assert(
      fc.property(
        fc.nat(1_500),
        fc.nat(150),
        fc.nat(100),
        fc.integer({ min: 1, max: 3 }),
        (calls, criminalCases, plannedPatrolsDone, seriousIncidents) => {
          const counts = { ...year, calls, criminalCases, plannedPatrolsDone, seriousIncidents };
          expect(promise('safety', counts)).toMatchObject({ points: 0, level: 'not-kept' });
          expect(evaluate(counts, history).awardsEarned).toBe(0);
        },
      ),
    );
  });

  it('keep apart: what is done for one does not move another', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(400), (mediationsSettled, actsOfHelp) => {
        const counts = { ...year, mediationsSettled, actsOfHelp };
        expect(promise('safety', counts)).toEqual(promise('safety', year));
      }),
    );
  });

  it('tell a change with both counts', () => {
    const card = scorecardOf(compiled, null, { ...year, calls: 1_001 }, { history });
    const calls = card.requirements.find(({ goal }) => goal.id === 'calls-not-up')!;
    const [, change] = comparisonsOf(calls.criterion);
    expect(change).toMatchObject({ quantity: 'change', earlier: { period: '2021', value: 1_000 } });
    expect(change!.source?.at.en).toContain('59.7 %');
  });

  it('take the same months of two years where half-years are judged', () => {
    const halves = compileRuleSet({ ...threePromises, period: 'half_year' }, '2022-H1');
    const change = evaluatorFor(halves, null)(year, [{ ...history[0], calls: 1 }, history[0]!]);
    expect(change.goals.find(({ id }) => id === 'calls-not-up')!.outcome).toBe('met');
  });
});
