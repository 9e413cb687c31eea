import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PatrolHotSpot,
  type PatrolPlanOptions,
  type PatrolTeams,
  type PatrolWindow,
  patrolPlan,
} from './index.ts';

const daily = [1, 2, 3, 4, 5, 6, 7];
// The windows of article 000: old estates in the evening, and streets of entertainment venues until two, for which
// the patrol was still being set up.
const evening: PatrolWindow = { id: 'evening', days: daily, from: '20:00', to: '22:30' };
const night: PatrolWindow = { id: 'night', days: daily, from: '22:00', to: '02:00' };
const options: PatrolPlanOptions = { week: '2012-W35', timeZone: 'Asia/Shanghai', seed: 1 };
const officers: PatrolTeams = { id: 'officers', force: 'officers', teams: 1 };

/** What is expected at each hour of the week, by a function of it. */
const hourly = (expected: (hourOfWeek: number) => number) =>
  Array.from({ length: 168 }, (_, hour) => expected(hour));
const spot = (id: string, areaId: string, expected: (hourOfWeek: number) => number): PatrolHotSpot => ({
  id,
  areaId,
  expected: hourly(expected),
});

describe('a patrol plan', () => {
  it('counts a window to the minute, and over midnight and the end of the week', () => {
    // One incident an hour everywhere: the covered share is that of the minutes.
    const plan = patrolPlan([spot('a', 'x', () => 1)], [evening], [officers], options);
    expect(plan.expected.covered).toBeCloseTo(7 * 2.5, 12);
    const nights = patrolPlan([spot('a', 'x', () => 1)], [night], [officers], options);
    expect(nights.expected.covered).toBeCloseTo(7 * 4, 12);
    expect(nights.patrols.at(-1)).toMatchObject({
      day: '2012-09-02',
      windowStartsAt: '2012-09-02T14:00:00.000Z',
      windowEndsAt: '2012-09-02T18:00:00.000Z',
    });
    // The first two hours of Monday belong to the pattern of a Sunday night.
    const monday = patrolPlan([spot('a', 'x', (hour) => (hour < 2 ? 1 : 0))], [night], [officers], options);
    expect(monday.patrols.map(({ day }) => day)).toEqual(['2012-09-02']);
    expect(monday.coveredShare).toBe(1);
  });

  it('counts no incident twice where windows overlap, and says that it has no proof there', () => {
    const plan = patrolPlan(
      [spot('a', 'x', () => 1)],
      [evening, night],
      [{ ...officers, teams: 2 }],
      options,
    );
    // 20:00–02:00.
    expect(plan.expected.covered).toBeCloseTo(7 * 6, 12);
    expect(plan.expected.inWindows).toBeCloseTo(7 * 6, 12);
    expect(plan.atMost).toBeCloseTo(7 * 6, 12);
    const few = patrolPlan(
      [spot('a', 'x', (hour) => (hour % 24 === 22 ? 1 : 0))],
      [evening, night],
      [{ ...officers, patrolsPerWeek: 8 }],
      options,
    );
    expect(few.expected.covered).toBe(7);
    expect(few.atMost).toBe(7);
  });

  it('follows the clock where it changes: the stops of a short night fit into it', () => {
    const short = patrolPlan([spot('a', 'x', () => 1)], [{ ...night, to: '04:00', days: [6] }], [officers], {
      ...options,
      week: '2012-W12',
      timeZone: 'Europe/Berlin',
    });
    const [patrol] = short.patrols;
    expect(patrol!.windowEndsAt).toBe('2012-03-25T02:00:00.000Z');
    const last = patrol!.stops.at(-1)!;
    expect(Date.parse(last.startsAt) + last.minutes * 60_000).toBeLessThanOrEqual(
      Date.parse(patrol!.windowEndsAt),
    );
  });

  it('keeps each force to its areas, windows, teams and patrols a week', () => {
    const hotSpots = ['x', 'y'].flatMap((area) =>
      Array.from({ length: 10 }, (_, index) => spot(`${area}${index}`, area, () => 1 + index)),
    );
    const forces: PatrolTeams[] = [
      { id: 'guards', force: 'guards', teams: 2, areaIds: ['x'], patrolsPerWeek: 3 },
      { id: 'volunteers', force: 'volunteers', teams: 1, windowIds: ['evening'] },
    ];
    const { patrols } = patrolPlan(hotSpots, [evening, night], forces, options);
    const of = (id: string) => patrols.filter(({ teamsId }) => teamsId === id);
    expect([of('guards').length, of('volunteers').length]).toEqual([3, 7]);
    expect(of('guards').every(({ areaId }) => areaId === 'x')).toBe(true);
    expect(of('volunteers').every(({ windowId }) => windowId === 'evening')).toBe(true);
    const spots = patrols.map(({ windowId, day, hotSpotIds }) =>
      hotSpotIds.map((id) => `${windowId}${day}${id}`),
    );
    expect(new Set(spots.flat()).size).toBe(spots.flat().length);
  });

  it('gives the same plan for the same seed in whatever order it was asked, and other stops for another', () => {
    const hotSpots = Array.from({ length: 12 }, (_, index) =>
      spot(`s${index}`, 'x', (hour) => (hour * index) % 7),
    );
    const stopsOf = (spots: readonly PatrolHotSpot[], seed: number) =>
      patrolPlan(spots, [night, evening], [officers], { ...options, seed }).patrols.map(({ stops }) => stops);
    expect(stopsOf(hotSpots, 5)).toEqual(stopsOf(hotSpots.toReversed(), 5));
    expect(stopsOf(hotSpots, 5)).not.toEqual(stopsOf(hotSpots, 6));
  });

  it('obeys Koper in every plan, and never claims more than all', () => {
    const plans = fc.record({
      spots: fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.nat({ max: 9 })), {
        minLength: 1,
        maxLength: 30,
      }),
      teams: fc.nat({ max: 4 }),
      travelMinutes: fc.nat({ max: 60 }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(plans, ({ spots, teams, travelMinutes, seed }) => {
        const hotSpots = spots.map(([area, most], index) =>
          spot(`s${index}`, area, (hour) => 0.1 + ((hour + index) % (most + 1))),
        );
        const plan = patrolPlan(hotSpots, [evening, night], [{ ...officers, teams }], {
          ...options,
          travelMinutes,
          seed,
        });
        for (const { stops, longestAbsence, hotSpotIds } of plan.patrols) {
          expect(longestAbsence).toBeLessThanOrEqual(120);
          expect(stops.every(({ minutes }) => minutes >= 10 && minutes <= 16)).toBe(true);
          expect(new Set(stops.map(({ hotSpotId }) => hotSpotId))).toEqual(new Set(hotSpotIds));
        }
        const { covered, inWindows, total } = plan.expected;
        expect(covered).toBeLessThanOrEqual(plan.atMost);
        expect(plan.atMost).toBeLessThanOrEqual(inWindows * (1 + 1e-12));
        expect(inWindows).toBeLessThanOrEqual(total * (1 + 1e-12));
      }),
      { numRuns: 60 },
    );
  });

  it('says so in both languages', () => {
    const { sentence } = patrolPlan(
      [spot('a', 'x', () => 1)],
      [evening],
      [{ ...officers, patrolsPerWeek: 1 }],
      options,
    );
    expect(sentence).toEqual({
      en: '1 patrol in 2012-W35 covers 1.5 % of the expected incidents; no choice of spots for these forces and windows covers more than 1.5 %.',
      zh: '2012-W35安排巡逻1次，覆盖预计警情的1.5%；以现有力量和时段，任何选点方案最多可覆盖1.5%。',
    });
  });

  it('refuses what makes no plan', () => {
    const good = [spot('a', 'x', () => 1)];
    const plan =
      (
        spots: readonly PatrolHotSpot[],
        windows: readonly PatrolWindow[],
        forces: readonly PatrolTeams[],
        more = {},
      ) =>
      () =>
        patrolPlan(spots, windows, forces, { ...options, ...more });
    expect(plan([], [evening], [officers])).toThrow('patrolPlan: hotSpots is []');
    expect(plan([...good, ...good], [evening], [officers])).toThrow(
      'hotSpots.id is a, but must be named once',
    );
    expect(plan([{ ...good[0]!, expected: [1] }], [evening], [officers])).toThrow(
      'hotSpots[0].expected is [1]',
    );
    expect(plan([spot('a', 'x', () => -1)], [evening], [officers])).toThrow('hotSpots[0].expected[0] is -1');
    expect(plan([spot('a', 'x', () => Number.NaN)], [evening], [officers])).toThrow(
      'hotSpots[0].expected[0] is NaN',
    );
    expect(plan([spot('a', 'x', () => 0)], [evening], [officers])).toThrow('must be a finite number above 0');
    expect(plan(good, [], [officers])).toThrow('windows is []');
    expect(plan(good, [{ ...evening, to: '20:00' }], [officers])).toThrow('windows.evening.to is 20:00');
    expect(plan(good, [{ ...evening, days: [8] }], [officers])).toThrow('windows[0].days[0] is 8');
    expect(plan(good, [evening], [])).toThrow('forces is []');
    expect(plan(good, [evening], [{ ...officers, teams: 0.5 }])).toThrow('forces[0].teams is 0.5');
    expect(plan(good, [evening], [{ ...officers, areaIds: ['q'] }])).toThrow('forces.officers.areaIds is q');
    expect(plan(good, [evening], [{ ...officers, windowIds: ['q'] }])).toThrow(
      'forces.officers.windowIds is q',
    );
    expect(plan(good, [evening], [officers], { travelMinutes: 61 })).toThrow('options.travelMinutes is 61');
    expect(plan(good, [evening], [officers], { week: '2012-08' })).toThrow('not a week');
    expect(plan(good, [evening], [officers], { timeZone: 'Ningbo' })).toThrow('not a time zone');
    expect(plan(good, [evening], [officers], { seed: -1 })).toThrow('seed is -1');
  });
});
