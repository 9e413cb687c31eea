/** The terms of ln Γ(z) that Stirling's formula leaves out, for z of 15 or more. The next term is below 1e-17. */
const stirlingSeries = (z: number): number => {
  const w = 1 / (z * z);
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / z;
};

const halfLnTwoPi = 0.5 * Math.log(2 * Math.PI);

/** ln Γ(z) for z > 0, by Stirling's series; small z are raised to its range by Γ(z + 1) = z Γ(z). */
export function lnGamma(z: number): number {
  let product = 1;
  let shifted = z;
  while (shifted < 15) {
    product *= shifted;
    shifted += 1;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + halfLnTwoPi + stirlingSeries(shifted) - Math.log(product)
  );
}

/** The terms of ln x! that Stirling's formula leaves out, for x > 0. */
export const stirlingError = (x: number): number =>
  x >= 15 ? stirlingSeries(x) : lnGamma(x + 1) - (x + 0.5) * Math.log(x) + x - halfLnTwoPi;

/**
 * ln Γ(z + rise) − ln Γ(z) for z > 0 and a rise of 0 or more. For large z both logarithms agree in most of their
 * digits, so the difference is taken term by term of Stirling's formula.
 */
export function lnGammaRise(z: number, rise: number): number {
  if (rise === 0) return 0;
  if (z < 15) return lnGamma(z + rise) - lnGamma(z);
  return (
    (z - 0.5) * Math.log1p(rise / z) +
    rise * (Math.log(z + rise) - 1) +
    (stirlingSeries(z + rise) - stirlingSeries(z))
  );
}

/** ψ(z), the derivative of ln Γ, for z > 0. */
export function digamma(z: number): number {
  let below = 0;
  let shifted = z;
  while (shifted < 15) {
    below += 1 / shifted;
    shifted += 1;
  }
  const w = 1 / (shifted * shifted);
  const series = w * (1 / 12 - w * (1 / 120 - w * (1 / 252 - w * (1 / 240 - w / 132))));
  return Math.log(shifted) - 0.5 / shifted - series - below;
}
