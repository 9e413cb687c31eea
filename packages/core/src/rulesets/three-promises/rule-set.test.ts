import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../metrics/tally.ts';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import { comparisonsOf } from '../../rules/explain/criterion-card.ts';
import { scorecardOf } from '../../rules/explain/index.ts';
import { checkGoalEdges, checkItemEdges } from '../testing/check-edges.ts';
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

  checkGoalEdges(threePromises, {
    settled: {
      counters: ['mediationsSettled', 'mediations'],
      cases: [
        [[9, 9], 'u'],
        [[9, 10], 'y'],
        [[8_999, 10_000], 'n'],
        [[9_000, 10_000], 'y'],
      ],
    },
    performed: {
      counters: ['agreementsPerformed', 'agreementsDue'],
      cases: [
        [[4, 4], 'u'],
        [[5, 5], 'y'],
        [[8_999, 10_000], 'n'],
        [[9_000, 10_000], 'y'],
      ],
    },
    'found-early': {
      counters: ['disputesFoundProactively', 'disputes'],
      cases: [
        [[19, 19], 'u'],
        [[6, 20], 'y'],
        [[2_999, 10_000], 'n'],
        [[3_000, 10_000], 'y'],
      ],
    },
    'none-criminal': {
      counters: ['disputesTurnedCriminal', 'disputes'],
      cases: [
        [[0, 0], 'u'],
        [[0, 1], 'y'],
        [[1, 1], 'n'],
      ],
    },
    'calls-recorded': {
      counters: ['calls'],
      cases: [
        [[0], 'u'],
        [[1], 'y'],
      ],
    },
    'calls-not-up': {
      counters: ['calls'],
      before: { calls: 20 },
      cases: [
        [[0], 'u'],
        [[1], 'y'],
        [[50], 'y'],
        [[51], 'n'],
      ],
    },
    'cases-not-up': {
      counters: ['criminalCases', 'calls'],
      before: { criminalCases: 1_000 },
      cases: [
        [[0, 0], 'u'],
        [[0, 1], 'y'],
        [[1_000, 1_000], 'y'],
        [[1_001, 1_001], 'n'],
      ],
    },
    'patrols-done': {
      counters: ['plannedPatrolsDone', 'patrolsPlanned'],
      cases: [
        [[9, 9], 'u'],
        [[9, 10], 'y'],
        [[8_999, 10_000], 'n'],
        [[9_000, 10_000], 'y'],
      ],
    },
    'hotline-not-up': {
      counters: ['hotlineIssues', 'calls'],
      before: { hotlineIssues: 100 },
      cases: [
        [[0, 0], 'u'],
        [[100, 1], 'y'],
        [[101, 1], 'n'],
      ],
    },
    'quality-not-down': {
      counters: ['callQualityProblems', 'callsReviewed'],
      before: { callQualityProblems: 10, callsReviewed: 100 },
      cases: [
        [[0, 0], 'u'],
        [[4, 5], 'y'],
        [[5, 99], 'u'],
        [[10, 100], 'y'],
        [[11, 100], 'n'],
        [[1_000, 10_000], 'y'],
        [[1_001, 10_000], 'n'],
      ],
    },
    'no-complaint': {
      counters: ['callComplaintsSubstantiated', 'calls'],
      cases: [
        [[0, 0], 'u'],
        [[0, 1], 'y'],
        [[1, 0], 'n'],
      ],
    },
    completed: {
      counters: ['servicesCompleted', 'servicesTracked'],
      cases: [
        [[9, 9], 'u'],
        [[10, 10], 'y'],
        [[9_499, 10_000], 'n'],
        [[9_500, 10_000], 'y'],
      ],
    },
  });

  checkItemEdges(threePromises, 'safety', {
    'calls-down': {
      counters: ['calls'],
      before: { calls: 10_000 },
      cases: [
        [[50], 10],
        [[7_500], 10],
        [[7_501], 0],
      ],
    },
    'cases-down': {
      counters: ['criminalCases', 'calls'],
      before: { criminalCases: 10_000 },
      cases: [
        [[5, 0], 5],
        [[5, 1], 10],
        [[7_500, 1], 10],
        [[7_501, 1], 0],
      ],
    },
  });

  checkItemEdges(threePromises, 'service', {
    'hotline-down': {
      counters: ['hotlineIssues', 'calls'],
      before: { hotlineIssues: 10_000 },
      cases: [
        [[4, 1], 4],
        [[7_500, 1], 4],
        [[7_501, 1], 0],
      ],
    },
    'quality-up': {
      counters: ['callQualityProblems', 'callsReviewed'],
      before: { callQualityProblems: 10_000, callsReviewed: 10_000 },
      cases: [
        [[4, 4], 4],
        [[5, 99], 2],
        [[50, 100], 4],
        [[51, 100], 0],
        [[5_001, 10_000], 0],
      ],
    },
  });

  it.each(fewerIsBetter)('%s: never worse with fewer %s', (id, counter, most) => {
    // Without a single recorded call the promise is unknown, which is neither better nor worse.
    const amounts = fc.integer({ min: counter === 'calls' ? 1 : 0, max: most });
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
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
    const change = comparisonsOf(calls.criterion).find(({ quantity }) => quantity === 'change');
    expect(change).toMatchObject({ quantity: 'change', earlier: { period: '2021', value: 1_000 } });
    expect(change!.source?.at.en).toContain('59.7 %');
  });

  it('take the same months of two years where half-years are judged', () => {
    const halves = compileRuleSet({ ...threePromises, period: 'half_year' }, '2022-H1');
    const change = evaluatorFor(halves, null)(year, [{ ...history[0], calls: 1 }, history[0]!]);
    expect(change.goals.find(({ id }) => id === 'calls-not-up')!.outcome).toBe('met');
  });
});
