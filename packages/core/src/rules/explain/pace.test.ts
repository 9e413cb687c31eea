import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitName } from '../../text/counted.ts';
import { paceOf } from './pace.ts';

const january = { opensOn: '2014-01-01', closesOn: '2014-01-31' };
const households = unitName('household', '户');

describe('the pace of an open period', () => {
  it('counts the day of the reader as passed and as left', () => {
    const pace = paceOf(24, 50, 26, households, { ...january, asOf: '2014-01-20' });
    expect(pace).toMatchObject({ daysPassed: 20, daysLeft: 12, soFarPerDay: 1.2, willDo: false });
    expect(pace.neededPerDay).toBeCloseTo(26 / 12, 12);
    expect(pace.projected).toBeCloseTo(37.2, 12);
    expect(pace.sentence.en).toBe(
      '12 days are left; 2.2 households a day must be added. At the present 1.2 a day, the period would end with 37.2: not enough.',
    );
  });

  it('will do where it goes on as it began', () => {
    const pace = paceOf(40, 50, 10, households, { ...january, asOf: '2014-01-20' });
    expect(pace.willDo).toBe(true);
    expect(pace.sentence.zh).toBe(
      '还剩12天，每天需增加0.8户；目前平均每天2户，照此进度期末为62户，能够达标。',
    );
  });

  it('does not write a small pace as nothing, and speaks of one day in the singular', () => {
    const pace = paceOf(1, 2, 1, households, { ...january, asOf: '2014-01-31' });
    expect(pace.sentence).toEqual({
      en: '1 day is left; 1 household a day must be added. At the present less than 0.1 a day, the period would end with 1: not enough.',
      zh: '还剩1天，每天需增加1户；目前平均每天不足0.1户，照此进度期末为1户，不能达标。',
    });
  });

  it('shows no figures that contradict its verdict', () => {
    const days = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), days, (actual, gap, day) => {
        const asOf = `2014-01-${String(day).padStart(2, '0')}`;
        const { willDo, sentence } = paceOf(actual, actual + gap, gap, households, { ...january, asOf });
        const [, needed, , coming] = sentence.en
          .replaceAll(',', '')
          .match(/\d+(\.\d+)?/g)!
          .map(Number);
        expect(needed).toBeGreaterThanOrEqual(0);
        if (willDo) expect(coming).toBeGreaterThanOrEqual(actual + gap);
        else expect(coming).toBeLessThan(actual + gap);
      }),
    );
  });
});
