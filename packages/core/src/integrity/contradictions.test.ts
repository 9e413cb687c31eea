import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceOf } from './attendance.ts';
import type { Claim } from './claim.ts';
import { claimsOffRoster, claimsWhileAbsent } from './claims-off-duty.ts';
import { duplicateVisits } from './duplicate-visits.ts';
import { type CommunityPlace, impossibleTravel } from './impossible-travel.ts';
import { claimsByMember } from './member-claims.ts';
import { overlappingClaims } from './overlapping-claims.ts';
import { inChina, visitAt } from './testing/claims.ts';

const zoned = { timeZone: 'Asia/Shanghai' };

describe('overlapping claims', () => {
  it('are those of which one begins before another has ended', () => {
    const claims = [
      visitAt('v1', '09:00', { endedAt: inChina('10:00') }),
      visitAt('v2', '09:59', { kind: 'mediation' }),
      visitAt('v3', '10:00', { endedAt: inChina('10:20') }),
      visitAt('v4', '09:30', { memberId: 'm2' }),
      visitAt('v5', '09:30', { kind: 'information_item' }),
    ];
    const [test, ...others] = overlappingClaims(claimsByMember(claims));
    expect(others).toEqual([]);
    expect(test).toMatchObject({ recordIds: ['v1', 'v2'], observed: 2, of: 3, expected: 0, pValue: null });
  });

  it('are found as by comparing each with each', () => {
    const minutes = fc.array(fc.tuple(fc.nat(60), fc.option(fc.integer({ min: 0, max: 20 }))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(minutes, (spans) => {
        const claims = spans.map(([start, length], index) => {
          const at = (minute: number) => new Date(Date.UTC(2014, 0, 6, 1, minute)).toISOString();
          return visitAt(`v${index}`, '09:00', {
            startedAt: at(start),
            endedAt: length === null ? null : at(start + length),
          });
        });
        const overlap = (a: Claim, b: Claim) =>
          a !== b &&
          a.startedAt <= b.startedAt &&
          (b.startedAt === a.startedAt || b.startedAt < (a.endedAt ?? a.startedAt));
        const ids = claims
          .filter((a) => claims.some((b) => overlap(a, b) || overlap(b, a)))
          .map(({ id }) => id);
        const [test] = overlappingClaims(claimsByMember(claims));
        expect([...(test?.recordIds ?? [])].sort()).toEqual(ids.sort());
      }),
    );
  });
});

describe('duplicate visits', () => {
  const again = { householdKey: 'hh_k3v9x2aa' };

  it('are of one household on one local day', () => {
    const claims = [
      visitAt('v1', '2014-01-06T23:50', again),
      visitAt('v2', '2014-01-07T00:10', again),
      visitAt('v3', '2014-01-07T18:00', again),
      visitAt('v4', '2014-01-07T18:00', { ...again, memberId: 'm2' }),
    ];
    const tests = duplicateVisits(claimsByMember(claims), zoned);
    expect(tests.map(({ memberId, recordIds, observed }) => [memberId, recordIds, observed])).toEqual([
      ['m1', ['v2', 'v3'], 1],
    ]);
  });

  it('are found by the day of the zone that is asked for', () => {
    const claims = [visitAt('v1', '2014-01-06T23:50', again), visitAt('v2', '2014-01-07T00:10', again)];
    expect(duplicateVisits(claimsByMember(claims), { timeZone: 'UTC' })).toHaveLength(1);
  });
});

describe('impossible travel', () => {
  const placed = (communityId: string, longitude: number, radius = 0): CommunityPlace => ({
    stationId: 's1',
    communityId,
    latitude: 0,
    longitude,
    radius,
  });
  const journey = (minutes: number, endedAt: string | null = null) => [
    visitAt('v1', '09:00', { communityId: 'a', endedAt }),
    visitAt('v2', '09:00', {
      communityId: 'b',
      startedAt: new Date(Date.parse(inChina('09:00')) + minutes * 60_000).toISOString(),
    }),
  ];

  it.each([
    // 0.2 degrees of longitude on the equator, also over the antimeridian: 22.239 km, 16.68 min at 80 km/h.
    [16.6, 0, 1],
    [16.8, 0, 0],
    // Each place reaches 5 km: 12.239 km, 9.18 min.
    [9.1, 5000, 1],
    [9.3, 5000, 0],
  ])('in %d minutes, with places of %d m, is found %d times', (minutes, radius, times) => {
    for (const [west, east] of [
      [116.3, 116.5],
      [179.9, -179.9],
    ] as const) {
      const places = [placed('a', west, radius), placed('b', east, radius)];
      expect(impossibleTravel(claimsByMember(journey(minutes)), places)).toHaveLength(times);
    }
  });

  it('begins when the visit before has ended', () => {
    const places = [placed('a', 116.3), placed('b', 116.5)];
    const [test] = impossibleTravel(claimsByMember(journey(20, inChina('09:10'))), places);
    expect(test!.recordIds).toEqual(['v1', 'v2']);
    expect(test!.seen.en).toContain('22.2 km in 10 minutes');
    expect(test!.seen.zh).toContain('10分钟22.2公里');
  });

  it('is not looked for where a place is unknown or another station has it', () => {
    const groups = claimsByMember(journey(1));
    expect(impossibleTravel(groups, [placed('a', 116.3)])).toEqual([]);
    expect(
      impossibleTravel(groups, [placed('a', 116.3), { ...placed('b', 116.5), stationId: 's2' }]),
    ).toEqual([]);
  });

  it.each([
    [[placed('a', 181)], undefined, 'places'],
    [[placed('a', Number.NaN)], undefined, 'places'],
    [[placed('a', 1, -1)], undefined, 'radius'],
    [[placed('a', 1), placed('a', 2)], undefined, 'places'],
    [[], 0, 'fastest'],
  ])('refuses %j', (places, fastest, field) => {
    const options = fastest === undefined ? {} : { fastest };
    expect(() => impossibleTravel([], places, options)).toThrow(`impossibleTravel: ${field} is`);
  });
});

describe('claims off duty', () => {
  const worked = (day: string, nightDuty = false, minutesWorked = 480) => ({
    id: day,
    stationId: 's1',
    memberId: 'm1',
    day,
    minutesWorked,
    overtimeMinutes: 0,
    trainingMinutes: 0,
    nightDuty,
    restedAfter: nightDuty ? true : null,
  });
  const absence = { stationId: 's1', memberId: 'm1', firstDay: '2014-01-08', lastDay: '2014-01-09' };
  const attendance = attendanceOf(
    [worked('2014-01-06', true), worked('2014-01-10', false, 0), worked('2014-01-13')],
    [absence],
  );
  const groups = claimsByMember([
    visitAt('duty', '2014-01-06T09:00'),
    visitAt('after-night', '2014-01-07T02:00'),
    visitAt('absent', '2014-01-09T23:59'),
    visitAt('no-minutes', '2014-01-10T00:00'),
    visitAt('no-day', '2014-01-11T09:00'),
    visitAt('no-roster', '2014-02-11T09:00'),
    visitAt('other', '2014-01-09T09:00', { memberId: 'm2' }),
  ]);

  it('fall on days of absence', () => {
    const tests = claimsWhileAbsent(groups, attendance, zoned);
    expect(tests.map(({ recordIds, of }) => [recordIds, of])).toEqual([[['absent'], 6]]);
  });

  it('fall on days without duty, of months with a roster', () => {
    const tests = claimsOffRoster(groups, attendance, zoned);
    expect(tests.map(({ recordIds, of }) => [recordIds, of])).toEqual([[['no-minutes', 'no-day'], 5]]);
  });

  it('looks only at the days of an absence within the period', () => {
    const within = { firstDay: '2014-01-01', lastDay: '2014-01-31' };
    const { absent } = attendanceOf(
      [],
      [{ ...absence, firstDay: '0001-01-01', lastDay: '9999-12-31' }],
      within,
    );
    const days = ['2013-12-31', '2014-01-01', '2014-01-31', '2014-02-01'];
    expect(days.map((day) => absent('s1', 'm1', day))).toEqual([false, true, true, false]);
  });

  it('refuses an absence that ends before it begins', () => {
    expect(() => attendanceOf([], [{ ...absence, lastDay: '2014-01-07' }])).toThrow(
      'attendanceOf: lastDay is',
    );
  });
});

describe('claims', () => {
  it.each([
    [[visitAt('v1', '09:00'), visitAt('v1', '10:00')], 'claims'],
    [[visitAt('v1', '09:00', { startedAt: '2014-01-06' })], 'startedAt'],
    [[visitAt('v1', '09:00', { startedAt: '2014-13-06T00:00:00.000Z' })], 'startedAt'],
    [[visitAt('v1', '09:00', { endedAt: inChina('08:59') })], 'endedAt'],
  ])('are refused: %j', (claims, field) => {
    expect(() => claimsByMember(claims)).toThrow(`claimsByMember: ${field} is`);
  });
});
