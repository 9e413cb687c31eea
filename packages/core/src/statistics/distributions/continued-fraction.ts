/** Keeps a denominator from being exactly 0, as Lentz's method requires. */
const nudged = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/**
 * 1 / (b₀ + a₁ / (b₁ + a₂ / (b₂ + …))) by the modified method of Lentz, until a step changes nothing.
 *
 * @param terms gives aₙ and bₙ of step n, from 1
 */
export function continuedFraction(b0: number, terms: (n: number) => readonly [a: number, b: number]): number {
  let c = 1e300;
  let d = 1 / nudged(b0);
  let value = d;
  for (let n = 1; ; n += 1) {
    const [a, b] = terms(n);
    d = 1 / nudged(a * d + b);
    c = nudged(b + a / c);
    value *= c * d;
    // The condition is negated so that NaN ends the loop too.
    if (!(Math.abs(c * d - 1) > Number.EPSILON)) return value;
  }
}
