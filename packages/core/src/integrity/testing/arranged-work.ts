import { groupedBy } from '../../analysis/grouped-by.ts';
import { periodsWithin } from '../../calendar/period-days.ts';
import { periodsIn } from '../../calendar/period-interval.ts';
import type { RandomSource } from '../../random/random-source.ts';
import type { IntegrityCheck } from '../check-names.ts';
import type { Claim } from '../claim.ts';
import { weekdayOf } from '../weekday.ts';
import type { OfficerPlace, OfficerRecords } from './simulated-officer.ts';

/** A way of manipulating records, named after the check that should notice it. */
export type Arrangement = IntegrityCheck;

type Arrange = (
  records: OfficerRecords,
  place: OfficerPlace,
  months: readonly string[],
  random: RandomSource,
) => OfficerRecords;

/**
 * The records of an officer, changed so that they look like more work, or as they would look if the work had not been
 * done.
 */
export const arranged = (arrangement: Arrangement, ...rest: Parameters<Arrange>): OfficerRecords =>
  arrangements[arrangement](...rest);

const monthOf = periodsIn('month', 'Asia/Shanghai');
const dayOf = periodsIn('day', 'Asia/Shanghai');
const minute = 60_000;

const arrangements: Readonly<Record<Arrangement, Arrange>> = {
  /** Two visits are moved so that they overlap others. */
  overlapping_claims: (records) =>
    withClaims(
      records,
      [
        ...records.claims,
        ...records.claims.slice(0, 2).map((claim, index) => ({
          ...shifted(claim, 1),
          id: `${claim.id}-x`,
          householdKey: `hh_overlap${index}`,
          endedAt: later(claim.startedAt, 15),
        })),
      ].map((claim) => (claim.endedAt === null ? { ...claim, endedAt: later(claim.startedAt, 2) } : claim)),
    ),
  /** Two visits are entered again in the afternoon. */
  duplicate_visits: (records) =>
    withClaims(records, [
      ...records.claims,
      ...records.claims.slice(0, 2).map((claim) => ({ ...shifted(claim, 240), id: `${claim.id}-x` })),
    ]),
  /** Two days are spread over two communities far from each other, visit by visit. */
  impossible_travel: (records, { otherCommunityId }) => {
    const days = [...groupedBy(records.claims, ({ startedAt }) => dayOf(startedAt))]
      .filter(([, claims]) => claims.length >= 4)
      .slice(0, 2);
    const away = new Set(days.flatMap(([, claims]) => claims.filter((_, index) => index % 2 === 1)));
    return withClaims(
      records,
      records.claims.map((claim) => (away.has(claim) ? { ...claim, communityId: otherCommunityId } : claim)),
    );
  },
  /** Leave is taken on a day with visits. */
  claims_while_absent: (records, { stationId, memberId }) => {
    const day = dayOf(records.claims[0]!.startedAt);
    return {
      ...records,
      absences: [...records.absences, { stationId, memberId, firstDay: day, lastDay: day }],
    };
  },
  /** Visits are entered for a day off. */
  claims_off_roster: (records) => {
    const day = dayOf(records.claims[0]!.startedAt);
    return { ...records, memberDays: records.memberDays.filter((worked) => worked.day !== day) };
  },
  /** One round in four is written down at the desk, three minutes a visit. */
  rapid_visits: (records, _, __, random) =>
    withClaims(
      records,
      [...groupedBy(records.claims, ({ startedAt }) => dayOf(startedAt)).values()].flatMap((claims) =>
        random.unit() < 0.25
          ? claims.map((claim, index) => ({
              ...claim,
              startedAt: later(claims[0]!.startedAt, 3 * index),
              endedAt: claim.endedAt === null ? null : later(claims[0]!.startedAt, 3 * index + 3),
            }))
          : claims,
      ),
    ),
  /** A third of the month's visits is entered on its last days of duty. */
  month_end_burst: (records, _, months) => {
    const moved = records.claims.map((claim, index) => {
      const month = monthOf(claim.startedAt);
      const end = periodsWithin(months.find((each) => each === month)!, 'day').slice(-3);
      const target = records.memberDays.filter(({ day }) => end.includes(day));
      if (index % 3 > 0 || target.length === 0 || end.includes(dayOf(claim.startedAt))) return claim;
      const days =
        (Date.parse(target[index % target.length]!.day) - Date.parse(dayOf(claim.startedAt))) / 86_400_000;
      return shifted(claim, days * 1440);
    });
    return withClaims(records, moved);
  },
  /** Months of 60 to 79 visits are filled up to 80, those of 35 to 49 to 50. */
  exactly_on_threshold: (records) =>
    withClaims(
      records,
      [...groupedBy(records.claims, ({ startedAt }) => monthOf(startedAt)).values()].flatMap((claims) => {
        const goal = claims.length < 50 ? 50 : 80;
        const lacking = goal - claims.length;
        if (lacking <= 0 || lacking > 20) return claims;
        const added = claims.slice(0, lacking).map((claim) => ({
          ...shifted(claim, 300),
          id: `${claim.id}-x`,
          householdKey: `${claim.householdKey}x`,
        }));
        return [...claims, ...added];
      }),
    ),
  /** Half of the notes repeat one of three, with the number of the day. */
  similar_notes: (records, _, __, random) => {
    const notes = records.claims.flatMap(({ note }) => (note === null ? [] : [note])).slice(0, 3);
    return withClaims(
      records,
      records.claims.map((claim) =>
        claim.note === null || random.unit() < 0.5
          ? claim
          : { ...claim, note: `${notes[random.below(notes.length)]}，${dayOf(claim.startedAt).slice(8)}日` },
      ),
    );
  },
  /** All visits are entered for Tuesdays and Thursdays. */
  weekday_pattern: (records) =>
    withClaims(
      records,
      records.claims.filter(({ startedAt }) => [1, 3].includes(weekdayOf(dayOf(startedAt)))),
    ),
  /** Half of the times are typed, in steps of five minutes. */
  minute_digits: (records, _, __, random) =>
    withClaims(
      records,
      records.claims.map((claim) => {
        if (random.unit() < 0.5) return claim;
        const start = Math.floor(Date.parse(claim.startedAt) / (5 * minute)) * 5 * minute;
        return { ...claim, startedAt: new Date(start).toISOString() };
      }),
    ),
  /** One visit in five was not made. */
  unconfirmed_visits: (records, _, __, random) => ({
    ...records,
    callBacks: records.callBacks.map((callBack) =>
      random.unit() < 0.2 ? { ...callBack, visitConfirmed: false, satisfied: false } : callBack,
    ),
  }),
  /** One number in four is made up. */
  unmatched_numbers: (records, _, __, random) => ({
    ...records,
    callBacks: records.callBacks.map((callBack) =>
      random.unit() < 0.25
        ? { ...callBack, numberMatched: false, visitConfirmed: false, satisfied: false }
        : callBack,
    ),
  }),
  /** Seven numbers in ten reach nobody. */
  few_call_backs: (records, _, __, random) => ({
    ...records,
    callBacks: records.callBacks.filter(() => random.unit() >= 0.7),
  }),
};

const withClaims = (records: OfficerRecords, claims: readonly Claim[]): OfficerRecords => ({
  ...records,
  claims,
});

const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * minute).toISOString();

const shifted = (claim: Claim, minutes: number): Claim => ({
  ...claim,
  startedAt: later(claim.startedAt, minutes),
  endedAt: claim.endedAt === null ? null : later(claim.endedAt, minutes),
});
