import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TidalDemand, type TidalShift, tidalStaffing } from './index.ts';

const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;

interface Plan {
  readonly short: number;
  readonly staffHours: number;
  readonly people: number;
}
const better = (one: Plan, other: Plan) =>
  one.short - other.short || one.staffHours - other.staffHours || one.people - other.people;

/** The best of all numbers of people on each shift. */
function bruteForce(
  required: readonly number[],
  shifts: readonly { start: number; end: number; atMost: number }[],
): Plan {
  const most = Math.max(...required);
  let best: Plan = { short: Number.POSITIVE_INFINITY, staffHours: 0, people: 0 };
  const onDuty = required.map(() => 0);
  const from = (index: number, staffHours: number, people: number): void => {
    const shift = shifts[index];
    if (shift === undefined) {
      const short = required.reduce((sum, need, hour) => sum + Math.max(0, need - onDuty[hour]!), 0);
      const plan = { short, staffHours, people };
      if (better(plan, best) < 0) best = plan;
      return;
    }
    const length = shift.end - shift.start;
    for (let count = 0; count <= Math.min(most, shift.atMost); count += 1) {
      for (let hour = shift.start; hour < shift.end; hour += 1) onDuty[hour]! += count;
      from(index + 1, staffHours + count * length, people + count);
      for (let hour = shift.start; hour < shift.end; hour += 1) onDuty[hour]! -= count;
    }
  };
  from(0, 0, 0);
  return best;
}

/** The best plan that is the same every day: shifts reach over midnight into the first hours. */
function bestRepeated(
  required: readonly number[],
  shifts: readonly (readonly [start: number, length: number, atMost: number])[],
): Plan {
  const choices = shifts.reduce<readonly (readonly number[])[]>(
    (all, [, , atMost]) =>
      all.flatMap((people) => Array.from({ length: atMost + 1 }, (_, count) => [...people, count])),
    [[]],
  );
  return choices
    .map((people): Plan => {
      const onDutyAt = (hour: number) =>
        shifts.reduce(
          (sum, [start, length], shift) => sum + ((hour - start + 24) % 24 < length ? people[shift]! : 0),
          0,
        );
      return {
        short: required.reduce((sum, need, hour) => sum + Math.max(0, need - onDutyAt(hour)), 0),
        staffHours: shifts.reduce((sum, [, length], shift) => sum + length * people[shift]!, 0),
        people: people.reduce((sum, each) => sum + each, 0),
      };
    })
    .toSorted(better)[0]!;
}

describe('staffing that follows demand', () => {
  it('needs the fewest hours of all choices, and is short by the least', () => {
    const cases = fc.integer({ min: 2, max: 6 }).chain((hours) =>
      fc.record({
        required: fc.array(fc.nat({ max: 3 }), { minLength: hours, maxLength: hours }),
        firstHour: fc.integer({ min: 0, max: 23 }),
        shifts: fc.array(
          fc
            .tuple(fc.nat({ max: hours - 1 }), fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 }))
            .map(([start, length, atMost]) => ({ start, end: Math.min(hours, start + length), atMost })),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ required, firstHour, shifts }) => {
        const plan = tidalStaffing(
          { required },
          shifts.map(({ start, end, atMost }, index) => ({
            id: `s${index}`,
            from: clock(firstHour + start),
            to: clock(firstHour + end),
            atMost,
          })),
          { firstHour },
        );
        const { shortHours: short, staffHours, people } = plan;
        expect({ short, staffHours, people }).toEqual(bruteForce(required, shifts));
        expect(plan.hours.reduce((sum, hour) => sum + hour.short, 0)).toBe(short);
      }),
      { numRuns: 400 },
    );
  });

  it('serves in time wherever nobody is missing', () => {
    const arrivals = [2, 10, 40, 55, 30, 12, 6, 0];
    const service = { handlingMinutes: 5, withinMinutes: 3, serviceLevel: 0.9, maxOccupancy: 1 };
    const shifts: TidalShift[] = [
      { id: 'early', from: '20:00', to: '00:00' },
      { id: 'late', from: '22:00', to: '04:00' },
    ];
    const plan = tidalStaffing({ arrivals, service }, shifts, { firstHour: 20, minimum: 1 });
    expect(plan.shortHours).toBe(0);
    for (const { servedInTime, onDuty, required } of plan.hours) {
      expect(servedInTime).toBeGreaterThanOrEqual(0.9);
      expect(onDuty).toBeGreaterThanOrEqual(Math.max(1, required));
    }
    expect(plan.hours[4]!.from).toBe('00:00');
    expect(plan.hours[7]!.required).toBe(1);
  });

  it('has the calls of pyworkforce in its hour: 100 in 30 minutes need 14 (README of pyworkforce)', () => {
    const service = { handlingMinutes: 3, withinMinutes: 20 / 60 };
    const plan = tidalStaffing({ arrivals: [200], service }, [{ id: 's', from: '00:00', to: '01:00' }]);
    expect(plan.hours[0]).toMatchObject({ required: 14, onDuty: 14 });
    expect(plan.hours[0]!.servedInTime).toBeCloseTo(0.8883500191794669, 12);
  });

  it('says which hours are short', () => {
    const shifts = [{ id: 'a', from: '08:00', to: '10:00', atMost: 1 }];
    expect(tidalStaffing({ required: [1, 2, 1] }, shifts, { firstHour: 8 }).sentence).toEqual({
      en: '1 person works 2 hours in all. 2 hours are short of staff (09:00, 10:00), by 2 working hours in all; no plan with these shifts misses fewer.',
      zh: '安排1人，共2个工时。有2个时段人手不足（09:00、10:00），共缺2个工时；以现有班次，缺口无法更小。',
    });
  });

  it('says that a day which begins in the middle of a shift can do better from another hour on', () => {
    const shifts = [
      { id: 'day', from: '08:00', to: '20:00' },
      { id: 'night', from: '20:00', to: '08:00' },
    ];
    const required = Array.from({ length: 24 }, () => 1);
    const midnight = tidalStaffing({ required }, shifts);
    expect(midnight.shortHours).toBe(8);
    expect(midnight.sentence.en).toContain('let the list begin at an hour that no shift runs across');
    expect(midnight.sentence.zh).toContain('请从没有班次跨越的整点开始');
    expect(tidalStaffing({ required }, shifts, { firstHour: 8 })).toMatchObject({ shortHours: 0, people: 2 });
  });

  it('never says that no plan is better where shifts of the day before give one', () => {
    const cases = fc.record({
      required: fc.array(fc.nat({ max: 2 }), { minLength: 20, maxLength: 24 }),
      shifts: fc.array(fc.tuple(fc.nat({ max: 19 }), fc.integer({ min: 1, max: 23 }), fc.nat({ max: 2 })), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    let claims = 0;
    fc.assert(
      fc.property(cases, ({ required, shifts }) => {
        const plan = tidalStaffing(
          { required },
          shifts.map(([start, length, atMost], index) => ({
            id: `s${index}`,
            from: clock(start),
            to: clock(start + length),
            atMost,
          })),
        );
        if (plan.sentence.en.includes('A better plan may exist')) return;
        claims += 1;
        const { shortHours: short, staffHours, people } = plan;
        expect(better({ short, staffHours, people }, bestRepeated(required, shifts))).toBe(0);
      }),
      { numRuns: 300 },
    );
    expect(claims).toBeGreaterThan(20);
  });

  it('says so where every hour has enough staff, but a shift of the day before would save hours', () => {
    const shifts = [
      { id: 'night', from: '20:00', to: '08:00' },
      { id: 'early', from: '00:00', to: '08:00' },
    ];
    const required = Array.from({ length: 24 }, (_, hour) => (hour < 8 || hour >= 20 ? 1 : 0));
    const plan = tidalStaffing({ required }, shifts);
    expect(plan).toMatchObject({ shortHours: 0, staffHours: 20 });
    expect(plan.sentence.en).toContain('A better plan may exist');
    expect(tidalStaffing({ required: required.slice(0, 23) }, shifts).sentence.zh).toContain(
      '可能存在更优方案',
    );
    expect(
      tidalStaffing({ required: [...required.slice(20), ...required.slice(0, 20)] }, shifts, {
        firstHour: 20,
      }),
    ).toMatchObject({
      staffHours: 12,
      sentence: {
        en: '1 person works 12 hours in all. Every hour has enough staff; no plan with fewer working hours is enough.',
      },
    });
  });

  it('counts the hours of a shift that end after the demand', () => {
    const plan = tidalStaffing({ required: [0, 1] }, [{ id: 'night', from: '23:00', to: '07:00' }], {
      firstHour: 22,
    });
    expect([plan.people, plan.staffHours]).toEqual([1, 8]);
  });

  const service = { handlingMinutes: 5, withinMinutes: 3 };
  const day: TidalShift = { id: 'd', from: '00:00', to: '08:00' };
  it.each<[TidalDemand, readonly TidalShift[], object, string]>([
    [{ required: [] }, [day], {}, 'demand.required is []'],
    [{ required: Array.from({ length: 25 }, () => 1) }, [day], {}, 'must be a list of 1 to 24'],
    [{ required: [0.5] }, [day], {}, 'demand.required is 0.5'],
    [{ required: [-1] }, [day], {}, 'demand.required[0] is -1'],
    [{ arrivals: [Number.NaN], service }, [day], {}, 'demand.arrivals[0] is NaN'],
    [{ visitors: [1], contactShare: 2, service }, [day], {}, 'demand.contactShare is 2'],
    [
      { arrivals: [1], service: { ...service, handlingMinutes: 0 } },
      [day],
      {},
      'demand.service.handlingMinutes is 0',
    ],
    [{ arrivals: [1e7], service }, [day], {}, 'demand.arrivals is'],
    [{ required: [1] }, [], {}, 'shifts is []'],
    [{ required: [1] }, [day, day], {}, 'shifts.id is d'],
    [{ required: [1] }, [{ ...day, from: '00:30' }], {}, 'must be a shift from one full hour'],
    [{ required: [1] }, [{ ...day, from: '03:00' }], {}, 'shifts.d.from is 03:00'],
    [{ required: [1] }, [{ ...day, atMost: -1 }], {}, 'shifts[0].atMost is -1'],
    [{ required: [1] }, [day], { firstHour: 24 }, 'options.firstHour is 24'],
    [{ required: [1] }, [day], { minimum: 0.5 }, 'options.minimum is 0.5'],
  ])('refuses %j with %j, %j', (demand, shifts, options, message) => {
    expect(() => tidalStaffing(demand, shifts, options)).toThrow(message);
  });
});
