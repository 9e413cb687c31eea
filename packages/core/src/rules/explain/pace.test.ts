import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';

const january = { opensOn: '2014-01-01', closesOn: '2014-01-31' };

describe('the pace of an open period', () => {
  it('counts the day of the reader as passed and as left', () => {
    const pace = paceOf(24, 50, 26, { ...january, asOf: '2014-01-20' });
    expect(pace).toMatchObject({ daysPassed: 20, daysLeft: 12, soFarPerDay: 1.2, willDo: false });
    expect(pace.neededPerDay).toBeCloseTo(26 / 12, 12);
    expect(pace.projected).toBeCloseTo(37.2, 12);
    expect(pace.sentence.en).toBe(
      '12 days left, needing 2.2 a day. At the 1.2 a day so far, the period ends at 37.2, which is not enough.',
    );
  });

  it('will do where it goes on as it began', () => {
    const pace = paceOf(40, 50, 10, { ...january, asOf: '2014-01-20' });
    expect(pace.willDo).toBe(true);
    expect(pace.sentence.zh).toBe('剩余12天，每天需0.8；目前每天2，按此进度期末可达62，能够达标。');
  });

  it('never tells figures that say otherwise than its verdict', () => {
    const days = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), days, (actual, gap, day) => {
        const asOf = `2014-01-${String(day).padStart(2, '0')}`;
        const { willDo, sentence } = paceOf(actual, actual + gap, gap, { ...january, asOf });
        const [needed, , , coming] = sentence.en.match(/\d+(\.\d+)?/g)!.map(Number);
        expect(needed).toBeGreaterThanOrEqual(0);
        if (willDo) expect(coming).toBeGreaterThanOrEqual(actual + gap);
        else expect(coming).toBeLessThan(actual + gap);
      }),
    );
  });
});
