import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBeatworkError } from '../text/error.ts';
import { caseSeries } from './case-series.ts';
import type { CaseSeriesOptions, SeriesIncident } from './case-series-types.ts';

const incident = (
  id: string,
  occurredAt: string,
  [x, y]: readonly [number, number],
  methods: readonly string[],
  targetKind: string | null,
): SeriesIncident => ({ id, occurredAt, place: { x, y }, methods, targetKind });

/** Made up after article 003, where two households told the same story and there were four cases in the end; days and places are invented. */
const dogBites = [
  incident(
    'bite-1',
    '2014-02-28',
    [0, 0],
    ['claims a dog bite', 'scratched leg', 'asks for money'],
    'dog owner',
  ),
  incident(
    'bite-2',
    '2014-03-11',
    [2100, 0],
    ['claims a dog bite', 'scratched leg', 'asks for money'],
    'dog owner',
  ),
  incident('bite-3', '2014-03-14', [9000, 500], ['claims a dog bite', 'asks for money'], 'dog owner'),
  incident(
    'bite-4',
    '2014-03-20',
    [4000, 7000],
    ['claims a dog bite', 'scratched leg', 'asks for money'],
    'dog owner',
  ),
];
/** A real bite, a begging and a theft of the same weeks. */
const others = [
  incident('bite-x', '2014-03-12', [2150, 0], ['claims a dog bite'], 'passer-by'),
  incident('beg-1', '2014-03-13', [2000, 0], ['asks for money'], 'shop'),
  incident('theft-1', '2014-03-13', [0, 10], ['at night', 'lock picked'], 'house'),
];
const village: CaseSeriesOptions = { coordinates: 'metres', withinDays: 30, withinMetres: 5000 };

/** Made up around article 004: car windows in December 2021, phones at markets from February to April 2022. */
const carWindows = ['2021-12-03', '2021-12-05', '2021-12-09'].map((day, index) =>
  incident(`car-${index + 1}`, day, [index * 300, 0], ['window smashed', 'at night'], 'parked car'),
);
const phones = ['2022-02-05', '2022-02-19', '2022-03-02'].map((day, index) =>
  incident(
    `phone-${index + 1}`,
    day,
    [index * 8000, 4000],
    ['pocket picked', 'in a crowd', 'by several'],
    'phone',
  ),
);

describe('case series', () => {
  it('finds the dog-bite extortion and leaves the rest alone', () => {
    const { series, sentence } = caseSeries([...dogBites, ...others], village);
    expect(series.map(({ incidents }) => incidents)).toEqual([['bite-1', 'bite-2', 'bite-3', 'bite-4']]);
    expect(series[0]).toMatchObject({
      methodsOfAll: ['asks for money', 'claims a dog bite'],
      days: 20,
      chained: false,
    });
    const first = series[0]!.links.find(({ incidents }) => incidents.join() === 'bite-1,bite-2')!;
    expect(first.evidence).toEqual([
      { kind: 'time', days: 11 },
      {
        kind: 'method',
        shared: [
          { method: 'asks for money', heldBy: 5 },
          { method: 'claims a dog bite', heldBy: 5 },
          { method: 'scratched leg', heldBy: 3 },
        ],
        similarity: 1,
      },
      { kind: 'place', metres: 2100 },
      { kind: 'target', targetKind: 'dog owner', heldBy: 4 },
    ]);
    expect(sentence.zh).toBe('7起事件中有4起疑似属于1个系列案件。是否串并由办案人员决定。');
    expect(series[0]!.sentence.en).toContain('An investigator must decide.');
  });

  it('keeps car windows and market phones apart, and needs the reach of the markets', () => {
    const all = [...phones, ...carWindows];
    const result = caseSeries(all, {
      coordinates: 'metres',
      withinDays: 60,
      withinMetres: 1000,
      also: 'place',
    });
    expect(result.series.map(({ incidents }) => incidents)).toEqual([['car-1', 'car-2', 'car-3']]);
    const wide = caseSeries(all, {
      coordinates: 'metres',
      withinDays: 60,
      withinMetres: 10_000,
      also: 'place',
    });
    expect(wide.series.map(({ incidents, chained }) => [incidents, chained])).toEqual([
      [['phone-1', 'phone-2', 'phone-3'], true],
      [['car-1', 'car-2', 'car-3'], false],
    ]);
  });

  it('takes unknown places and targets for unknown, not for alike', () => {
    const unknown = ['a', 'b'].map((id) => ({ ...dogBites[0]!, id, place: null, targetKind: null }));
    expect(caseSeries(unknown, village).series).toEqual([]);
    const sameTarget = unknown.map((each) => ({ ...each, targetKind: 'dog owner' }));
    expect(caseSeries(sameTarget, village).series).toHaveLength(1);
    expect(caseSeries(sameTarget, { ...village, also: 'both' }).series).toEqual([]);
  });

  it('links whom a look at every pair links', () => {
    const list = fc
      .array(
        fc.record({
          occurredAt: fc.nat(40),
          place: fc.option(fc.record({ x: fc.nat(30), y: fc.nat(30) })),
          methods: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
          targetKind: fc.option(fc.constantFrom('car', 'house')),
        }),
        { minLength: 1, maxLength: 20 },
      )
      .map((incidents) => incidents.map((each, index) => ({ id: String(index), ...each })));
    const far = { id: 'far', occurredAt: 0, place: { x: 9000, y: 0 }, methods: [], targetKind: null };
    fc.assert(
      fc.property(
        list,
        fc.constantFrom('place', 'target', 'either', 'both'),
        fc.integer({ min: 1, max: 4 }),
        (incidents, also, sharedMethods) => {
          const options = {
            coordinates: 'metres',
            withinDays: 10,
            withinMetres: 12,
            sharedMethods,
            also,
          } as const;
          const result = caseSeries([...incidents, far], options);
          const links = result.series.flatMap((series) =>
            series.links.map((link) => link.incidents.toSorted().join()),
          );
          const expected = incidents.flatMap((a, index) =>
            incidents.slice(0, index).flatMap((b) => {
              const near =
                a.place && b.place && Math.hypot(a.place.x - b.place.x, a.place.y - b.place.y) <= 12;
              const target = a.targetKind !== null && a.targetKind === b.targetKind;
              const more = { place: near, target, either: near || target, both: near && target }[also];
              const alike = a.methods.filter((method) => b.methods.includes(method)).length >= sharedMethods;
              return more && alike && Math.abs(a.occurredAt - b.occurredAt) <= 10
                ? [[a.id, b.id].sort().join()]
                : [];
            }),
          );
          expect(links.sort()).toEqual(expected.sort());
        },
      ),
    );
  });

  it('refuses more links than anybody could read, and tries no pairs for a method that everybody has', () => {
    const crowd = (methodOf: (index: number) => string) =>
      Array.from(
        { length: 10_000 },
        (_, index): SeriesIncident => ({
          id: `${index}`,
          occurredAt: 1,
          place: { x: 0, y: 0 },
          methods: ['at night', methodOf(index)],
          targetKind: null,
        }),
      );
    const options = { coordinates: 'metres', withinDays: 1, withinMetres: 50 } as const;
    expect(() =>
      caseSeries(
        crowd(() => 'window smashed'),
        options,
      ),
    ).toThrow('over 100,000 links');
    expect(
      caseSeries(
        crowd((index) => `method ${index}`),
        options,
      ).series,
    ).toEqual([]);
  });

  it('never looks at people: other fields and citizen numbers are refused, and not repeated', () => {
    const withSuspect = { ...dogBites[0]!, suspect: 'somebody' } as SeriesIncident;
    expect(() => caseSeries([withSuspect], village)).toThrow('incidents are compared, not people');
    try {
      caseSeries([{ ...dogBites[0]!, targetKind: '11010519491231002X' }], village);
      expect.unreachable();
    } catch (error) {
      if (!isBeatworkError(error, 'ANALYSIS_INPUT_INVALID')) throw error;
      expect(JSON.stringify([error.messages, error.details])).not.toContain('1101051949');
    }
  });

  it.each<[string, readonly SeriesIncident[], object]>([
    ['nothing', [], {}],
    ['the same incident twice', [dogBites[0]!, dogBites[0]!], {}],
    ['the same method twice', [{ ...dogBites[0]!, methods: ['a', 'a'] }], {}],
    ['an empty word', [{ ...dogBites[0]!, methods: [''] }], {}],
    ['negative days', dogBites, { withinDays: -1 }],
    ['no methods asked for', dogBites, { sharedMethods: 0 }],
    ['an unknown condition', dogBites, { also: 'none' }],
    ['degrees', dogBites, { coordinates: 'degrees' }],
  ])('refuses %s', (_, incidents, options) => {
    expect(() => caseSeries(incidents, { ...village, ...options })).toThrow(/^caseSeries: /);
  });
});
