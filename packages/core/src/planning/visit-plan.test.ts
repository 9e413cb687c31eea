import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HouseholdToVisit, type VisitPlanOptions, visitPlan } from './index.ts';

const january = (day: number) => `2014-01-${String(day).padStart(2, '0')}`;
const household = (number: number, more: Partial<HouseholdToVisit> = {}): HouseholdToVisit => ({
  householdKey: `hh_${String(number).padStart(8, '0')}`,
  lastVisitedOn: '2013-12-31',
  followUpOn: null,
  hardship: false,
  ...more,
});
const options: VisitPlanOptions = {
  today: january(20),
  lastDay: january(31),
  target: 80,
  made: 68,
  perDay: 8,
};

const cases = fc.record({
  households: fc.array(
    fc.record({
      // Days of January; of those before, none counts for January yet.
      last: fc.option(fc.integer({ min: -20, max: 20 })),
      follow: fc.option(fc.oneof(fc.integer({ min: 20, max: 24 }), fc.integer({ min: 20, max: 31 }))),
      hardship: fc.boolean(),
      x: fc.integer({ min: 0, max: 2000 }),
      y: fc.integer({ min: 0, max: 2000 }),
    }),
    { minLength: 1, maxLength: 60 },
  ),
  made: fc.integer({ min: 0, max: 90 }),
  perDay: fc.integer({ min: 1, max: 10 }),
  places: fc.boolean(),
});
const planOf = ({
  households,
  made,
  perDay,
  places,
}: typeof cases extends fc.Arbitrary<infer T> ? T : never) => {
  const given = households.map(({ last, follow, hardship, x, y }, index) =>
    household(index, {
      lastVisitedOn: last === null ? null : last < 1 ? `2013-12-${31 + last}` : january(last),
      followUpOn: follow === null ? null : january(follow),
      hardship,
      place: { x, y },
    }),
  );
  const where = places ? ({ coordinates: 'metres', from: { x: 0, y: 0 } } as const) : {};
  return { given, plan: visitPlan(given, { ...options, made, perDay, ...where }) };
};

describe('a visit plan', () => {
  it('keeps every promise that can be kept, whatever else it does', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { given, plan } = planOf(each);
        // By Hall's condition: late are at least those due by a day that do not fit until then.
        let unavoidable = 0;
        const dues = given.flatMap(({ followUpOn }) => (followUpOn !== null ? [followUpOn] : []));
        for (let day = 20; day <= 31; day += 1) {
          const room = (day - 19) * each.perDay;
          unavoidable = Math.max(unavoidable, dues.filter((due) => due <= january(day)).length - room);
        }
        expect(plan.late.length === 0).toBe(unavoidable === 0);
        expect(plan.late.length).toBeGreaterThanOrEqual(unavoidable);
      }),
      { numRuns: 300 },
    );
  });

  it('takes what is due today before a neighbour of it that is not', () => {
    const at = (x: number) => ({ place: { x, y: 0 } });
    const households = [
      household(1, { followUpOn: january(20), ...at(0) }),
      household(2, { followUpOn: january(20), ...at(5000) }),
      household(3, at(1)),
      household(4, at(2)),
    ];
    const plan = visitPlan(households, {
      ...options,
      made: 76,
      perDay: 2,
      lastDay: january(21),
      coordinates: 'metres',
    });
    expect(plan.late).toEqual([]);
    expect(plan.days[0]!.visits.map(({ reason }) => reason)).toEqual(['follow_up_due', 'follow_up_due']);
  });

  it('plans what is needed or owed, as far as days and households go, each household once', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { given, plan } = planOf(each);
        const keys = plan.days.flatMap(({ visits }) => visits.map(({ householdKey }) => householdKey));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBe(plan.planned);
        expect(plan.days.every(({ visits }) => visits.length <= each.perDay)).toBe(true);
        expect(plan.days.length).toBe(12);
        const notVisitedYet = new Set(
          given
            .filter(({ lastVisitedOn }) => lastVisitedOn === null || lastVisitedOn < january(1))
            .map(({ householdKey }) => householdKey),
        );
        const counted = keys.filter((key) => notVisitedYet.has(key)).length;
        expect(plan.short).toBe(Math.max(0, plan.needed - counted));
        const full = plan.planned === 12 * each.perDay;
        expect(full || counted >= Math.min(plan.needed, notVisitedYet.size)).toBe(true);
        for (const { householdKey, reason } of plan.days.flatMap(({ visits }) => visits))
          if (!notVisitedYet.has(householdKey)) expect(reason).toMatch(/^(follow_up|hardship)/);
      }),
      { numRuns: 300 },
    );
  });

  it('counts a household once a month, as the article does: one that was visited brings the target no nearer', () => {
    const households = [
      household(1, { lastVisitedOn: january(3) }),
      household(2, { lastVisitedOn: january(4), followUpOn: january(21) }),
      household(3, { lastVisitedOn: '2013-12-31' }),
    ];
    const plan = visitPlan(households, { ...options, made: 78, perDay: 3 });
    const keys = plan.days.flatMap(({ visits }) => visits.map(({ householdKey }) => householdKey));
    expect(keys.toSorted()).toEqual([households[1]!.householdKey, households[2]!.householdKey]);
    expect(plan).toMatchObject({ needed: 2, planned: 2, short: 1 });
    // The target of a quarter that began in October counts the household of December too.
    expect(visitPlan(households, { ...options, made: 78, countsFrom: '2013-10-01' })).toMatchObject({
      planned: 1,
      short: 2,
    });
  });

  it('leaves out nobody for whom there is more reason than for somebody who is planned', () => {
    const households = [
      household(1, { lastVisitedOn: '2013-06-01' }),
      household(2, { lastVisitedOn: null }),
      household(3, { hardship: true, lastVisitedOn: '2013-12-15' }),
      household(4, { followUpOn: january(25) }),
      household(5, { followUpOn: january(15) }),
      household(6, { followUpOn: '2014-02-15' }),
      household(7, { hardship: true, lastVisitedOn: january(18) }),
    ];
    const plan = visitPlan(households, { ...options, made: 74, perDay: 7, lastDay: options.today });
    expect(
      plan.days[0]!.visits.map(({ householdKey, reason }) => [Number(householdKey.slice(3)), reason]),
    ).toEqual([
      [5, 'follow_up_overdue'],
      [3, 'hardship'],
      [2, 'never_visited'],
      [1, 'longest_unvisited'],
      [4, 'longest_unvisited'],
      [6, 'longest_unvisited'],
    ]);
    expect(plan.late).toEqual([households[4]!.householdKey]);
  });

  it('spreads the visits over the days', () => {
    const households = Array.from({ length: 40 }, (_, index) => household(index));
    const plan = visitPlan(households, options);
    expect(plan.days.map(({ visits }) => visits.length)).toEqual(Array.from({ length: 12 }, () => 1));
    const weekdays = visitPlan(households, { ...options, daysOfWeek: [1, 2, 3, 4, 5] });
    // 20 January 2014 was a Monday.
    expect(weekdays.days.map(({ day }) => Number(day.slice(8)))).toEqual([
      20, 21, 22, 23, 24, 27, 28, 29, 30, 31,
    ]);
    expect(weekdays.days.map(({ visits }) => visits.length)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('takes neighbours on the same day', () => {
    // Two estates, 5 km apart, in turns in the list.
    const households = Array.from({ length: 12 }, (_, index) =>
      household(index, { place: { x: (index % 2) * 5000 + index, y: 0 } }),
    );
    const plan = visitPlan(households, {
      ...options,
      lastDay: january(21),
      coordinates: 'metres',
      from: { x: 0, y: 0 },
    });
    const sides = plan.days.map(
      ({ visits }) => new Set(visits.map(({ householdKey }) => Number(householdKey.slice(3)) % 2)),
    );
    expect(sides.map(({ size }) => size)).toEqual([1, 1]);
    expect(plan.days[0]!.metres).toBe(20);
    expect(plan.days[1]!.metres).toBe(2 * 5011);
  });

  it('finds ways on the globe, also over the date line', () => {
    const households = [179.99, -179.99].map((longitude, index) =>
      household(index, { place: { longitude, latitude: 0 } }),
    );
    const plan = visitPlan(households, { ...options, lastDay: options.today, coordinates: 'degrees' });
    expect(plan.days[0]!.metres).toBeCloseTo(2224, 0);
  });

  it('says what is missing', () => {
    const few = [household(1), household(2)];
    expect(visitPlan(few, options).sentence).toEqual({
      en: '12 more households are needed by 31 January 2014 for the target of 80; 2 are planned, at most 1 a day; 10 cannot be planned because there are too few days or households.',
      zh: '距80户的目标，截至2014年1月31日（含当日）还需12户；已安排2户，每天不超过1户，因天数或户数不足仍差10户。',
    });
    expect(visitPlan(few, { ...options, made: 155 }).sentence.en).toBe('The target of 80 households is met.');
  });

  it('gives no place back, and nothing of people', () => {
    const plan = visitPlan([household(1, { place: { x: 1, y: 2 } })], { ...options, coordinates: 'metres' });
    expect(Object.keys(plan.days[0]!.visits[0]!)).toEqual([
      'householdKey',
      'reason',
      'daysSinceVisit',
      'sentence',
    ]);
  });

  const refused = (more: Partial<VisitPlanOptions>, households = [household(1)]) =>
    [households, { ...options, ...more }] as const;
  it.each([
    [refused({}, []), 'households is []'],
    [
      refused({}, [household(1), household(1)]),
      'households.householdKey is hh_00000001, but must be named once',
    ],
    [refused({}, [household(1, { householdKey: 'Baizhang Road 5' })]), 'must be a pseudonym'],
    [refused({}, [household(1, { lastVisitedOn: january(21) })]), 'must be a day that is not after today'],
    [refused({}, [household(1, { followUpOn: 'soon' })]), 'followUpOn is soon'],
    [refused({ today: '2014-1-1' }), 'options.today is 2014-1-1'],
    [refused({ lastDay: january(19) }), 'options.lastDay is 2014-01-19'],
    [refused({ target: 0.5 }), 'options.target is 0.5'],
    [refused({ made: -1 }), 'options.made is -1'],
    [refused({ countsFrom: january(21) }), 'options.countsFrom is 2014-01-21'],
    [refused({ perDay: 0 }), 'options.perDay is 0'],
    [refused({ daysOfWeek: [8] }), 'options.daysOfWeek[0] is 8'],
    [refused({ hardshipEvery: 0 }), 'options.hardshipEvery is 0'],
    [refused({ coordinates: 'metres' }), 'place is missing'],
    [refused({ from: { x: 0, y: 0 } }), 'options.coordinates is missing'],
    [
      refused({ coordinates: 'degrees' }, [household(1, { place: { x: 1, y: 1 } })]),
      'must be a place in degrees',
    ],
  ])('refuses what makes no plan: %j', ([households, given], message) => {
    expect(() => visitPlan(households, given)).toThrow(message);
  });
});
