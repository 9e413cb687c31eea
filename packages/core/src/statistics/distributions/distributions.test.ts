import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialDensity, poissonDensity } from './densities.ts';
import { digamma, lnGamma } from './gamma-function.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import {
  betaQuantile,
  chiSquaredQuantile,
  gammaQuantile,
  normalProbability,
  normalReach,
  normalTwoSided,
} from './quantiles.ts';

const near = (actual: number, expected: number, relative = 1e-12) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));

// Where no other source is named, the values are mpmath 1.3's at 40 digits.
describe('the gamma function', () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [3.5, 1.2009736023470743],
    [100, 359.1342053695754],
    [1e6, 12815504.569147611],
  ])('ln Γ(%s)', (z, value) => near(lnGamma(z), value));

  it('has the digamma of Abramowitz & Stegun 6.3.2 and 6.3.3', () => {
    near(digamma(1), -0.5772156649015329);
    near(digamma(0.5), -1.9635100260214235);
  });
});

describe('densities', () => {
  it('add up to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 200, noNaN: true }), (mean) => {
        const sum = Array.from({ length: 500 }, (_, x) => poissonDensity(x, mean)).reduce((a, b) => a + b);
        near(sum, 1);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const all = Array.from({ length: n + 1 }, (_, x) => binomialDensity(x, n, share));
          near(
            all.reduce((a, b) => a + b),
            1,
          );
        },
      ),
    );
  });

  it('are exact where factorials overflow', () => {
    near(poissonDensity(10_000, 10_000), 0.003989389558962826);
    near(binomialDensity(5000, 10_000, 0.5), 0.007978646139382154);
  });
});

describe('incomplete gamma and beta', () => {
  it.each([
    [500, 1000, 3.2982727970671e-86],
    [9000, 10_000, 2.073299202433928e-25],
    [10_000, 10_000, 0.5013298083399552],
  ])('P(a, x) at x = %s, a = %s', (x, a, value) => near(incompleteGamma(a, x).lower, value));

  it('Q(1000, 1500)', () => near(incompleteGamma(1000, 1500).upper, 2.204698611388996e-43));

  it.each([
    [0.1, 2, 9, 0.2639010709],
    [0.1, 2, 10, 0.3026431198],
    [0.5, 65, 36, 0.0017588208614850792],
    [0.01, 200, 300, 1.5253363876346338e-257],
  ])('I_x(a, b) at x = %s, a = %s, b = %s', (x, a, b, value) => near(incompleteBeta(x, a, b).lower, value));

  it('are sums of whole densities', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        (n, mean) => {
          const sum = Array.from({ length: n }, (_, x) => poissonDensity(x, mean)).reduce((a, b) => a + b);
          near(incompleteGamma(n, mean).upper, sum, 1e-11);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.nat(79),
        (n, share, k) => {
          fc.pre(k < n);
          const sum = Array.from({ length: k + 1 }, (_, x) => binomialDensity(x, n, share)).reduce(
            (a, b) => a + b,
          );
          near(incompleteBeta(share, k + 1, n - k).upper, sum, 1e-9);
        },
      ),
    );
  });
});

describe('quantiles', () => {
  it('of chi-squared: NIST/SEMATECH e-Handbook, table 1.3.6.7.4', () => {
    expect(chiSquaredQuantile(0.95, 1).toFixed(3)).toBe('3.841');
    expect(chiSquaredQuantile(0.95, 10).toFixed(3)).toBe('18.307');
    expect(chiSquaredQuantile(0.025, 40).toFixed(3)).toBe('24.433');
    expect(chiSquaredQuantile(0.999, 100).toFixed(3)).toBe('149.449');
  });

  it('of the normal distribution', () => {
    near(normalReach(0.95), 1.959963984540054);
    near(normalReach(0.998), 3.090232306167813);
    near(normalProbability(-8), 6.220960574271784e-16);
    near(normalTwoSided(-1.195229), 2 * 0.11599878551783493);
  });

  it('of gamma and beta', () => {
    near(gammaQuantile(0.9, 1000), 1040.73430801369);
    near(betaQuantile(0.5, 2, 10), 0.14796342543060628);
    near(betaQuantile(0.025, 200, 300), 0.3575004924537632);
  });

  it('are where their distribution reaches the probability', () => {
    const shapes = fc.double({ min: 0.05, max: 5000, noNaN: true });
    const probabilities = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(probabilities, shapes, (p, shape) => {
        const { lower, upper } = incompleteGamma(shape, gammaQuantile(p, shape));
        if (p <= 0.5) near(lower, p, 1e-9);
        else near(upper, 1 - p, 1e-9);
      }),
    );
    fc.assert(
      fc.property(probabilities, shapes, shapes, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // So near an end the next double is another probability.
        fc.pre(x > 1e-300 && x < 1 - 1e-7);
        const { lower, upper } = incompleteBeta(x, a, b);
        if (p <= 0.5) near(lower, p, 1e-8);
        else near(upper, 1 - p, 1e-8);
      }),
    );
  });
});
