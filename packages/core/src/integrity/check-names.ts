import { defineTerms } from '../text/terms.ts';

/** All checks, in the order in which a report lists them: first contradictions, then what is unlikely. */
export const integrityChecks = defineTerms({
  overlapping_claims: ['records that overlap in time', '记录时间重叠'],
  duplicate_visits: ['visits recorded twice', '重复登记走访'],
  impossible_travel: ['travel too fast between communities', '社区间移动过快'],
  claims_while_absent: ['work recorded while absent', '不在岗期间的工作记录'],
  claims_off_roster: ['work recorded on days without duty', '非执勤日的工作记录'],
  rapid_visits: ['visits in quick succession', '走访间隔过短'],
  month_end_burst: ['many visits at the end of the month', '走访集中在月末'],
  exactly_on_threshold: ['counts exactly on a threshold', '数量恰好等于达标线'],
  similar_notes: ['notes that are nearly the same', '记录文字雷同'],
  weekday_pattern: ['visits spread unevenly over the weekdays', '走访的星期分布不均'],
  minute_digits: ['unusual last digits of minutes', '登记分钟尾数分布异常'],
  unconfirmed_visits: ['visits that call-backs did not confirm', '回访未证实的走访'],
  unmatched_numbers: ['telephone numbers that did not match', '回访号码与本人不符'],
  few_call_backs: ['few visits reached by call-backs', '走访被回访的比例偏低'],
});
/** One of {@link integrityChecks}. */
export type IntegrityCheck = (typeof integrityChecks.values)[number];
