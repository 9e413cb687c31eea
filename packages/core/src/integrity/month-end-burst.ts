import { groupedBy } from '../analysis/grouped-by.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { periodsWithin } from '../calendar/period-days.ts';
import { periodsIn } from '../calendar/period-interval.ts';
import { type Draw, drawnSumTail } from '../statistics/distributions/drawn-sum-tail.ts';
import type { Attendance } from './attendance.ts';
import { rounded, some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import { type MemberClaims, ofKind } from './member-claims.ts';
import { isWeekend } from './weekday.ts';
import type { Zoned } from './zoned.ts';

/** Settings that decide when many records at the end of a month need checking. */
export interface MonthEndOptions {
  /** How many calendar days count as the end of a month; 3 unless set (a reading). */
  readonly lastDays?: number;
}

/**
 * Tests each member for too many visits on the last days of the months. Whole days are shuffled within a month, so that
 * it does not matter how visits are spread over days. If there is a roster, the days of duty are shuffled; otherwise
 * working days and weekends are shuffled separately.
 *
 * One month of 22 days of duty with 3 at the end cannot give less than 1 in 1,540, so use a quarter or a longer period.
 *
 * @param months the months to examine, each as a whole
 * @throws ANALYSIS_INPUT_INVALID, TIME_ZONE_UNKNOWN, PERIOD_INVALID
 */
export function monthEndBurst(
  groups: readonly MemberClaims[],
  attendance: Attendance,
  months: readonly string[],
  { timeZone, lastDays = 3 }: MonthEndOptions & Zoned,
): readonly IntegrityTest[] {
  const inputs = inputsOf('monthEndBurst');
  inputs.countFromOne('lastDays', lastDays);
  inputs.require(lastDays <= 14, 'lastDays', lastDays, { en: 'at most 14', zh: '不超过 14 的整数' });
  const dayOf = periodsIn('day', timeZone);
  const calendar = months.map((month) => ({ month, days: periodsWithin(month, 'day') }));
  return ofKind(groups, 'household_visit').flatMap(({ stationId, memberId, claims }) => {
    const byDay = groupedBy(claims, ({ startedAt }) => dayOf(startedAt));
    const draws: Draw[] = [];
    const lateDays = new Set<string>();
    let observed = 0;
    let expected = 0;
    let of = 0;
    for (const { month, days } of calendar) {
      const duty = attendance.dutyDays(stationId, memberId, month);
      const worked = duty === null ? days : days.filter((day) => duty.has(day));
      const end = new Set(days.slice(-lastDays));
      for (const stratum of duty === null ? strata(worked) : [worked]) {
        const values = stratum.map((day) => byDay.get(day)?.length ?? 0);
        const total = values.reduce((sum, value) => sum + value, 0);
        const last = stratum.filter((day) => end.has(day));
        if (total === 0 || last.length === 0) continue;
        draws.push({ values, drawn: last.length });
        for (const day of last) {
          lateDays.add(day);
          observed += byDay.get(day)?.length ?? 0;
        }
        expected += (total * last.length) / stratum.length;
        of += total;
      }
    }
    if (of === 0) return [];
    return {
      check: 'month_end_burst',
      stationId,
      memberId,
      recordIds: claims.filter(({ startedAt }) => lateDays.has(dayOf(startedAt))).map(({ id }) => id),
      observed,
      of,
      expected,
      pValue: drawnSumTail(draws, observed),
      model: {
        en: 'Every day of duty of a month is equally likely to be one of its busy days (exact permutation of days).',
        zh: '当月每个执勤日成为走访较多之日的可能性相同（按日精确置换检验）。',
      },
      seen: {
        en: `${observed} of ${some(of, 'visit')} were made in the last ${some(lastDays, 'day')} of each month; about ${rounded(expected)} would be ordinary.`,
        zh: `${of}次走访中有${observed}次在每月最后${lastDays}天；通常约${rounded(expected)}次。`,
      },
      toCheck: {
        en: 'Ask what took the time earlier in the month, whether there was a campaign at its end, and when the records were entered; call some of these visits back.',
        zh: '请了解月初工作安排、月末是否有专项行动及记录录入时间，并抽取部分走访回访。',
      },
    };
  });
}

const strata = (days: readonly string[]) => [days.filter((day) => !isWeekend(day)), days.filter(isWeekend)];
