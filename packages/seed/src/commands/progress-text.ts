import type { Language, LocalizedText } from '@beatwork/core';
import type { TableName } from '../dataset/tables.ts';
import type { LoadProgress } from '../load/progress.ts';
import { grouped } from './console.ts';

const tables: Readonly<Record<TableName, LocalizedText>> = {
  bureau: { en: 'bureaus', zh: '市局' },
  branch: { en: 'branches', zh: '分局' },
  station: { en: 'stations', zh: '派出所' },
  community: { en: 'communities', zh: '社区' },
  post: { en: 'posts', zh: '警务室' },
  member: { en: 'members', zh: '人员' },
  householdVisit: { en: 'household visits', zh: '入户走访' },
  visitCallBack: { en: 'call-backs of visits', zh: '走访回访' },
  dispute: { en: 'disputes', zh: '矛盾纠纷' },
  mediation: { en: 'mediations', zh: '调解' },
  mediationCallBack: { en: 'call-backs of mediations', zh: '调解回访' },
  lead: { en: 'leads', zh: '线索' },
  informationItem: { en: 'information items', zh: '信息采集' },
  service: { en: 'services', zh: '服务事项' },
};

const stages: Readonly<Record<LoadProgress['stage'], LocalizedText>> = {
  deleting: { en: 'deleting', zh: '正在删除' },
  copying: { en: 'copying', zh: '正在写入' },
  analysing: { en: 'analysing', zh: '正在分析' },
  done: { en: 'done', zh: '完成' },
};

/** What is being done: the table that is filled, or else the stage. */
export function progressLabel({ stage, table }: LoadProgress, language: Language): string {
  return (table === null ? stages[stage] : tables[table])[language];
}

/** A line of progress: what is being done, how far it is, and how fast it goes. */
export function progressLine(progress: LoadProgress, language: Language): string {
  const { rows, totalRows } = progress;
  const label = progressLabel(progress, language);
  if (rows === 0) return label;
  const share = Math.floor((100 * rows) / totalRows);
  return language === 'en'
    ? `${label}: ${grouped(rows)} of about ${grouped(totalRows)} rows (${share} %), ${rateOf(progress)} rows/s`
    : `${label}：已写入 ${grouped(rows)} 条，共约 ${grouped(totalRows)} 条（${share} %），每秒 ${rateOf(progress)} 条`;
}

/** Rows a second since the load began. */
export function rateOf({ rows, seconds }: LoadProgress): string {
  return grouped(seconds > 0 ? Math.round(rows / seconds) : 0);
}
