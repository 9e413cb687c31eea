import { inputsOf } from '../analysis/inputs.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import { binomialUpperTail } from '../statistics/distributions/tails.ts';
import type { Claim } from './claim.ts';
import { minutesBetween, rounded, some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import { type MemberClaims, ofKind } from './member-claims.ts';
import type { Zoned } from './zoned.ts';

/** Settings that decide when visits in quick succession need checking. */
export interface RapidVisitOptions {
  /**
   * The shortest duration of an ordinary visit in minutes, including the way to the next door; 5 unless set (a
   * reading).
   */
  readonly shortest?: number;
  /** The share of shorter visits that is still ordinary; 0.05 unless set (a reading). */
  readonly ordinaryShare?: number;
}

/**
 * Tests each member for more short visits than the ordinary share explains, by the exact binomial tail. A visit lasts
 * from its beginning to its end or, if the end is unknown, to the beginning of the next visit of the day.
 *
 * @throws ANALYSIS_INPUT_INVALID, TIME_ZONE_UNKNOWN
 */
export function rapidVisits(
  groups: readonly MemberClaims[],
  { timeZone, shortest = 5, ordinaryShare = 0.05 }: RapidVisitOptions & Zoned,
): readonly IntegrityTest[] {
  const inputs = inputsOf('rapidVisits');
  inputs.positive('shortest', shortest);
  inputs.openShare('ordinaryShare', ordinaryShare);
  const dayOf = periodsIn('day', timeZone);
  return ofKind(groups, 'household_visit').flatMap(({ stationId, memberId, claims }) => {
    const timed = timedVisits(claims, dayOf);
    if (timed.length === 0) return [];
    const rapid = timed.filter(({ minutes }) => minutes < shortest);
    const expected = timed.length * ordinaryShare;
    return {
      check: 'rapid_visits',
      stationId,
      memberId,
      recordIds: rapid.map(({ visit }) => visit.id),
      observed: rapid.length,
      of: timed.length,
      expected,
      pValue: binomialUpperTail(rapid.length, timed.length, ordinaryShare),
      model: {
        en: `Each visit, including the way to the next one, is shorter than ${some(shortest, 'minute')} with a probability of at most ${ordinaryShare}, independently of the others (binomial).`,
        zh: `每次走访（含前往下一户）短于${shortest}分钟的概率不超过${ordinaryShare}，且相互独立（二项分布）。`,
      },
      seen: {
        en: `${rapid.length} of ${some(timed.length, 'visit')} took less than ${some(shortest, 'minute')}; about ${rounded(expected)} at most would be ordinary.`,
        zh: `${timed.length}次走访中有${rapid.length}次不足${shortest}分钟；通常至多约${rounded(expected)}次。`,
      },
      toCheck: {
        en: 'Ask how the times were entered, and whether neighbours were met together; call some of these households back.',
        zh: '请了解时间登记方式、是否邻里一并走访，并抽取其中部分住户回访。',
      },
    };
  });
}

function timedVisits(claims: readonly Claim[], dayOf: (instant: string) => string) {
  return claims.flatMap((visit, index) => {
    if (visit.endedAt !== null) return [{ visit, minutes: minutesBetween(visit.startedAt, visit.endedAt) }];
    const next = claims[index + 1];
    if (next === undefined || dayOf(next.startedAt) !== dayOf(visit.startedAt)) return [];
    return [{ visit, minutes: minutesBetween(visit.startedAt, next.startedAt) }];
  });
}
