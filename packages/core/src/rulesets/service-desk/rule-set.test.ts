import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterId } from '../../metrics/catalogue.ts';
import { compileRuleSet, evaluatorFor } from '../../rules/index.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { countersOf, talliesNear } from '../testing/tallies.ts';
import { examples } from './examples.ts';
import { serviceDesk } from './rule-set.ts';

const evaluators = (['2014-Q1', '2022-Q3'] as const).map((quarter) =>
  evaluatorFor(compileRuleSet(serviceDesk, quarter), null),
);
const rules = fc.constantFrom(...evaluators);
const counters = countersOf(serviceDesk);
const quarters = talliesNear(counters, examples);

describe('services at the post', () => {
  checkExamples(serviceDesk, examples);

  it('never takes points or the award for more services', () => {
    const work = fc.constantFrom<CounterId>(
      ...counters.filter(
        (id) => !['servicesTracked', 'servicesCompleted', 'medianWaitingMinutes'].includes(id),
      ),
    );
    fc.assert(
      fc.property(rules, quarters, work, fc.nat(80), (evaluate, before, counter, more) => {
        const then = evaluate(before);
        const now = evaluate({ ...before, [counter]: (before[counter] ?? 0) + more });
        expect(now.scores[0]!.points).toBeGreaterThanOrEqual(then.scores[0]!.points!);
        expect(now.awardsEarned).toBeGreaterThanOrEqual(then.awardsEarned);
      }),
    );
  });

  it('never takes points for a service more that was completed, or for shorter waits', () => {
    fc.assert(
      fc.property(rules, quarters, fc.nat(12), (evaluate, before, medianWaitingMinutes) => {
        const points = (change: object) => evaluate({ ...before, ...change }).scores[0]!.points!;
        const { servicesTracked = 0, servicesCompleted = 0, medianWaitingMinutes: waited = 0 } = before;
        const more = Math.min(servicesTracked, servicesCompleted + 1);
        expect(points({ servicesCompleted: more })).toBeGreaterThanOrEqual(points({}));
        const shorter = Math.min(waited, medianWaitingMinutes);
        expect(points({ medianWaitingMinutes: shorter })).toBeGreaterThanOrEqual(points({}));
      }),
    );
  });

  it('gives 0 to 100 points, whatever is known', () => {
    fc.assert(
      fc.property(rules, quarters, (evaluate, quarter) => {
        const { points } = evaluate(quarter).scores[0]!;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }),
    );
  });
});
