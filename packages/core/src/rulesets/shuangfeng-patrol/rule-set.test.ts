import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterId } from '../../metrics/catalogue.ts';
import type { Tally } from '../../metrics/tally.ts';
import { countersOf } from '../../metrics/tally.ts';
import { compileRuleSet, evaluatorFor } from '../../rules/index.ts';
import { metricsOf } from '../../rules/sql/metrics-of.ts';
import { historiesOf } from '../../testing/index.ts';
import { checkExamples } from '../testing/check-examples.ts';
import { checkRollUps } from '../testing/check-roll-ups.ts';
import { talliesNear } from '../testing/tallies.ts';
import { examples } from './examples.ts';
import { shuangfengPatrol } from './rule-set.ts';
import { year } from './year.ts';

const evaluate = evaluatorFor(compileRuleSet(shuangfengPatrol, '2018-01'), null);
const judge = (tally: Tally, history: readonly Tally[] = []) => evaluate(tally, history).scores[0]!;

const levels = ['fail', 'pass', 'good', 'excellent'];
const counters = countersOf(metricsOf(shuangfengPatrol));
const months = talliesNear(counters, examples).map((tally) => ({ ...tally, seriousIncidents: 0 }));
const histories = historiesOf(counters);

/** That a month is no worse after a change: neither in points nor in level. */
function expectNoLess(after: ReturnType<typeof judge>, before: ReturnType<typeof judge>) {
  expect(after.points).toBeGreaterThanOrEqual(before.points!);
  // Without any planned patrol the level that depends on the plan may be unknown.
  if (before.level !== null && after.level !== null)
    expect(levels.indexOf(after.level)).toBeGreaterThanOrEqual(levels.indexOf(before.level));
}

describe('the patrol assessment of Shuangfeng', () => {
  checkExamples(shuangfengPatrol, examples);
  checkRollUps(shuangfengPatrol, year);

  it('never takes points for more work', () => {
    const work = fc.constantFrom<CounterId>(
      'patrolsDone',
      'patrolHours',
      'patrolDays',
      'guardTurnouts',
      'guardTrainingSessions',
    );
    fc.assert(
      fc.property(months, histories, work, fc.nat(60), (before, history, counter, more) => {
        const after = { ...before, [counter]: (before[counter] ?? 0) + more };
        expectNoLess(judge(after, history), judge(before, history));
      }),
    );
  });

  it('never takes points for more of the plan', () => {
    const parts = fc.constantFrom(
      ['plannedPatrolsDone', 'patrolsPlanned'] as const,
      ['windowsCovered', 'windowsPlanned'] as const,
    );
    fc.assert(
      fc.property(months, parts, fc.nat(12), (before, [done, planned], more) => {
        const after = { ...before, [done]: Math.min(before[planned] ?? 0, (before[done] ?? 0) + more) };
        expectNoLess(judge(after), judge(before));
      }),
      { numRuns: 500 },
    );
  });

  it('never gives points for more incidents', () => {
    fc.assert(
      fc.property(months, histories, fc.nat(20), (before, history, more) => {
        const patrolPreventableIncidents = (before.patrolPreventableIncidents ?? 0) + more;
        expectNoLess(judge(before, history), judge({ ...before, patrolPreventableIncidents }, history));
      }),
    );
  });

  it('is decided by one serious incident, whatever else was done', () => {
    fc.assert(
      fc.property(months, histories, fc.integer({ min: 1, max: 9 }), (month, history, seriousIncidents) => {
        expect(judge({ ...month, seriousIncidents }, history)).toMatchObject({
          points: 0,
          level: 'fail',
          veto: 'serious-incident',
        });
      }),
    );
  });

  it('gives 20 to 100 points where there is no veto', () => {
    fc.assert(
      fc.property(months, histories, (month, history) => {
        const { points } = judge(month, history);
        expect(points).toBeGreaterThanOrEqual(20);
        expect(points).toBeLessThanOrEqual(100);
      }),
    );
  });
});
