import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displacementDifference, weightedHarm } from './displacement-difference.ts';
import { displacementFindings, displacementQuotient } from './displacement-quotient.ts';

const pair = (before: number, after: number) => ({ before, after });

describe('the weighted displacement difference', () => {
  it('Wheeler & Ratcliffe 2018: control 20 → 20, treated 20 → 10, 90 %', () => {
    const { difference, standardError, z, lower, upper } = displacementDifference({
      control: pair(20, 20),
      treated: pair(20, 10),
    });
    expect(difference).toBe(-10);
    expect(standardError).toBeCloseTo(8.3666, 6);
    expect(z).toBeCloseTo(-1.195229, 6);
    expect(lower).toBeCloseTo(-23.761833, 6);
    expect(upper).toBeCloseTo(3.761833, 6);
  });

  const drugCorners = {
    control: pair(308, 318),
    treated: pair(207, 110),
    displacementControl: pair(150, 140),
    displacement: pair(178, 157),
  };

  it('Wheeler & Ratcliffe 2018, worked case with displacement areas: −118, variance 1568, z −2.98, 95 % −196…−40', () => {
    const found = displacementDifference(drugCorners, { confidence: 0.95 });
    expect(found.difference).toBe(-118);
    expect(found.standardError ** 2).toBeCloseTo(1568, 9);
    expect(found.z.toFixed(2)).toBe('-2.98');
    expect([Math.round(found.lower), Math.round(found.upper)]).toEqual([-196, -40]);
    expect([found.local.difference, found.displaced.difference]).toEqual([-107, -11]);
  });

  it('periods of different length: −20, variance 115 (R package ptools, test "Time Weights")', () => {
    const { difference, standardError } = displacementDifference(
      { control: pair(100, 50), treated: pair(80, 20) },
      { periods: pair(2, 1) },
    );
    expect(difference).toBe(-20);
    expect(standardError ** 2).toBeCloseTo(115, 9);
  });

  it('areas of different size (R package ptools, test "Area Weights")', () => {
    const { difference, standardError, z, lower, upper } = displacementDifference(drugCorners, {
      confidence: 0.95,
      areas: { control: 0.9, treated: 1.2, displacementControl: 1.6, displacement: 1.5 },
    });
    expect(difference).toBeCloseTo(-99.69444444, 8);
    expect(standardError).toBeCloseTo(35.4280755, 7);
    expect(z).toBeCloseTo(-2.813995483, 9);
    expect(lower).toBeCloseTo(-169.1321965, 7);
    expect(upper).toBeCloseTo(-30.25669241, 8);
  });

  it('harm weights (R package ptools, test "Cumulative Harm")', () => {
    const kinds = [
      [133, 91, 130, 74, 3],
      [388, 305, 327, 202, 2],
      [148, 97, 398, 190, 5],
      [86, 64, 144, 92, 7],
      [94, 67, 183, 96, 10],
    ] as const;
    const parts = kinds.map(([c0, c1, t0, t1, harm]) => ({
      result: displacementDifference({ control: pair(c0, c1), treated: pair(t0, t1) }),
      harm,
    }));
    const { difference, standardError, z, lower, upper } = weightedHarm(parts, { confidence: 0.95 });
    expect(difference).toBe(-1721);
    expect(standardError).toBeCloseTo(304.10360077, 8);
    expect(z).toBeCloseTo(-5.65925558, 8);
    expect([lower.toFixed(6), upper.toFixed(6)]).toEqual(['-2317.032105', '-1124.967895']);
  });

  const counts = fc.record({ before: fc.nat(500), after: fc.nat(500) });

  it('turns its sign when treated and control are exchanged', () => {
    fc.assert(
      fc.property(counts, counts, (control, treated) => {
        const one = displacementDifference({ control, treated });
        const other = displacementDifference({ control: treated, treated: control });
        expect(other.difference).toBeCloseTo(-one.difference, 9);
        expect(other.pValue).toBeCloseTo(one.pValue, 12);
      }),
    );
  });

  it('has the same z in any unit of period and area', () => {
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (control, treated, unit) => {
          const one = displacementDifference({ control, treated });
          const other = displacementDifference(
            { control, treated },
            { periods: pair(unit, unit), areas: { control: 3, treated: 3 } },
          );
          expect(other.z).toBeCloseTo(one.z, 9);
        },
      ),
    );
  });

  it('says nothing where nothing was counted', () => {
    const found = displacementDifference({ control: pair(0, 0), treated: pair(0, 0) });
    expect(found).toMatchObject({ difference: 0, z: 0, pValue: 1, lower: 0, upper: 0 });
  });

  it('reads in both languages', () => {
    const { sentence } = displacementDifference({ control: pair(20, 20), treated: pair(20, 10) });
    expect(sentence).toEqual({
      en: '10 fewer than expected from the control areas (90 % interval −23.8 to 3.76). Chance alone can explain it (p = 0.232).',
      zh: '比按对照区推算的少10（90%置信区间为−23.8至3.76）。仅凭偶然即可解释（p = 0.232）。',
    });
  });

  it('refuses a displacement area without its control, sizes of 0, no parts', () => {
    const both = { control: pair(1, 1), treated: pair(1, 1) };
    expect(() => displacementDifference({ ...both, displacement: pair(1, 1) })).toThrow(
      'displacementControl is',
    );
    expect(() => displacementDifference(both, { areas: { treated: 0 } })).toThrow('areas.treated is 0');
    expect(() => displacementDifference({ ...both, control: pair(1, -1) })).toThrow('control.after is -1');
    expect(() => weightedHarm([])).toThrow('weightedHarm: parts is []');
  });
});

describe('the weighted displacement quotient', () => {
  it('is defined as in the POP Center tool guide 10, appendix B', () => {
    const [Rb, Ra, Db, Da, Cb, Ca] = [120, 60, 80, 90, 200, 180] as const;
    const found = displacementQuotient({
      response: pair(Rb, Ra),
      buffer: pair(Db, Da),
      control: pair(Cb, Ca),
    });
    expect(found.grossEffect).toBe(Rb - Ra);
    expect(found.netEffect).toBeCloseTo(Rb / Cb - Ra / Ca, 12);
    expect(found.quotient).toBeCloseTo((Da / Ca - Db / Cb) / (Ra / Ca - Rb / Cb), 12);
    expect(found.totalNetEffect).toBeCloseTo(Rb * (Ca / Cb) - Ra + (Db * (Ca / Cb) - Da), 12);
  });

  it.each([
    [100, 50, 100, 150, 'displacement_beyond', -1],
    [100, 50, 100, 120, 'displacement', -0.4],
    [100, 50, 100, 100, 'neither', 0],
    [100, 50, 100, 60, 'diffusion', 0.8],
    [100, 50, 100, 40, 'diffusion_beyond', 1.2],
    [100, 100, 100, 40, 'no_direct_effect', null],
    [100, 130, 100, 40, 'no_direct_effect', null],
  ])('%s → %s and %s → %s: %s', (rb, ra, db, da, finding, quotient) => {
    const found = displacementQuotient({
      response: pair(rb, ra),
      buffer: pair(db, da),
      control: pair(100, 100),
    });
    expect(found.finding).toBe(finding);
    if (quotient === null) expect(found.quotient).toBeNull();
    else expect(found.quotient).toBeCloseTo(quotient, 12);
    expect(found.sentence.zh).toContain(displacementFindings.labels[found.finding].zh);
  });

  it('guards a control that counted nothing', () => {
    const found = displacementQuotient({ response: pair(9, 3), buffer: pair(5, 5), control: pair(0, 4) });
    expect(found).toMatchObject({
      grossEffect: 6,
      netEffect: null,
      quotient: null,
      totalNetEffect: null,
      finding: 'empty_control',
    });
    // The total net effect needs the control before only.
    expect(
      displacementQuotient({ response: pair(9, 3), buffer: pair(5, 5), control: pair(4, 0) }).totalNetEffect,
    ).toBe(-8);
  });
});
