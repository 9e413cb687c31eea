/**
 * The probability of at most `found` faulty ones in a sample that is drawn without replacement from a population with
 * `faulty` faulty ones. It is exact up to rounding: the first term is a product of ratios, and every other term follows
 * from the one before. Logarithms keep large cases from becoming 0.
 *
 * @see Johnson, Kotz & Kemp 1992, Univariate Discrete Distributions, chapter 6
 */
export function chanceOfAtMost(found: number, population: number, faulty: number, sample: number): number {
  const sound = population - faulty;
  const fewest = Math.max(0, sample - sound);
  if (found < fewest) return 0;
  if (found >= Math.min(sample, faulty)) return 1;
  // If `fewest` is 0, the first term is that of no faulty one; otherwise it is that of all sound ones.
  let logTerm =
    fewest === 0
      ? logOfNone(population, Math.max(faulty, sample), Math.min(faulty, sample))
      : logOfNone(population, Math.max(sound, population - sample), Math.min(sound, population - sample));
  let sum = 0;
  for (let drawn = fewest; ; drawn += 1) {
    sum += Math.exp(logTerm);
    if (drawn === found) return Math.min(1, sum);
    logTerm += Math.log(((faulty - drawn) / (drawn + 1)) * ((sample - drawn) / (sound - sample + drawn + 1)));
  }
}

/** The logarithm of the probability that none of `few` is among `many` drawn ones. */
function logOfNone(population: number, many: number, few: number): number {
  let log = 0;
  for (let each = 0; each < few; each += 1) log += Math.log1p(-many / (population - each));
  return log;
}
