import fc from 'fast-check';
import { expect, it } from 'vitest';
import { historiesOf, ruleSetsOver, tallies } from '../../testing/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import { evaluatorFor } from '../evaluate/index.ts';
import { lookBackOf } from './look-back.ts';

it('is as much of the past as matters: more of it changes nothing', () => {
  const pool = ['visits', 'visitSatisfactionRate'] as const;
  fc.assert(
    fc.property(
      ruleSetsOver(pool),
      tallies,
      historiesOf(['visits', 'visitsCalledBack', 'visitsSatisfied']),
      (ruleSet, tally, history) => {
        const compiled = compileRuleSet(ruleSet, '2014-01');
        const evaluate = evaluatorFor(compiled, 'auxiliary');
        expect(evaluate(tally, history.slice(0, lookBackOf(compiled)))).toEqual(evaluate(tally, history));
      },
    ),
  );
});
