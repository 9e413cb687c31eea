import type { PeriodKind } from '../../calendar/period-kinds.ts';
import type { SubjectKind } from '../../model/subject.ts';
import { countedText, type UnitName, unitName } from '../../text/counted.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { PartKind } from './compiled.ts';

/** The units for a number of periods: "6 months", "6个月". */
export const periodUnits: Readonly<Record<PeriodKind, UnitName>> = {
  day: unitName('day', '天'),
  week: unitName('week', '周'),
  month: unitName('month', '个月'),
  quarter: unitName('quarter', '个季度'),
  half_year: unitName('half-year', '个半年'),
  year: unitName('year', '年'),
};

/** The units for a number of subjects: "1 member", "12 communities", "12个社区". */
const subjectUnits: Readonly<Record<SubjectKind, UnitName>> = {
  member: unitName('member', '人'),
  team: unitName('team', '个队室'),
  post: unitName('post', '个警务室'),
  community: unitName(['community', 'communities'], '个社区'),
  station: unitName('station', '个派出所'),
  branch: unitName(['branch', 'branches'], '个分局'),
  bureau: unitName('bureau', '个市局'),
};

/** A number of subjects: "1 member", "12 communities", "12个社区". */
export function subjectsText(kind: SubjectKind, number: number): LocalizedText {
  return countedText(number, subjectUnits[kind]);
}

/** A number of periods or subjects. */
export function partsText(kind: PartKind, number: number): LocalizedText {
  return countedText(number, 'subject' in kind ? subjectUnits[kind.subject] : periodUnits[kind.period]);
}

/** Only the Chinese measure word, for sentences that have already named the subjects or periods. */
export function measureOf(kind: PartKind): string {
  if ('subject' in kind) return kind.subject === 'member' ? '人' : '个';
  return periodUnits[kind.period].zh;
}
