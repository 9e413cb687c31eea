import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dezhouFiveStar } from '../../rulesets/index.ts';
import { compileRuleSet } from '../compile/index.ts';
import { evaluatorFor } from './evaluator.ts';

const compiled = compileRuleSet(dezhouFiveStar, '2014-01');
const evaluator = (generateCode: boolean) => evaluatorFor(compiled, 'community_officer', { generateCode });
const goalOf = (id: string, { goals }: ReturnType<ReturnType<typeof evaluator>>) =>
  goals.find((goal) => goal.id === id)!;

/** Three counters decide the star for detection; each may be up to 15 where its results are kept. */
const counts = fc.oneof(
  fc.nat(3),
  fc.constantFrom(15, 16, 31, 2 ** 31, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER),
);
const tallies = fc.record({ caseLeads: counts, suspectsCaught: counts, fugitivesCaught: counts });

it('keeps apart what differs in any counter, small or large', () => {
  const [closures, generated] = [evaluator(false), evaluator(true)];
  fc.assert(
    fc.property(tallies, (tally) => {
      const expected = generated(tally);
      expect(closures(tally)).toEqual(expected);
      // The second time, it comes from memory.
      expect(closures(tally)).toEqual(expected);
    }),
  );
});

it('keeps the result for small counters, and computes it anew for large ones', () => {
  const evaluate = evaluator(false);
  const twice = (tally: Parameters<typeof evaluate>[0]) =>
    [evaluate(tally), evaluate(tally)].map((evaluation) => goalOf('detection', evaluation));
  const [small, sameSmall] = twice({ caseLeads: 1, suspectsCaught: 15 });
  expect(sameSmall).toBe(small);
  const [large, sameLarge] = twice({ caseLeads: 1, suspectsCaught: 16 });
  expect(sameLarge).not.toBe(large);
  expect(sameLarge).toEqual(large);
});
