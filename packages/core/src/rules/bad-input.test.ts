import { expect, it } from 'vitest';
import { dezhouFiveStar } from '../rulesets/index.ts';
import { compileRuleSet } from './compile/index.ts';
import { scorecardOf } from './explain/index.ts';

const january = compileRuleSet(dezhouFiveStar, '2014-01');

it.each(['2014-13-20', '2014-1-20', '', '2014-01', '2014-02-30'])(
  'a scorecard as of "%s" is refused',
  (asOf) => {
    expect(() => scorecardOf(january, 'community_officer', {}, { asOf })).toThrow(
      expect.objectContaining({ code: 'PERIOD_INVALID' }),
    );
  },
);

it('a scorecard as of a day outside of the period says only how things stand', () => {
  const sentence = (asOf?: string) =>
    scorecardOf(january, 'community_officer', {}, asOf === undefined ? {} : { asOf }).awards[0]?.sentence;
  expect(sentence('2013-12-31')?.en).toContain('not begun');
  expect(sentence('2014-02-01')).toEqual(sentence());
  expect(sentence('2014-01-01')).not.toEqual(sentence());
});

it.each([
  ['(root)', () => null],
  ['requirements', () => ({ ...dezhouFiveStar, requirements: undefined })],
  [
    'requirements.0.criterion.threshold',
    () => ({
      ...dezhouFiveStar,
      requirements: [
        {
          ...dezhouFiveStar.requirements[0],
          criterion: { metric: 'householdsVisited', is: 'atLeast', threshold: 30 },
        },
      ],
    }),
  ],
])('rules that nobody parsed are refused, with the place: %s', (path, rules) => {
  expect(() => compileRuleSet(rules() as never, '2014-01')).toThrow(
    expect.objectContaining({ code: 'RULE_SET_NOT_PARSED', details: expect.objectContaining({ path }) }),
  );
});
