import type { Language, LocalizedText } from '@beatwork/core';
import { records } from '@beatwork/core/records';
import type { LoadProgress } from '../load/progress.ts';
import { grouped } from './console.ts';

const stages: Readonly<Record<LoadProgress['stage'], LocalizedText>> = {
  deleting: { en: 'deleting', zh: '正在删除' },
  copying: { en: 'copying', zh: '正在写入' },
  analysing: { en: 'updating statistics', zh: '正在更新统计信息' },
  done: { en: 'done', zh: '完成' },
};

/** What is being done: the records that are being written, or otherwise the stage. */
export function progressLabel({ stage, table }: LoadProgress, language: Language): string {
  if (table === null) return stages[stage][language];
  const { many, zh } = records[table].names;
  return language === 'en' ? many : zh;
}

/** A line of progress: what is being done, how much of it is done, and how fast. */
export function progressLine(progress: LoadProgress, language: Language): string {
  const { rows, totalRows } = progress;
  const label = progressLabel(progress, language);
  if (rows === 0) return label;
  const share = Math.floor((100 * rows) / totalRows);
  return language === 'en'
    ? `${label}: ${grouped(rows)} of about ${grouped(totalRows)} rows (${share} %), ${rateOf(progress)} rows/s`
    : `${label}：已写入 ${grouped(rows)} 条，共约 ${grouped(totalRows)} 条（${share} %），每秒 ${rateOf(progress)} 条`;
}

/** The number of rows per second since the load began. */
export function rateOf({ rows, seconds }: LoadProgress): string {
  return grouped(seconds > 0 ? Math.round(rows / seconds) : 0);
}
