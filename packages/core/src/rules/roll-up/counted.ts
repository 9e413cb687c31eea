import { type PeriodKind, periodKinds } from '../../calendar/period-kinds.ts';
import { type SubjectKind, subjectKinds } from '../../model/subject.ts';
import type { LocalizedText } from '../../text/localized-text.ts';
import type { PartKind } from './compiled.ts';

/** How a number of periods is said: "6 months", "6个月". */
const periodMeasures: Readonly<Record<PeriodKind, string>> = {
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  half_year: '个半年',
  year: '年',
};

const plurals: Partial<Readonly<Record<PeriodKind | SubjectKind, string>>> = {
  community: 'communities',
  branch: 'branches',
};

/** So many subjects: "1 member", "12 communities", "12个社区". */
export function subjectsText(kind: SubjectKind, number: number): LocalizedText {
  const { zh } = subjectKinds.labels[kind];
  return {
    en: `${number} ${inPlural(kind, subjectKinds.labels[kind].en, number)}`,
    zh: kind === 'member' ? `${number}人` : `${number}个${zh}`,
  };
}

/** So many periods or subjects. */
export function partsText(kind: PartKind, number: number): LocalizedText {
  if ('subject' in kind) return subjectsText(kind.subject, number);
  const { en } = periodKinds.labels[kind.period];
  return {
    en: `${number} ${inPlural(kind.period, en, number)}`,
    zh: `${number}${periodMeasures[kind.period]}`,
  };
}

/** The Chinese measure word for some of them. */
export function measureOf(kind: PartKind): string {
  if ('subject' in kind) return kind.subject === 'member' ? '人' : '个';
  return periodMeasures[kind.period];
}

const inPlural = (kind: PeriodKind | SubjectKind, singular: string, number: number) =>
  number === 1 ? singular : (plurals[kind] ?? `${singular}s`);
