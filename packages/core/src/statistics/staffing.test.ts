import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangC, requiredStaff } from './erlang-c.ts';

const calls = { arrivals: 100, interval: 30, handling: 3, within: 20 / 60 };

describe('Erlang C', () => {
  it('pyworkforce README: 14 at work, 20 on the roster', () => {
    const found = requiredStaff(calls, { serviceLevel: 0.8, maxOccupancy: 0.85, shrinkage: 0.3 });
    expect([found.onDuty, found.rostered]).toEqual([14, 20]);
    expect(found.serviceLevel).toBeCloseTo(0.8883500191794669, 12);
    expect(found.occupancy).toBeCloseTo(0.7142857142857143, 12);
    expect(found.waitProbability).toBeCloseTo(0.1741319335950498, 12);
  });

  it('one server is the queue M/M/1: the load is the chance of waiting', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (load) => {
        const found = erlangC({ arrivals: load, interval: 1, handling: 1, within: 0 }, 1);
        expect(found.waitProbability).toBeCloseTo(load, 12);
        expect(found.meanWait).toBeCloseTo(load / (1 - load), 6);
        expect(found.serviceLevel).toBeCloseTo(1 - load, 12);
      }),
    );
  });

  it('is its definition: the sum with factorials', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (load, servers) => {
          fc.pre(load < servers * 0.99);
          let term = 1;
          let sum = 0;
          for (let n = 0; n < servers; n += 1) {
            sum += term;
            term *= load / (n + 1);
          }
          const last = term * (servers / (servers - load));
          const found = erlangC({ arrivals: load, interval: 1, handling: 1, within: 1 }, servers);
          expect(found.waitProbability).toBeCloseTo(last / (sum + last), 10);
        },
      ),
    );
  });

  it('gets better with each server', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        (arrivals, servers) => {
          const demand = { ...calls, arrivals };
          const one = erlangC(demand, servers);
          const more = erlangC(demand, servers + 1);
          expect(more.waitProbability).toBeLessThanOrEqual(one.waitProbability);
          expect(more.serviceLevel).toBeGreaterThanOrEqual(one.serviceLevel);
        },
      ),
    );
  });

  it('says so where the queue only grows', () => {
    expect(erlangC(calls, 10)).toMatchObject({
      waitProbability: 1,
      serviceLevel: 0,
      occupancy: 1,
      meanWait: null,
    });
  });
});

describe('the required staff', () => {
  it('is enough, and one fewer is not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        (arrivals, serviceLevel, maxOccupancy) => {
          const demand = { ...calls, arrivals };
          const { onDuty, occupancy, ...found } = requiredStaff(demand, { serviceLevel, maxOccupancy });
          expect(found.serviceLevel).toBeGreaterThanOrEqual(serviceLevel);
          expect(occupancy).toBeLessThanOrEqual(maxOccupancy + 1e-8);
          const fewer = erlangC(demand, onDuty - 1);
          const queueGrows = fewer.meanWait === null;
          expect(queueGrows || fewer.serviceLevel < serviceLevel || fewer.occupancy > maxOccupancy).toBe(
            true,
          );
        },
      ),
    );
  });

  it('without demand is nobody', () => {
    expect(requiredStaff({ ...calls, arrivals: 0 })).toMatchObject({
      onDuty: 0,
      rostered: 0,
      serviceLevel: 1,
    });
  });

  it('reads in both languages', () => {
    expect(requiredStaff(calls).sentence).toEqual({
      en: '14 on duty, 20 on the roster: 88.8 % served in time, staff busy for 71.4 % of the time, average wait 0.131.',
      zh: '在岗14人，编排20人：按时接待率88.8%，忙碌率71.4%，平均等待0.131。',
    });
  });

  it('refuses what cannot be reached', () => {
    expect(() => requiredStaff(calls, { serviceLevel: 1 })).toThrow('serviceLevel is 1');
    expect(() => requiredStaff(calls, { shrinkage: 1 })).toThrow('shrinkage is 1');
    expect(() => requiredStaff({ ...calls, arrivals: 1e9 })).toThrow('requiredStaff: demand is');
    expect(() => erlangC(calls, 1.5)).toThrow('servers is 1.5');
  });
});
