import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRuleSet } from '../../rules/compile/index.ts';
import { evaluatorFor } from '../../rules/evaluate/index.ts';
import { comparisonsOf } from '../../rules/explain/criterion-card.ts';
import { scorecardOf } from '../../rules/explain/index.ts';
import { checkGoalEdges, checkItemEdges } from '../testing/check-edges.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { examples } from './examples.ts';
import { mediationPromise } from './rule-set.ts';

const compiled = compileRuleSet(mediationPromise, '2019');
const evaluate = evaluatorFor(compiled, null);
const levels = ['not-kept', 'mostly', 'kept'];

/** Years large enough to be judged in everything, with their parts within their wholes. */
const years = fc
  .record({
    settled: fc.nat(40),
    failed: fc.nat(20),
    passedUp: fc.nat(20),
    performed: fc.nat(20),
    broken: fc.nat(20),
    found: fc.nat(40),
    reported: fc.nat(40),
    recurred: fc.nat(6),
    criminal: fc.nat(6),
  })
  .map((year) => ({
    mediations: 10 + year.settled + year.failed + year.passedUp,
    mediationsSettled: year.settled,
    mediationsPassedUp: year.passedUp,
    agreementsDue: 5 + year.performed + year.broken,
    agreementsPerformed: year.performed,
    disputes: 20 + year.found + year.reported,
    disputesFoundProactively: year.found,
    disputesRecurred: year.recurred,
    disputesTurnedCriminal: year.criminal,
  }));
const scoreOf = (counts: Parameters<typeof evaluate>[0]) => {
  const [score] = evaluate(counts).scores;
  return { points: score!.points!, level: levels.indexOf(score!.level!) };
};

describe('the promise that disputes are settled where they arise', () => {
  checkExamples(mediationPromise, examples);

  checkGoalEdges(mediationPromise, {
    performed: {
      counters: ['agreementsPerformed', 'agreementsDue'],
      cases: [
        [[8_999, 10_000], 'n'],
        [[9_000, 10_000], 'y'],
      ],
    },
    'not-passed-up': {
      counters: ['mediationsPassedUp', 'mediations'],
      cases: [
        [[1_000, 10_000], 'y'],
        [[1_001, 10_000], 'n'],
      ],
    },
    'not-again': {
      counters: ['disputesRecurred', 'disputes'],
      cases: [
        [[500, 10_000], 'y'],
        [[501, 10_000], 'n'],
      ],
    },
    'found-early': {
      counters: ['disputesFoundProactively', 'disputes'],
      cases: [
        [[19, 19], 'u'],
        [[6, 20], 'y'],
        [[5, 20], 'n'],
        [[159, 600], 'n'],
        [[160, 600], 'y'],
      ],
    },
  });

  checkItemEdges(mediationPromise, 'promise', {
    settled: {
      counters: ['mediationsSettled', 'mediations'],
      cases: [
        [[9, 9], null],
        [[10, 10], 40],
        [[5_999, 10_000], 0],
        [[6_000, 10_000], 15],
        [[6_999, 10_000], 15],
        [[7_000, 10_000], 22],
        [[7_999, 10_000], 22],
        [[8_000, 10_000], 30],
        [[8_999, 10_000], 30],
        [[9_000, 10_000], 40],
      ],
    },
    performed: {
      counters: ['agreementsPerformed', 'agreementsDue'],
      cases: [
        [[4, 4], 10],
        [[5, 5], 20],
        [[4_999, 10_000], 0],
        [[5_000, 10_000], 5],
        [[6_999, 10_000], 5],
        [[7_000, 10_000], 10],
        [[8_999, 10_000], 10],
        [[9_000, 10_000], 20],
      ],
    },
    'turned-criminal': {
      counters: ['disputesTurnedCriminal'],
      cases: [
        [[0], 0],
        [[3], -15],
        [[4], -20],
        [[5], -20],
      ],
    },
  });

  it.each([
    ['a mediation settled that had failed', { mediationsSettled: 1 }],
    ['a mediation settled more', { mediations: 1, mediationsSettled: 1 }],
    ['an agreement performed that had not been', { agreementsPerformed: 1 }],
    ['a dispute found before it was reported', { disputesFoundProactively: 1 }],
  ] as const)('never takes anything for %s', (_, change) => {
    fc.assert(
      fc.property(years, (year) => {
        const better = Object.fromEntries(
          Object.entries(year).map(([id, n]) => [id, n + ((change as Record<string, number>)[id] ?? 0)]),
        );
        const [before, after] = [scoreOf(year), scoreOf(better)];
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(after.level).toBeGreaterThanOrEqual(before.level);
      }),
    );
  });

  it('is never kept where a dispute turned criminal', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 9 }), (year, criminal) => {
        const { awardsEarned, scores } = evaluate({ ...year, disputesTurnedCriminal: criminal });
        expect(awardsEarned).toBe(0);
        expect(scores[0]!.level).not.toBe('kept');
      }),
    );
  });

  it('tells what is missing, in both languages, with its source', () => {
    const card = scorecardOf(
      compiled,
      null,
      { mediations: 100, mediationsSettled: 89 },
      { asOf: '2019-11-21' },
    );
    const [settled] = comparisonsOf(card.requirements[0]!.criterion);
    expect(settled).toMatchObject({ numerator: 89, denominator: 100, outcome: 'not_met', gap: 10 });
    expect(settled!.source?.at.zh).toContain('90%');
    expect(settled!.reading?.en).toContain('achievement');
  });
});
