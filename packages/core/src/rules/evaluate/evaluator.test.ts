import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../metrics/catalogue.ts';
import { countersOf } from '../../metrics/tally.ts';
import { memberRoles } from '../../model/member-role.ts';
import {
  dated,
  historiesOf,
  ruleSetArbitrary,
  ruleSetsOver,
  tallies,
  talliesOf,
} from '../../testing/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import { scorecardOf } from '../explain/index.ts';
import type { Criterion, RuleSet, Score } from '../format/index.ts';
import { evaluatorFor } from './evaluator.ts';
import { shareGap } from './gap.ts';

const reading = { en: 'made up', zh: '虚构' };

const empty: RuleSet = {
  id: 'made-up',
  version: '1.0.0',
  title: reading,
  description: reading,
  subject: 'member',
  period: 'month',
  effectiveFrom: '2014-01-01',
  sources: {},
  awards: [],
  requirements: [],
  scores: [],
  rollUps: [],
  nearMiss: dated(0.1),
};

type Tallies = Parameters<ReturnType<typeof evaluatorFor>>;

function judge(criterion: Criterion, ...tallied: Tallies) {
  const ruleSet = { ...empty, requirements: [{ id: 'a', name: reading, criterion }] };
  return evaluatorFor(compileRuleSet(ruleSet, '2014-03'), null)(...tallied).goals[0]!;
}

function score(rules: Omit<Score, 'id' | 'name'>, ...tallied: Tallies) {
  const requirements = [{ id: 'baseline', name: reading, criterion: rates }];
  const ruleSet = { ...empty, requirements, scores: [{ id: 's', name: reading, ...rules }] };
  return evaluatorFor(compileRuleSet(ruleSet, '2014-03'), null)(...tallied).scores[0]!;
}

const visits80: Criterion = { metric: 'visits', is: 'atLeast', threshold: dated(80) };
const rates: Criterion = { metric: 'numberMatchRate', is: 'atLeast', threshold: dated(1) };
const noLeads: Criterion = { metric: 'caseLeads', is: 'atMost', threshold: dated(0) };

describe('criteria', () => {
  it('let a failure decide "all", and an unknown only otherwise', () => {
    const both: Criterion = { all: [visits80, rates] };
    expect(judge(both, { visits: 60 }).outcome).toBe('not_met');
    expect(judge(both, { visits: 90 }).outcome).toBe('not_evaluable');
    expect(judge(both, { visits: 90, visitsCalledBack: 3, numbersMatched: 3 }).outcome).toBe('met');
  });

  it('let a success decide "any", and an unknown only otherwise', () => {
    const either: Criterion = { any: [visits80, rates] };
    expect(judge(either, { visits: 90 }).outcome).toBe('met');
    expect(judge(either, { visits: 60 }).outcome).toBe('not_evaluable');
    expect(judge(either, { visits: 60, visitsCalledBack: 2, numbersMatched: 1 }).outcome).toBe('not_met');
  });

  it('are met by so many of several, unless the unknown ones could still decide', () => {
    const two: Criterion = { atLeast: dated(2), of: [visits80, rates, noLeads] };
    expect(judge(two, { visits: 80 }).outcome).toBe('met');
    expect(judge(two, { visits: 79 }).outcome).toBe('not_evaluable');
    expect(judge(two, { visits: 79, caseLeads: 1 }).outcome).toBe('not_met');
  });

  it('turn around under "not", but for the unknown', () => {
    expect(judge({ not: visits80 }, { visits: 80 }).outcome).toBe('not_met');
    expect(judge({ not: visits80 }, {}).outcome).toBe('met');
    expect(judge({ not: rates }, {}).outcome).toBe('not_evaluable');
  });

  it('do not judge a share below its minimum sample, but show it', () => {
    const sampled: Criterion = { ...rates, minimumSample: dated(5) };
    expect(judge(sampled, { visitsCalledBack: 4, numbersMatched: 4 }).comparisons[0]).toEqual({
      actual: 1,
      outcome: 'not_evaluable',
      gap: null,
    });
    expect(judge(sampled, { visitsCalledBack: 5, numbersMatched: 5 }).outcome).toBe('met');
  });

  it('tell the gap of a count, and that a failed 100 % has none', () => {
    expect(judge(visits80, { visits: 68 }).comparisons[0]).toEqual({
      actual: 68,
      outcome: 'not_met',
      gap: 12,
    });
    expect(judge(rates, { visitsCalledBack: 4, numbersMatched: 3 }).comparisons[0]!.gap).toBeNull();
  });

  it('call a tenth or one short a near miss, and nothing at all never', () => {
    expect(judge(visits80, { visits: 72 }).nearMiss).toBe(true);
    expect(judge(visits80, { visits: 71 }).nearMiss).toBe(false);
    const three: Criterion = { metric: 'mediations', is: 'atLeast', threshold: dated(3) };
    expect(judge(three, { mediations: 2 }).nearMiss).toBe(true);
    const one: Criterion = { metric: 'caseLeads', is: 'atLeast', threshold: dated(1) };
    expect(judge(one, {}).nearMiss).toBe(false);
  });
});

describe('earlier periods', () => {
  const halved: Criterion = {
    metric: 'visits',
    comparedWith: 'previous_period',
    as: 'relative_change',
    is: 'atMost',
    threshold: dated(-0.5),
  };
  const asLastYear: Criterion = {
    metric: 'visits',
    comparedWith: 'same_period_last_year',
    as: 'difference',
    is: 'atLeast',
    threshold: dated(0),
  };
  const threeClean: Criterion = {
    streakOf: { metric: 'caseLeads', is: 'atMost', threshold: dated(0) },
    is: 'atLeast',
    threshold: dated(3),
  };
  const months = (...visits: readonly number[]) => visits.map((each) => ({ visits: each }));
  const leads = (...each: readonly number[]) => each.map((caseLeads) => ({ caseLeads }));

  it('are compared with the one before', () => {
    expect(judge(halved, { visits: 5 }, months(10)).comparisons[0]).toEqual({
      actual: -0.5,
      outcome: 'met',
      gap: 0,
    });
    expect(judge(halved, { visits: 7 }, months(10)).comparisons[0]).toMatchObject({
      outcome: 'not_met',
      gap: 2,
    });
  });

  it('reach a rate of change exactly: 115 after 100 is a rise of 15 %, and nothing less is', () => {
    for (let percent = 1; percent <= 60; percent += 1) {
      const rise: Criterion = { ...halved, is: 'atLeast', threshold: dated(percent / 100) };
      expect(judge(rise, { visits: 100 + percent }, months(100)).outcome).toBe('met');
      expect(judge(rise, { visits: 100 }, months(100)).comparisons[0]).toMatchObject({
        outcome: 'not_met',
        gap: percent,
      });
    }
  });

  it('are unknown before what is recorded, and nothing has no rate of change', () => {
    expect(judge(halved, { visits: 5 }).outcome).toBe('not_evaluable');
    expect(judge(halved, { visits: 5 }, months(0)).outcome).toBe('not_evaluable');
  });

  it('are compared with the same one of last year', () => {
    const year = months(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 40);
    expect(judge(asLastYear, { visits: 40 }, year).outcome).toBe('met');
    expect(judge(asLastYear, { visits: 36 }, year).comparisons[0]).toMatchObject({ actual: -4, gap: 4 });
    expect(judge(asLastYear, { visits: 36 }, year.slice(1)).outcome).toBe('not_evaluable');
  });

  it('make streaks, which are unknown only where the known part is too short', () => {
    expect(judge(threeClean, {}, leads(0, 0, 1)).comparisons[0]).toEqual({
      actual: 3,
      outcome: 'met',
      gap: 0,
    });
    expect(judge(threeClean, {}, leads(0, 1, 0)).comparisons[0]).toEqual({
      actual: 2,
      outcome: 'not_met',
      gap: 1,
    });
    expect(judge(threeClean, {}, leads(0)).comparisons[0]).toEqual({
      actual: 2,
      outcome: 'not_evaluable',
      gap: null,
    });
    expect(judge(threeClean, { caseLeads: 1 }).outcome).toBe('not_met');
  });
});

describe('scores', () => {
  const perVisit = { id: 'visits', name: reading, of: { metric: 'visits' as const }, per: dated(0.5) };

  it('add and deduct within bounds, and round halves upwards', () => {
    const leads = {
      id: 'leads',
      name: reading,
      of: { metric: 'caseLeads' as const },
      per: dated(-2),
      floor: dated(-5),
    };
    const result = score({ base: dated(60), items: [perVisit, leads] }, { visits: 7, caseLeads: 9 });
    expect(result).toMatchObject({ points: 58.5, items: [3.5, -5] });
    expect(score({ items: [perVisit], decimals: 0 }, { visits: 5 }).points).toBe(3);
    expect(score({ items: [perVisit], cap: dated(10) }, { visits: 50 }).points).toBe(10);
    expect(Object.is(score({ items: [leads] }, {}).points, 0)).toBe(true);
  });

  it('take the highest step that is reached', () => {
    const steps = [
      { atLeast: 10, points: 1 },
      { atLeast: 20, points: 5 },
    ];
    const item = {
      id: 'v',
      name: reading,
      of: { metric: 'visits' as const },
      table: [{ from: '2014-01-01', steps, reading }],
    };
    expect([9, 10, 19, 20, 99].map((visits) => score({ items: [item] }, { visits }).points)).toEqual([
      0, 1, 1, 5, 5,
    ]);
  });

  it('are unknown with an unknown item, unless something stands in', () => {
    const bonus = { id: 'b', name: reading, when: rates, points: dated(4) };
    expect(score({ items: [perVisit, bonus] }, { visits: 2 })).toMatchObject({
      points: null,
      items: [1, null],
    });
    const standIn = { ...bonus, ifUnknown: dated(0) };
    expect(score({ items: [perVisit, standIn] }, { visits: 2 })).toMatchObject({ points: 1, items: [1, 0] });
  });

  it('count a streak by its periods, but not where it may be longer than what is recorded', () => {
    const streak = {
      id: 'streak',
      name: reading,
      of: { streakOf: { metric: 'visits' as const, is: 'atLeast' as const, threshold: dated(1) } },
      per: dated(2),
    };
    const points = (...visits: readonly number[]) => {
      const [tally, ...history] = visits.map((each) => ({ visits: each }));
      return score({ items: [streak] }, tally!, history).points;
    };
    expect(points(4, 5, 0)).toBe(4);
    expect(points(0, 5)).toBe(0);
    expect(points(4, 5)).toBeNull();
  });

  it('are compared like any other number', () => {
    const ruleSet = {
      ...empty,
      requirements: [
        { id: 'a', name: reading, criterion: { score: 's', is: 'atLeast' as const, threshold: dated(10) } },
      ],
      scores: [{ id: 's', name: reading, items: [perVisit] }],
    };
    const after = (visits: number) =>
      evaluatorFor(compileRuleSet(ruleSet, '2014-03'), null)({ visits }).goals[0]!.comparisons[0];
    expect(after(20)).toEqual({ actual: 10, outcome: 'met', gap: 0 });
    expect(after(13)).toEqual({ actual: 6.5, outcome: 'not_met', gap: 3.5 });
  });

  const graded: Omit<Score, 'id' | 'name'> = {
    items: [perVisit],
    vetoes: [{ id: 'serious', name: reading, when: { not: noLeads }, points: dated(0) }],
    bands: [
      { id: 'first', name: reading, from: dated(40), requires: ['baseline'] },
      { id: 'second', name: reading, from: dated(20), below: dated(40) },
      { id: 'third', name: reading, below: dated(20) },
    ],
  };
  const matched = { visitsCalledBack: 1, numbersMatched: 1 };

  it('come to a level, the first only with its conditions', () => {
    expect(score(graded, { visits: 80, ...matched }).level).toBe('first');
    expect(score(graded, { visits: 79, ...matched }).level).toBe('second');
    expect(score(graded, { visits: 80, visitsCalledBack: 1 }).level).toBe('second');
    expect(score(graded, { visits: 80 }).level).toBeNull();
    expect(score(graded, { visits: 39 }).level).toBe('third');
  });

  it('are decided by one veto', () => {
    const vetoed = score(graded, { visits: 80, caseLeads: 1, ...matched });
    expect(vetoed).toMatchObject({ points: 0, level: 'third', veto: 'serious' });
  });
});

const pool: readonly MetricId[] = [
  'visits',
  'mediations',
  'numberMatchRate',
  'mediationSuccessRate',
  'detections',
  'caseLeads',
];
const counters = countersOf(pool);
const roles = fc.constantFrom(...memberRoles.values);

describe('evaluation', () => {
  it('is the same in generated code and in closures', () => {
    const members = fc.array(fc.tuple(talliesOf(counters), historiesOf(counters)), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(ruleSetsOver(pool), members, roles, (ruleSet, population, role) => {
        const compiled = compileRuleSet(ruleSet, '2014-03');
        const generated = evaluatorFor(compiled, role, { generateCode: true });
        const closures = evaluatorFor(compiled, role, { generateCode: false });
        for (const [tally, history] of population) {
          const evaluation = generated(tally, history);
          expect(closures(tally, history)).toEqual(evaluation);
          // The second time, the results of small counts and rates come from memory.
          expect(closures(tally, history)).toEqual(evaluation);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('works over every metric of the catalogue', () => {
    fc.assert(
      fc.property(ruleSetArbitrary, tallies, roles, (ruleSet, tally, role) => {
        const compiled = compileRuleSet(ruleSet, '2014-03');
        const generated = evaluatorFor(compiled, role, { generateCode: true });
        expect(generated(tally)).toEqual(evaluatorFor(compiled, role, { generateCode: false })(tally));
      }),
    );
  });

  it('agrees with its own explanation', () => {
    fc.assert(
      fc.property(
        ruleSetsOver(pool),
        talliesOf(counters),
        historiesOf(counters),
        roles,
        (ruleSet, tally, history, role) => {
          const compiled = compileRuleSet(ruleSet, '2014-03');
          const evaluation = evaluatorFor(compiled, role)(tally, history);
          const card = scorecardOf(compiled, role, tally, { history, evaluation });
          for (const { outcome, criterion, sentence } of [...card.awards, ...card.requirements]) {
            expect(criterion.outcome).toBe(outcome);
            expect(`${sentence.en} ${sentence.zh}`).not.toMatch(/undefined|NaN|null/);
          }
          expect(card.awards.filter(({ outcome }) => outcome === 'met')).toHaveLength(card.awardsEarned);
          for (const { points, items, vetoes, base, sentence } of card.scores) {
            expect(`${sentence.en} ${sentence.zh}`).not.toMatch(/undefined|NaN|null/);
            const bounded = compiled.ruleSet.scores.some(
              ({ floor, cap, decimals }) => (floor ?? cap ?? decimals) !== undefined,
            );
            if (bounded || points === null || vetoes.some(({ outcome }) => outcome === 'met')) continue;
            expect(items.reduce((sum, item) => sum + item.points!, base)).toBe(points);
          }
        },
      ),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e308, 2 ** 53])(
    'refuses a counter of %d',
    (visits) => {
      for (const generateCode of [true, false]) {
        const ruleSet = { ...empty, requirements: [{ id: 'a', name: reading, criterion: visits80 }] };
        const evaluate = evaluatorFor(compileRuleSet(ruleSet, '2014-03'), null, { generateCode });
        expect(() => evaluate({ visits })).toThrow(expect.objectContaining({ code: 'TALLY_INVALID' }));
      }
    },
  );

  it('has the least gap that meets a threshold of a share', () => {
    const parts = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const);
    fc.assert(
      fc.property(
        parts,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        ([numerator, denominator], threshold) => {
          const gap = shareGap(numerator, denominator, threshold)!;
          expect((numerator + gap) / (denominator + gap)).toBeGreaterThanOrEqual(threshold);
          if (gap > 0) expect((numerator + gap - 1) / (denominator + gap - 1)).toBeLessThan(threshold);
        },
      ),
    );
  });

  it('keeps the author of a rule set out of the generated code', () => {
    const hostile = "'];throw new Error('code of the author ran');//";
    const ruleSet = {
      ...empty,
      requirements: [{ id: hostile, name: reading, criterion: visits80 }],
      scores: [
        {
          id: hostile,
          name: reading,
          items: [{ id: hostile, name: reading, when: { goal: hostile }, points: dated(1) }],
          vetoes: [{ id: hostile, name: reading, when: { goal: hostile }, points: dated(1) }],
          bands: [
            { id: hostile, name: reading, from: dated(1), requires: [hostile] },
            { id: hostile, name: reading, below: dated(1) },
          ],
        },
      ],
    };
    const evaluation = evaluatorFor(compileRuleSet(ruleSet, '2014-03'), null, { generateCode: true })({
      visits: 80,
    });
    expect(evaluation.goals[0]!.id).toBe(hostile);
    expect(evaluation.scores[0]!.veto).toBe(hostile);
  });
});
