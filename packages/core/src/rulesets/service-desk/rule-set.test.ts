import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterId } from '../../metrics/catalogue.ts';
import { countersOf } from '../../metrics/tally.ts';
import { compileRuleSet, evaluatorFor } from '../../rules/index.ts';
import { metricsOf } from '../../rules/sql/metrics-of.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { talliesNear } from '../testing/tallies.ts';
import { examples } from './examples.ts';
import { serviceDesk } from './rule-set.ts';

const evaluators = (['2014-Q1', '2022-Q3'] as const).map((quarter) =>
  evaluatorFor(compileRuleSet(serviceDesk, quarter), null),
);
const rules = fc.constantFrom(...evaluators);
const counters = countersOf(metricsOf(serviceDesk));
/** Steps of one or two cross every border; large ones cross several. */
const someMore = fc.oneof(fc.nat(2), fc.nat(80));
/** Quarters with services enough to be judged. */
const quarters = talliesNear(counters, examples).map((quarter) => ({
  ...quarter,
  servicesTracked: (quarter.servicesTracked ?? 0) + 10,
}));

describe('services at the post', () => {
  checkExamples(serviceDesk, examples);

  it('never takes points or the award for more services', () => {
    const work = fc.constantFrom<CounterId>(
      ...counters.filter(
        (id) => !['servicesTracked', 'servicesCompleted', 'medianWaitingMinutes'].includes(id),
      ),
    );
    fc.assert(
      fc.property(rules, quarters, work, someMore, (evaluate, before, counter, more) => {
        const then = evaluate(before);
        const now = evaluate({ ...before, [counter]: (before[counter] ?? 0) + more });
        expect(now.scores[0]!.points).toBeGreaterThanOrEqual(then.scores[0]!.points!);
        expect(now.awardsEarned).toBeGreaterThanOrEqual(then.awardsEarned);
      }),
    );
  });

  it('never takes points for a service more that was completed', () => {
    fc.assert(
      fc.property(rules, quarters, (evaluate, before) => {
        const { servicesTracked = 0, servicesCompleted = 0 } = before;
        const after = { ...before, servicesCompleted: Math.min(servicesTracked, servicesCompleted + 1) };
        expect(evaluate(after).scores[0]!.points).toBeGreaterThanOrEqual(evaluate(before).scores[0]!.points!);
      }),
    );
  });

  it('never gives points for longer waits', () => {
    fc.assert(
      fc.property(rules, quarters, fc.nat(60), fc.nat(20), (evaluate, quarter, wait, longer) => {
        const points = (medianWaitingMinutes: number) =>
          evaluate({ ...quarter, servicesTracked: 20, medianWaitingMinutes }).scores[0]!.points!;
        expect(points(wait + longer)).toBeLessThanOrEqual(points(wait));
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
