import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateToRelease, releaseRate } from './release-rate.ts';

// Wilson 95 % of 5/100 and 65/100 (PHEindicatormethods).
const five = { events: 5, population: 100, interval: { low: 0.02154368, high: 0.11175047 } };
const sixtyFive = { events: 65, population: 100, interval: { low: 0.55254443, high: 0.73635752 } };

describe('a rate', () => {
  it.each<[string, RateToRelease, string | null]>([
    ['16 events alone', { events: 16, population: 1000, interval: null }, null],
    ['15 events alone', { events: 15, population: 1000, interval: null }, 'few_events'],
    ['5 events with their interval', five, null],
    ['4 events with their interval', { ...five, events: 4 }, 'small_count'],
    ['no event with its interval', { events: 0, population: 100, interval: { low: 0, high: 0.037 } }, null],
    ['no event alone', { events: 0, population: 100, interval: null }, 'few_events'],
    ['all but 2', { events: 98, population: 100, interval: null }, 'small_count'],
    ['all', { events: 100, population: 100, interval: null }, null],
    ['a population of 3', { events: 0, population: 3, interval: { low: 0, high: 0.6 } }, 'small_count'],
    ['no population', { events: 0, population: 0, interval: null }, 'no_population'],
    ['a hidden count', { events: null, population: 100, interval: five.interval }, 'small_count'],
    ['a hidden total', { events: 50, population: null, interval: null }, 'small_count'],
    ['more events than members', { events: 40, population: 20, interval: null }, null],
  ])('of %s', (_, rate, withheld) => {
    expect(releaseRate(rate).withheld).toBe(withheld);
  });

  it('has its counts and says so', () => {
    const released = releaseRate(sixtyFive);
    expect(released).toMatchObject({ rate: 0.65, events: 65, population: 100 });
    expect(released.sentence).toEqual({
      en: '65 % (65 of 100; interval 55.3 % to 73.6 %).',
      zh: '65%（65/100，置信区间为55.3%至73.6%）。',
    });
  });

  it('follows the view and its own thresholds', () => {
    expect(releaseRate(five, { view: 'sensitive' }).withheld).toBe('small_count');
    expect(releaseRate(five, { largestHidden: 5 }).withheld).toBe('small_count');
    expect(releaseRate({ ...five, interval: null }, { fewestEvents: 5 }).withheld).toBeNull();
  });

  it('that is withheld holds no number', () => {
    const counts = fc.oneof(fc.nat(40), fc.constant(null));
    fc.assert(
      fc.property(counts, counts, (events, population) => {
        const released = releaseRate({ events, population, interval: null });
        if (released.withheld === null) {
          expect(events! >= 16 && (population! - events! > 4 || population! - events! <= 0)).toBe(true);
        } else {
          const { sentence, withheld, ...rest } = released;
          expect(Object.values(rest).every((value) => value === null)).toBe(true);
          expect(`${sentence.en}${sentence.zh}`).not.toMatch(/\d/);
        }
      }),
    );
  });

  it.each<[string, RateToRelease]>([
    ['rate.events is -1', { events: -1, population: 10, interval: null }],
    ['rate.population is NaN', { events: 1, population: Number.NaN, interval: null }],
    [
      'interval is {"low":0.2,"high":0.1}',
      { events: null, population: 9, interval: { low: 0.2, high: 0.1 } },
    ],
    ['interval is {"low":0.2,"high":0.3}', { events: 10, population: 20, interval: { low: 0.2, high: 0.3 } }],
    ['rate.interval.high is Infinity', { ...five, interval: { low: 0, high: Number.POSITIVE_INFINITY } }],
  ])('is refused where %s', (problem, rate) => {
    expect(() => releaseRate(rate)).toThrow(`releaseRate: ${problem}`);
  });
});
