import { type PeriodKind, periodExamples, periodKinds } from '../calendar/period-kinds.ts';
import type { LocalizedText } from './localized-text.ts';

/** One problem found in a document, with where it is and what mends it. */
export interface Issue {
  /** Where, as a path of keys from the root: `awards.0.criterion.threshold`. */
  readonly path: string;
  readonly code: string;
  readonly message: LocalizedText;
}

/** Every error of the library: its code, and the details that its texts name. */
export interface ErrorDetails {
  MONTH_INVALID: { readonly value: string };
  /** `kind` is the one that was wanted; null where any would do. */
  PERIOD_INVALID: { readonly value: string; readonly kind: PeriodKind | null };
  PERIOD_OUT_OF_RANGE: { readonly period: string; readonly steps: number };
  PERIOD_KINDS_DIFFER: { readonly one: string; readonly other: string };
  PERIOD_NOT_LONGER: { readonly period: string; readonly kind: PeriodKind };
  TIME_ZONE_UNKNOWN: { readonly value: string };
  TIME_ZONES_DIFFER: { readonly one: string; readonly other: string };
  PARENT_MISSING: { readonly record: string; readonly id: string; readonly parentId: string };
  METRIC_UNKNOWN: { readonly metric: string };
  RULE_SET_INVALID: { readonly issues: readonly Issue[] };
  RULE_SET_UNKNOWN: { readonly ruleSet: string; readonly known: readonly string[] };
  RULE_SET_NOT_YET_EFFECTIVE: {
    readonly ruleSet: string;
    readonly month: string;
    readonly firstMonth: string;
  };
  AWARD_UNKNOWN: { readonly ruleSet: string; readonly award: string; readonly known: readonly string[] };
}

export type ErrorCode = keyof ErrorDetails;

type Texts = { readonly [C in ErrorCode]: (details: ErrorDetails[C]) => LocalizedText };

const listed = (issues: readonly Issue[], language: 'en' | 'zh') =>
  issues.map((issue) => `\n  ${issue.path || '(root)'}: ${issue.message[language]}`).join('');

const anyPeriod: LocalizedText = {
  en: periodKinds.values
    .map((kind) => `a ${periodKinds.labels[kind].en} as ${periodExamples[kind]}`)
    .join(', '),
  zh: periodKinds.values
    .map((kind) => `${periodExamples[kind]}（${periodKinds.labels[kind].zh}）`)
    .join('、'),
};

/** What happened, where, and what to do, by code. */
export const errorTexts: Texts = {
  MONTH_INVALID: ({ value }) => ({
    en: `"${value}" is not a month. Write it as YYYY-MM, such as 2014-01.`,
    zh: `“${value}”不是有效的月份。请写成 YYYY-MM，例如 2014-01。`,
  }),
  PERIOD_INVALID: ({ value, kind }) =>
    kind === null
      ? {
          en: `"${value}" is not a calendar period. Write ${anyPeriod.en}; years go from 0001 to 9999.`,
          zh: `“${value}”不是有效的统计周期。请写成如 ${anyPeriod.zh} 的形式，年份为 0001 至 9999。`,
        }
      : {
          en: `"${value}" is not a ${periodKinds.labels[kind].en} of the calendar. Write it as in ${periodExamples[kind]}; years go from 0001 to 9999.`,
          zh: `“${value}”不是有效的统计周期（${periodKinds.labels[kind].zh}）。请写成如 ${periodExamples[kind]} 的形式，年份为 0001 至 9999。`,
        },
  PERIOD_OUT_OF_RANGE: ({ period, steps }) => ({
    en: `No period lies ${steps} after ${period}. Count in whole numbers and stay within the years 0001 to 9999.`,
    zh: `无法从 ${period} 推移 ${steps} 个周期。请使用整数，且不要超出 0001 至 9999 年。`,
  }),
  PERIOD_KINDS_DIFFER: ({ one, other }) => ({
    en: `${one} and ${other} are periods of different kinds, so those between them cannot be counted. Give two of one kind.`,
    zh: `${one} 与 ${other} 的周期类型不同，无法计算相隔的周期数。请使用同一类型的周期。`,
  }),
  PERIOD_NOT_LONGER: ({ period, kind }) => ({
    en: `${period} cannot be divided by the ${periodKinds.labels[kind].en}, because it is not longer than one. Give a longer period or a shorter kind.`,
    zh: `${period} 不能按${periodKinds.labels[kind].zh}划分，因为它本身并不更长。请改用更长的周期，或更短的划分单位。`,
  }),
  TIME_ZONE_UNKNOWN: ({ value }) => ({
    en: `"${value}" is not a time zone. Give an IANA name, such as Asia/Shanghai.`,
    zh: `“${value}”不是有效的时区。请使用 IANA 名称，例如 Asia/Shanghai。`,
  }),
  TIME_ZONES_DIFFER: ({ one, other }) => ({
    en: `Tallies of ${one} and of ${other} have different months. Merge those of one time zone only.`,
    zh: `${one} 与 ${other} 的月份起止不同，不能合并。请只合并同一时区的计数。`,
  }),
  PARENT_MISSING: ({ record, id, parentId }) => ({
    en: `${record} ${id} belongs to ${parentId}, which was not given. Add the record that it checks together with it.`,
    zh: `${record} ${id} 所属的 ${parentId} 未提供。请将其所核查的记录一并加入。`,
  }),
  METRIC_UNKNOWN: ({ metric }) => ({
    en: `There is no metric "${metric}". The catalogue lists those that exist.`,
    zh: `没有名为“${metric}”的指标。可用指标见指标目录。`,
  }),
  RULE_SET_INVALID: ({ issues }) => ({
    en: `The rule set is not valid:${listed(issues, 'en')}`,
    zh: `规则集无效：${listed(issues, 'zh')}`,
  }),
  RULE_SET_UNKNOWN: ({ ruleSet, known }) => ({
    en: `There is no rule set "${ruleSet}". Known: ${known.join(', ') || 'none'}.`,
    zh: `没有名为“${ruleSet}”的规则集。已有：${known.join('、') || '无'}。`,
  }),
  RULE_SET_NOT_YET_EFFECTIVE: ({ ruleSet, month, firstMonth }) => ({
    en: `The rule set "${ruleSet}" has no rules for ${month}: they begin with ${firstMonth}. Ask for that month or a later one.`,
    zh: `规则集“${ruleSet}”在 ${month} 尚未生效，自 ${firstMonth} 起施行。请查询该月或之后的月份。`,
  }),
  AWARD_UNKNOWN: ({ ruleSet, award, known }) => ({
    en: `The rule set "${ruleSet}" has no award "${award}". Known: ${known.join(', ')}.`,
    zh: `规则集“${ruleSet}”没有名为“${award}”的奖项。已有：${known.join('、')}。`,
  }),
};
