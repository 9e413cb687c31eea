import { poissonDensity } from '../src/statistics/distributions/densities.ts';
import { exactGTest } from '../src/statistics/exact-g-test.ts';
import { poissonETest } from '../src/statistics/poisson-e-test.ts';
import { shrunkenRates } from '../src/statistics/shrunken-rates.ts';
import { race } from './race.ts';
import { randomBelow } from './random.ts';

/** The tests that sum over outcomes, raced against the sums as the papers write them. */
const random = randomBelow(1);
const slices = 4;

const counts = Array.from({ length: slices }, () =>
  Array.from({ length: 10 }, () => [50 + random(100), 50 + random(100)] as const),
);

/** Krishnamoorthy & Thomson 2004, eq. 3.7: every pair of counts. */
function plainETest(k1: number, k2: number): number {
  const mean = (k1 + k2) / 2;
  const observed = Math.abs(k1 - k2) / Math.sqrt(k1 + k2);
  const end = Math.ceil(mean + 10 * Math.sqrt(mean) + 30);
  const densities = Array.from({ length: end }, (_, x) => poissonDensity(x, mean));
  let p = 0;
  for (let i = 0; i < end; i += 1) {
    for (let j = 0; j < end; j += 1) {
      if (i + j > 0 && Math.abs(i - j) / Math.sqrt(i + j) >= observed - 1e-12)
        p += densities[i]! * densities[j]!;
    }
  }
  return p;
}

console.log('E-test of two counts of 50 to 150');
await race(
  'tests',
  [
    {
      name: 'every pair',
      slices,
      unitsPerSlice: 10,
      run: (slice) => counts[slice]!.reduce((sum, [a, b]) => sum + plainETest(a, b), 0),
    },
    {
      name: 'beatwork',
      slices,
      unitsPerSlice: 10,
      run: (slice) =>
        counts[slice]!.reduce((sum, [a, b]) => sum + poissonETest({ count: a }, { count: b }).pValue, 0),
    },
  ],
  5,
);

const weeks = Array.from({ length: slices }, () => {
  const days = Array.from({ length: 7 }, () => 0);
  for (let event = 0; event < 14; event += 1) days[random(7)]! += 1;
  return days;
});

/** Wheeler 2016: every outcome. */
function plainGTest(days: readonly number[]): number {
  const n = days.reduce((a, b) => a + b);
  const score = (all: readonly number[]) =>
    all.reduce((sum, count) => sum + (count === 0 ? 0 : count * Math.log(count)), 0);
  const lnFactorials = [0];
  for (let k = 1; k <= n; k += 1) lnFactorials.push(lnFactorials[k - 1]! + Math.log(k));
  const observed = score(days) - 1e-9;
  const outcome = days.map(() => 0);
  let p = 0;
  const fill = (bin: number, left: number): void => {
    if (bin === days.length - 1) {
      outcome[bin] = left;
      if (score(outcome) >= observed) {
        p += Math.exp(
          lnFactorials[n]! -
            outcome.reduce((sum, count) => sum + lnFactorials[count]!, 0) -
            n * Math.log(days.length),
        );
      }
      return;
    }
    for (let count = 0; count <= left; count += 1) {
      outcome[bin] = count;
      fill(bin + 1, left - count);
    }
  };
  fill(0, n);
  return p;
}

console.log('Exact G test of 14 events on 7 days');
await race(
  'tests',
  [
    { name: 'every outcome', slices, unitsPerSlice: 1, run: (slice) => plainGTest(weeks[slice]!) },
    { name: 'beatwork', slices, unitsPerSlice: 1, run: (slice) => exactGTest(weeks[slice]!).pValue },
  ],
  5,
);

const city = Array.from({ length: 587 }, (_, place) => ({
  id: `post ${place}`,
  count: random(20) * (1 + random(3)),
  exposure: 100 + random(900),
}));
const start = performance.now();
const { shape } = shrunkenRates(city);
console.log(
  `Shrunken rates of ${city.length} posts: ${(performance.now() - start).toFixed(0)} ms, shape ${shape?.toFixed(2)}`,
);
