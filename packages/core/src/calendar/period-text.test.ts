import { expect, it } from 'vitest';
import { periodText } from './period-text.ts';

it.each([
  ['2014-01-31', '31 January 2014', '2014年1月31日'],
  ['2014-W05', 'week 5 of 2014', '2014年第5周'],
  ['2015-W53', 'week 53 of 2015', '2015年第53周'],
  ['2014-12', 'December 2014', '2014年12月'],
  ['2014-Q1', 'first quarter of 2014', '2014年第一季度'],
  ['2014-Q4', 'fourth quarter of 2014', '2014年第四季度'],
  ['2014-H1', 'first half of 2014', '2014年上半年'],
  ['2014-H2', 'second half of 2014', '2014年下半年'],
  ['2014', '2014', '2014年'],
])('%s reads "%s", “%s”', (period, en, zh) => {
  expect(periodText(period)).toEqual({ en, zh });
});

it('refuses what is no period', () => {
  expect(() => periodText('2014-Q5')).toThrow(expect.objectContaining({ code: 'PERIOD_INVALID' }));
});
