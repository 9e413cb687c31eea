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

/** What happened, where, and what to do, by code. */
export const errorTexts: Texts = {
  MONTH_INVALID: ({ value }) => ({
    en: `"${value}" is not a month. Write it as YYYY-MM, such as 2014-01.`,
    zh: `“${value}”不是有效的月份。请写成 YYYY-MM，例如 2014-01。`,
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
