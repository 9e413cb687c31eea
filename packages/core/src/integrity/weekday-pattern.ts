import { periodsIn } from '../calendar/period-interval.ts';
import type { Attendance } from './attendance.ts';
import { some } from './figures.ts';
import type { IntegrityTest } from './finding.ts';
import { type MemberClaims, ofKind } from './member-claims.ts';
import { spreadPValue } from './spread-test.ts';
import { weekdayNames, weekdayOf } from './weekday.ts';
import type { Zoned } from './zoned.ts';

/** Fewer days than this cannot show a pattern. */
const fewest = 5;

/**
 * Tests whether the days on which a member made visits are spread over the weekdays in the same way as the days of duty
 * (exact G test). Each day counts once, however many visits it has. Only months with a roster are used, because without
 * one it is unknown which weekdays were worked.
 *
 * A fixed weekly plan is found too; then it is a question about the plan.
 *
 * @throws TIME_ZONE_UNKNOWN, PERIOD_INVALID
 */
export function weekdayPattern(
  groups: readonly MemberClaims[],
  attendance: Attendance,
  months: readonly string[],
  { timeZone }: Zoned,
): readonly IntegrityTest[] {
  const dayOf = periodsIn('day', timeZone);
  return ofKind(groups, 'household_visit').flatMap(({ stationId, memberId, claims }) => {
    const visited = new Set(claims.map(({ startedAt }) => dayOf(startedAt)));
    const duty = months.flatMap((month) => [...(attendance.dutyDays(stationId, memberId, month) ?? [])]);
    const counted = duty.filter((day) => visited.has(day));
    if (counted.length < fewest) return [];
    const dutyByWeekday = byWeekday(duty);
    const worked = dutyByWeekday.flatMap((count, weekday) => (count > 0 ? [weekday] : []));
    // With only one weekday there is nothing to compare.
    if (worked.length < 2) return [];
    const visits = byWeekday(counted);
    const bins = worked.map((weekday) => visits[weekday]!);
    const shares = worked.map((weekday) => dutyByWeekday[weekday]! / duty.length);
    const most = worked.reduce((a, b) => (visits[b]! > visits[a]! ? b : a));
    return {
      check: 'weekday_pattern',
      stationId,
      memberId,
      recordIds: [],
      observed: visits[most]!,
      of: counted.length,
      expected: (counted.length * dutyByWeekday[most]!) / duty.length,
      pValue: spreadPValue(bins, shares),
      model: {
        en: 'Days with visits are spread over the weekdays as days of duty are (G test).',
        zh: '走访日的星期分布与执勤日一致（G 检验）。',
      },
      seen: {
        en: `${some(counted.length, 'day')} with visits, by weekday: ${listed(worked, visits, 'en')}; days of duty: ${listed(worked, dutyByWeekday, 'en')}.`,
        zh: `${counted.length}个走访日的星期分布：${listed(worked, visits, 'zh')}；执勤日：${listed(worked, dutyByWeekday, 'zh')}。`,
      },
      toCheck: {
        en: 'Ask whether there is a weekly plan; if not, when the records were entered and for which days.',
        zh: '请了解是否有固定的每周安排；如无，核实记录的录入时间及所属日期。',
      },
    };
  });
}

function byWeekday(days: readonly string[]): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const day of days) counts[weekdayOf(day)]! += 1;
  return counts;
}

const listed = (weekdays: readonly number[], counts: readonly number[], language: 'en' | 'zh') =>
  weekdays
    .map((weekday) =>
      language === 'en'
        ? `${weekdayNames[weekday]!.en} ${counts[weekday]}`
        : `${weekdayNames[weekday]!.zh}${counts[weekday]}`,
    )
    .join(language === 'en' ? ', ' : '、');
