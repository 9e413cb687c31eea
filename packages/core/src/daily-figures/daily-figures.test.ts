import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence } from '../model/absence.ts';
import type { CallOut } from '../model/call-out.ts';
import { memberDaySchema } from '../model/member-day.ts';
import type { MemberRole } from '../model/member-role.ts';
import type { Post } from '../model/post.ts';
import { postDaySchema } from '../model/post-day.ts';
import type { Posting } from '../model/posting.ts';
import type { Shift, ShiftActivity } from '../model/shift.ts';
import { stationDaySchema } from '../model/station-day.ts';
import { coverageGaps } from '../planning/coverage-gaps.ts';
import { localIntervals } from '../planning/local-window.ts';
import { memberDays } from './member-days.ts';
import { postDays } from './post-days.ts';
import { stationDays } from './station-days.ts';

const timeZone = 'Asia/Shanghai';
const everyDay = [1, 2, 3, 4, 5, 6, 7];
/** An instant of August 2012 in Shanghai. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(Date.UTC(2012, 7, day, hour - 8, minute)).toISOString();
const of = (id: string, memberId: string, startsAt: string, endsAt: string) => ({
  id,
  stationId: 's1',
  memberId,
  startsAt,
  endsAt,
});
const shift = (
  id: string,
  memberId: string,
  startsAt: string,
  endsAt: string,
  activity: ShiftActivity = 'post',
  overtime = false,
): Shift => ({
  ...of(id, memberId, startsAt, endsAt),
  postId: activity === 'post' ? 'room' : null,
  activity,
  overtime,
});
const callOut = (id: string, memberId: string, startsAt: string, endsAt: string): CallOut => ({
  ...of(id, memberId, startsAt, endsAt),
  reason: 'incident',
});
const absence = (id: string, memberId: string, startsAt: string, endsAt: string): Absence => ({
  ...of(id, memberId, startsAt, endsAt),
  reason: 'leave',
});
const room: Post = {
  id: 'room',
  stationId: 's1',
  communityId: 'c1',
  kind: 'police_room',
  name: { en: 'Room', zh: '警务室' },
};
const roles: Readonly<Record<string, MemberRole>> = {
  officer: 'community_officer',
  second: 'security_officer',
  cases: 'case_officer',
  helper: 'volunteer',
};
const roleOf = (_stationId: string, memberId: string) => roles[memberId]!;
const days = { firstDay: '2012-08-27', lastDay: '2012-08-28', timeZone };

describe('days of posts', () => {
  const opening = [{ days: everyDay, from: '08:30', to: '17:30' }];

  it('have a gap where the officer is called away, and stand-in minutes where the security officer is there', () => {
    const records = {
      shifts: [
        shift('a', 'officer', at(27, 8, 30), at(27, 17, 30)),
        shift('b', 'second', at(27, 12), at(27, 12, 30)),
      ],
      absences: [],
      callOuts: [callOut('c', 'officer', at(27, 11), at(27, 13))],
    };
    const found = postDays([room], records, { ...days, openingOf: () => opening, roleOf });
    expect(found.map((day) => postDaySchema.parse(day))).toEqual(found);
    expect(found).toMatchObject([
      { id: 'room.2012-08-27', openMinutes: 540, coveredMinutes: 450, standInMinutes: 30 },
      { id: 'room.2012-08-28', openMinutes: 540, coveredMinutes: 0, standInMinutes: 0 },
    ]);
  });

  it('take an opening over midnight for the day on which it begins', () => {
    const records = {
      shifts: [shift('a', 'officer', at(27, 22), at(28, 2))],
      absences: [],
      callOuts: [],
    };
    const night = [{ days: everyDay, from: '22:00', to: '02:00' }];
    const found = postDays([room], records, { ...days, openingOf: () => night, roleOf });
    expect(found.map(({ day, coveredMinutes }) => [day, coveredMinutes])).toEqual([
      ['2012-08-27', 240],
      ['2012-08-28', 0],
    ]);
  });

  const stretch = fc
    .tuple(
      fc.constantFrom('officer', 'second'),
      fc.integer({ min: 0, max: 47 }),
      fc.integer({ min: 1, max: 23 }),
    )
    .map(([memberId, start, length]) => [memberId, at(27, start), at(27, start + length)] as const);

  it('add up to what coverageGaps finds over all of them', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 4 }),
        fc.array(stretch, { maxLength: 3 }),
        fc.array(stretch, { maxLength: 3 }),
        (worked, away, called) => {
          // coverageGaps refuses somebody at two posts at once, so each member has one shift.
          const shifts = worked
            .filter(([id], index) => worked.findIndex(([other]) => other === id) === index)
            .map(([id, from, to], index) => shift(`s${index}`, id, from, to));
          const records = {
            shifts,
            absences: away.map(([id, from, to], index) => absence(`a${index}`, id, from, to)),
            callOuts: called.map(([id, from, to], index) => callOut(`c${index}`, id, from, to)),
          };
          const window = { days: everyDay, from: '20:00', to: '04:00' };
          const found = postDays([room], records, { ...days, openingOf: () => [window], roleOf });
          const interval = (each: Shift | Absence | CallOut) => ({
            memberId: each.memberId,
            start: each.startsAt,
            end: each.endsAt,
          });
          const { posts } = coverageGaps({
            posts: [
              {
                postId: 'room',
                opening: localIntervals(window, days.firstDay, days.lastDay, timeZone).map(
                  ({ start, end }) => ({
                    start,
                    end,
                  }),
                ),
              },
            ],
            members: [
              { memberId: 'officer', role: 'community_officer' },
              { memberId: 'second', role: 'security_officer' },
            ],
            shifts: shifts.map((each) => ({ ...interval(each), postId: 'room' })),
            absences: records.absences.map(interval),
            callOuts: records.callOuts.map(interval),
          });
          const sum = (field: 'openMinutes' | 'coveredMinutes' | 'standInMinutes') =>
            found.reduce((total, day) => total + day[field], 0);
          expect(sum('openMinutes')).toBe(posts[0]!.openMinutes);
          expect(sum('coveredMinutes')).toBe(posts[0]!.coveredMinutes);
          expect(sum('standInMinutes')).toBe(posts[0]!.standInMinutes);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('days of members', () => {
  it('count overtime, training and night duty, and see the rest after it', () => {
    const records = {
      shifts: [
        shift('a', 'officer', at(26, 20), at(27, 8), 'night_duty'),
        shift('b', 'second', at(26, 20), at(27, 8), 'night_duty'),
        shift('c', 'second', at(27, 14), at(27, 17), 'training'),
        shift('d', 'second', at(27, 17), at(27, 19), 'case_work', true),
      ],
      absences: [absence('x', 'second', at(27, 16), at(27, 17))],
      callOuts: [callOut('y', 'second', at(27, 21), at(27, 22))],
    };
    const found = memberDays(records, { firstDay: '2012-08-26', lastDay: '2012-08-27', timeZone });
    expect(found.map((day) => memberDaySchema.parse(day))).toEqual(found);
    expect(found).toMatchObject([
      { id: 'officer.2012-08-26', minutesWorked: 720, nightDuty: true, restedAfter: true },
      { id: 'second.2012-08-26', minutesWorked: 720, nightDuty: true, restedAfter: false },
      {
        id: 'second.2012-08-27',
        minutesWorked: 120 + 120 + 60,
        overtimeMinutes: 180,
        trainingMinutes: 120,
        nightDuty: false,
        restedAfter: null,
      },
    ]);
  });

  it('count time that two shifts share once, and a call-out within a shift as no overtime', () => {
    const records = {
      shifts: [
        shift('a', 'officer', at(27, 8), at(27, 12)),
        shift('b', 'officer', at(27, 10), at(27, 14), 'community'),
      ],
      absences: [],
      callOuts: [callOut('c', 'officer', at(27, 9), at(27, 10))],
    };
    expect(memberDays(records, days)).toMatchObject([{ minutesWorked: 360, overtimeMinutes: 0 }]);
  });

  it('refuse more than 25 hours of work that starts on one day', () => {
    const records = {
      shifts: [
        shift('a', 'officer', at(27, 0), at(28, 0)),
        shift('b', 'officer', at(27, 23), at(28, 12), 'community'),
      ],
      absences: [],
      callOuts: [],
    };
    expect(() => memberDays(records, days)).toThrow(
      expect.objectContaining({ code: 'ANALYSIS_INPUT_INVALID' }),
    );
  });

  it('add up to the time that each member worked, in whatever order the records come', () => {
    // Six of them come to 24 hours at most: more work than that on one day is refused.
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 4 }))
      .map(([start, length]) => [at(1, start), at(1, start + length)] as const);
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (worked) => {
        const shifts = worked.map(([from, to], index) => shift(`s${index}`, 'officer', from, to, 'office'));
        const all = { firstDay: '2012-08-01', lastDay: '2012-08-31', timeZone };
        const found = memberDays({ shifts, absences: [], callOuts: [] }, all);
        const hours = new Set(
          worked.flatMap(([from, to]) => {
            const length = (Date.parse(to) - Date.parse(from)) / 3_600_000;
            return Array.from({ length }, (_, hour) => Date.parse(from) / 3_600_000 + hour);
          }),
        );
        expect(found.reduce((sum, { minutesWorked }) => sum + minutesWorked, 0)).toBe(60 * hours.size);
        expect(memberDays({ shifts: shifts.toReversed(), absences: [], callOuts: [] }, all)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });
});

describe('days of a station', () => {
  const posting = (
    memberId: string,
    team: Posting['team'],
    from: string,
    through: string | null,
  ): Posting => ({
    id: `p-${memberId}-${from}`,
    stationId: 's1',
    memberId,
    postId: null,
    communityId: null,
    team,
    from,
    through,
  });

  it('count the officers of the day, their minutes in communities, and the vehicles out at 8:30', () => {
    const signOut = (vehicleId: string, signedOutAt: string, returnedAt: string | null) => ({
      id: `${vehicleId}-${signedOutAt}`,
      stationId: 's1',
      vehicleId,
      memberId: null,
      signedOutAt,
      returnedAt,
    });
    const found = stationDays(
      {
        postings: [
          posting('officer', 'community_team', '2012-01-01', null),
          posting('cases', 'case_team', '2012-01-01', '2012-08-27'),
          posting('cases', 'community_team', '2012-08-28', null),
          posting('helper', null, '2012-01-01', null),
        ],
        shifts: [
          shift('a', 'officer', at(27, 8), at(27, 17), 'community'),
          shift('b', 'officer', at(27, 22), at(28, 2), 'patrol'),
          shift('c', 'helper', at(27, 8), at(27, 17), 'patrol'),
          shift('d', 'cases', at(27, 8), at(27, 17), 'case_work'),
        ],
        absences: [],
        callOuts: [callOut('e', 'officer', at(27, 10), at(27, 11))],
        signOuts: [
          signOut('car-1', at(27, 8, 30), at(27, 17)),
          signOut('car-2', at(27, 7), at(27, 8, 30)),
          signOut('car-2', at(27, 8, 31), null),
        ],
      },
      { ...days, stationId: 's1', vehiclesOn: () => 2, isWorkday: () => true, roleOf },
    );
    expect(found.map((day) => stationDaySchema.parse(day))).toEqual(found);
    expect(found).toMatchObject([
      { day: '2012-08-27', officers: 2, communityTeam: 1, communityMinutes: 480 + 240, vehiclesOut: 1 },
      { day: '2012-08-28', officers: 2, communityTeam: 2, communityMinutes: 0, vehiclesOut: 1 },
    ]);
  });
});
