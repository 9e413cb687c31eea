import { describe, expect, it } from 'vitest';
import { byarInterval, changeOverTime, minimumBaseline, poissonZ, wilsonInterval } from './index.ts';
import { changeText, figure } from './sentence-parts.ts';

describe('numbers in sentences of statistics', () => {
  it.each([
    [0, '0'],
    [26, '26'],
    [0.1314, '0.131'],
    [-23.84, '−23.8'],
    [1234567, '1,234,567'],
    [1232390.4, '1,232,390'],
    [0.00026, '0.00026'],
    [4.32e-69, '4.32e−69'],
  ])('%s is written %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });

  it.each([
    [0, '0 %', '0%'],
    [-0.597, '−59.7 %', '−59.7%'],
    [0.08, '+8 %', '+8%'],
    [10, '+1,000 %', '+1,000%'],
    [-0.99971, '−99.97 %', '−99.97%'],
    [-0.999999999, '−99.999999 %', '−99.999999%'],
    [-1, '−100 %', '−100%'],
    [0.0002, '+0.02 %', '+0.02%'],
  ])('a change of %s is written %s', (share, en, zh) => {
    expect(changeText(share)).toEqual({ en, zh });
  });
});

describe('sentences of statistics', () => {
  it.each([
    [
      changeOverTime({ before: 0, after: 0 }),
      '0 before and 0 after: no change can be computed.',
      '前后均为0，无法计算变化幅度。',
    ],
    [
      poissonZ({ before: 0, after: 1 }),
      '1 after 0. The counts are too small for this quick test; use poissonETest.',
      '由0变为1。数量过少，不宜用此粗略检验，请改用 poissonETest。',
    ],
    [
      minimumBaseline(-0.25),
      'Without the counts nothing can be concluded: a change of −25 % is more than chance only if there were about 115 cases or more before.',
      '原文未给出件数，无法下结论：此前须有约115件以上，变化幅度−25%才难以用偶然解释。',
    ],
    [
      byarInterval(1234567),
      '1,234,567 (95 % interval 1,232,390 to 1,236,747).',
      '1,234,567（95%置信区间为1,232,390至1,236,747）。',
    ],
    [
      wilsonInterval(999999, 1000000),
      '999,999 of 1,000,000: 99.9999 % (95 % interval 99.9994 % to 99.99998 %).',
      '999,999/1,000,000：99.9999%（95%置信区间为99.9994%至99.99998%）。',
    ],
  ])('%#', ({ sentence }, en, zh) => {
    expect(sentence).toEqual({ en, zh });
  });

  it('have no upper end where nothing was counted before', () => {
    const { sentence } = changeOverTime({ before: 0, after: 5 });
    expect(sentence.en).toMatch(
      /^5 after 0: no percentage, .+ \(95 % interval from .+, without an upper end\)\. /,
    );
    expect(sentence.zh).toMatch(/^由0变为5：此前为零，没有百分比（95%置信区间为.+以上，无上限）。/);
  });
});
