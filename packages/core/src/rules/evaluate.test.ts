import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberRoles } from '../model/member.ts';
import { ruleSetArbitrary, tallies, tally } from '../testing/index.ts';
import { compileRuleSet } from './compile.ts';
import { evaluatorFor } from './evaluate.ts';
import type { Criterion, RuleSet } from './format.ts';
import { shareGap } from './gap.ts';
import { parseRuleSet } from './parse.ts';
import { scorecardOf } from './scorecard.ts';

const reading = { en: 'made up', zh: '虚构' };
const dated = (value: number) => [{ from: '2014-01-01', value, reading }];

function judge(criterion: Criterion, counts: Parameters<typeof tally>[0]) {
  const ruleSet: RuleSet = {
    ...fc.sample(ruleSetArbitrary, { numRuns: 1, seed: 1 })[0]!,
    awards: [
      {
        id: 'a',
        name: reading,
        roles: ['auxiliary'],
        criterion,
        rankBy: [{ metric: 'visits', first: 'most' }],
      },
    ],
    requirements: [],
    nearMiss: { share: 0.1, reading },
  };
  return evaluatorFor(compileRuleSet(ruleSet, '2014-01'), 'auxiliary')(tally(counts)).goals[0]!;
}

const visits80: Criterion = { metric: 'visits', is: 'atLeast', threshold: dated(80) };
const rate100: Criterion = { metric: 'numberMatchRate', is: 'atLeast', threshold: dated(1) };

describe('evaluation', () => {
  it('lets a failure decide "all", and an unknown only otherwise', () => {
    const both: Criterion = { all: [visits80, rate100] };
    expect(judge(both, { visits: 60 }).outcome).toBe('not_met');
    expect(judge(both, { visits: 90 }).outcome).toBe('not_evaluable');
    expect(judge(both, { visits: 90, visitsCalledBack: 3, numbersMatched: 3 }).outcome).toBe('met');
  });

  it('lets a success decide "any", and an unknown only otherwise', () => {
    const either: Criterion = { any: [visits80, rate100] };
    expect(judge(either, { visits: 90 }).outcome).toBe('met');
    expect(judge(either, { visits: 60 }).outcome).toBe('not_evaluable');
    expect(judge(either, { visits: 60, visitsCalledBack: 2, numbersMatched: 1 }).outcome).toBe('not_met');
  });

  it('does not judge a share below its minimum sample, but shows it', () => {
    const sampled: Criterion = { ...rate100, minimumSample: dated(5) };
    expect(judge(sampled, { visitsCalledBack: 4, numbersMatched: 4 }).comparisons[0]).toEqual({
      actual: 1,
      outcome: 'not_evaluable',
      gap: null,
    });
    expect(judge(sampled, { visitsCalledBack: 5, numbersMatched: 5 }).outcome).toBe('met');
  });

  it('tells the gap of a count, and that a failed 100 % has none', () => {
    expect(judge(visits80, { visits: 68 }).comparisons[0]).toEqual({
      actual: 68,
      outcome: 'not_met',
      gap: 12,
    });
    expect(judge(rate100, { visitsCalledBack: 4, numbersMatched: 3 }).comparisons[0]!.gap).toBeNull();
  });

  it('calls a tenth or one short a near miss, and nothing at all never', () => {
    expect(judge(visits80, { visits: 72 }).nearMiss).toBe(true);
    expect(judge(visits80, { visits: 71 }).nearMiss).toBe(false);
    const three: Criterion = { metric: 'mediations', is: 'atLeast', threshold: dated(3) };
    expect(judge(three, { mediations: 2 }).nearMiss).toBe(true);
    const one: Criterion = { metric: 'caseLeads', is: 'atLeast', threshold: dated(1) };
    expect(judge(one, {}).nearMiss).toBe(false);
  });

  it('is the same in generated code and in closures', () => {
    fc.assert(
      fc.property(
        ruleSetArbitrary,
        fc.array(tallies, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...memberRoles.values),
        (made, members, role) => {
          const compiled = compileRuleSet(parseRuleSet(made), '2014-01');
          const generated = evaluatorFor(compiled, role, { generateCode: true });
          const closures = evaluatorFor(compiled, role, { generateCode: false });
          for (const each of members) expect(generated(each)).toEqual(closures(each));
        },
      ),
    );
  });

  it('agrees with its own explanation', () => {
    fc.assert(
      fc.property(
        ruleSetArbitrary,
        tallies,
        fc.constantFrom(...memberRoles.values),
        (ruleSet, member, role) => {
          const card = scorecardOf(compileRuleSet(ruleSet, '2014-01'), role, member);
          for (const { outcome, criterion } of [...card.awards, ...card.requirements]) {
            expect(criterion.outcome).toBe(outcome);
          }
          expect(card.awards.filter(({ outcome }) => outcome === 'met')).toHaveLength(card.awardsEarned);
        },
      ),
    );
  });

  it('has the least gap that meets a threshold of a share', () => {
    const shares = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const);
    fc.assert(
      fc.property(
        shares,
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
    const made = fc.sample(ruleSetArbitrary, { numRuns: 1, seed: 7 })[0]!;
    const ruleSet = { ...made, awards: made.awards.map((award) => ({ ...award, id: hostile })) };
    const role = made.awards[0]!.roles[0]!;
    const evaluation = evaluatorFor(compileRuleSet(ruleSet, '2014-01'), role, { generateCode: true })(
      tally(),
    );
    expect(evaluation.goals[0]!.id).toBe(hostile);
  });
});
