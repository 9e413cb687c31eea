import { didYouMeanText } from './did-you-mean.ts';
import type { LocalizedText } from './localized-text.ts';

/** One problem found in a document: where it is, and how to correct it. */
export interface Issue {
  /** Where, as a path of keys from the root: `awards.0.criterion.threshold`. */
  readonly path: string;
  readonly code: string;
  readonly message: LocalizedText;
}

/** Every error of the library: its code, and the details that its texts name. */
export interface ErrorDetails {
  MONTH_INVALID: { readonly value: string };
  /** `kind` is the one that was wanted, null where any would do; `expected` says how it is written. */
  PERIOD_INVALID: { readonly value: string; readonly kind: string | null; readonly expected: LocalizedText };
  PERIOD_OUT_OF_RANGE: { readonly period: string; readonly steps: number };
  PERIOD_KINDS_DIFFER: { readonly one: string; readonly other: string };
  PERIOD_NOT_LONGER: { readonly period: string; readonly kind: string; readonly kindName: LocalizedText };
  INSTANT_INVALID: { readonly value: string };
  LOCAL_TIME_INVALID: { readonly value: string };
  LOCAL_TIME_SKIPPED: { readonly value: string; readonly timeZone: string };
  LOCAL_TIME_REPEATED: { readonly value: string; readonly timeZone: string };
  TIME_ZONE_UNKNOWN: { readonly value: string };
  TIME_ZONES_DIFFER: { readonly one: string; readonly other: string };
  POSTINGS_OVERLAP: { readonly member: string; readonly one: string; readonly other: string };
  /** `field` of a record holds `value`, where `expected` should stand; of a record that is no object, it is "record". */
  RECORD_INVALID: {
    readonly record: string;
    readonly id: string | null;
    readonly field: string;
    readonly value: string;
    readonly expected: LocalizedText;
  };
  PARENT_MISSING: { readonly record: string; readonly id: string; readonly parentId: string };
  /** `suggestion` is the known name that is spelt most alike; null where none is close. */
  METRIC_UNKNOWN: { readonly metric: string; readonly suggestion: string | null };
  COUNTER_UNKNOWN: { readonly counter: string; readonly suggestion: string | null };
  RECORD_TYPE_UNKNOWN: { readonly type: string; readonly suggestion: string | null };
  ROLE_UNKNOWN: { readonly role: string; readonly known: readonly string[] };
  METRIC_NOT_STORED: { readonly metric: string };
  SUBJECT_MISSING: {
    readonly record: string;
    readonly id: string;
    readonly subject: string;
    readonly subjectName: LocalizedText;
  };
  TALLIES_DIFFER: { readonly one: string; readonly other: string };
  ROLL_UP_IMPOSSIBLE: { readonly from: string; readonly to: string };
  RULE_SET_INVALID: { readonly issues: readonly Issue[] };
  /** What stands at `path` has the form in which rules are written, or none, and not the form that parseRuleSet returns. */
  RULE_SET_NOT_PARSED: { readonly path: string; readonly value: string };
  RULE_SET_UNKNOWN: { readonly ruleSet: string; readonly known: readonly string[] };
  RULE_SET_NOT_YET_EFFECTIVE: {
    readonly ruleSet: string;
    readonly period: string;
    readonly firstPeriod: string;
  };
  RULES_NOT_YET_IN_FORCE: {
    readonly ruleSet: string;
    readonly asOf: string;
    readonly effectiveFrom: string;
  };
  ROLL_UP_UNKNOWN: { readonly ruleSet: string; readonly rollUp: string; readonly known: readonly string[] };
  GOAL_UNKNOWN: { readonly ruleSet: string; readonly goal: string; readonly known: readonly string[] };
  SCORE_UNKNOWN: { readonly ruleSet: string; readonly score: string; readonly known: readonly string[] };
  TALLY_INVALID: { readonly counter: string; readonly value: string };
  AWARD_UNKNOWN: { readonly ruleSet: string; readonly award: string; readonly known: readonly string[] };
  SELECTION_MISSING: { readonly ruleSet: string };
  /** `needs` says what the caller did not give: how a subject did, or the subjects of a larger one. */
  ROLL_UP_OVER_SUBJECTS: { readonly rollUp: string };
  ROLL_UP_SOURCE_MISSING: { readonly rollUp: string; readonly needs: 'evaluationOf' | 'within' };
  PERIODS_DIFFER: { readonly one: string; readonly other: string };
  PATH_UNKNOWN: { readonly ruleSet: string; readonly path: string; readonly known: readonly string[] };
  /** The goal compares the metric nowhere, or in several places, whose paths are `found`. */
  THRESHOLD_NOT_ONE: {
    readonly goal: string;
    readonly metric: string;
    readonly found: readonly string[];
  };
  THRESHOLD_NOT_MONOTONE: { readonly path: string };
  /** `fewest` is how many the most demanding known value still names; null where no value is known. */
  THRESHOLD_NOT_FOUND: { readonly goal: string; readonly fewest: number | null; readonly of: number };
  QUOTA_INVALID: { readonly value: number; readonly as: 'share' | 'count' };
  DUTY_CATALOGUE_INVALID: { readonly issues: readonly Issue[] };
  RETENTION_RULE_MISSING: { readonly kind: string; readonly asOf: string };
  /** What a function of the analysis library was given in `field`, and what it expects there. */
  ANALYSIS_INPUT_INVALID: {
    readonly function: string;
    readonly field: string;
    readonly value: string;
    readonly expected: LocalizedText;
  };
}

/** The code of an error of this library; a code never changes its meaning. */
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
  PERIOD_INVALID: ({ value, expected }) => ({
    en: `"${value}" is not ${expected.en}. Years go from 0001 to 9999.`,
    zh: `“${value}”不是有效的统计周期。请写成如 ${expected.zh}的形式，年份为 0001 至 9999。`,
  }),
  PERIOD_OUT_OF_RANGE: ({ period, steps }) => ({
    en: `There is no period ${steps} steps after ${period}. Give a whole number, and stay within the years 0001 to 9999.`,
    zh: `无法从 ${period} 推移 ${steps} 个周期。请使用整数，且不要超出 0001 至 9999 年。`,
  }),
  PERIOD_KINDS_DIFFER: ({ one, other }) => ({
    en: `${one} and ${other} are periods of different kinds, so the periods between them cannot be counted. Give two periods of the same kind.`,
    zh: `${one} 与 ${other} 的周期类型不同，无法计算相隔的周期数。请使用同一类型的周期。`,
  }),
  PERIOD_NOT_LONGER: ({ period, kindName }) => ({
    en: `${period} cannot be divided by the ${kindName.en}, because it is not longer than one. Give a longer period or a shorter kind.`,
    zh: `${period} 不能按${kindName.zh}划分，因为它并不比一个${kindName.zh}长。请改用更长的周期，或更短的划分单位。`,
  }),
  INSTANT_INVALID: ({ value }) => ({
    en: `"${value}" is not an instant. Write it as a date, a time and an offset, such as 2014-01-05T00:30:00.000Z or 2014-01-05T08:30:00+08:00; local times of a file become instants by instantsIn.`,
    zh: `“${value}”不是有效的时刻。请写成日期、时间加时区偏移，例如 2014-01-05T00:30:00.000Z 或 2014-01-05T08:30:00+08:00；文件中的本地时间可用 instantsIn 转换。`,
  }),
  LOCAL_TIME_INVALID: ({ value }) => ({
    en: `"${value}" is not a local date and time. Write it as year, month, day and a time of 24 hours, such as 2014-01-05 08:30, without an offset.`,
    zh: `“${value}”不是有效的本地日期时间。请按年、月、日和 24 小时制时间书写，例如 2014-01-05 08:30，不带时区偏移。`,
  }),
  LOCAL_TIME_SKIPPED: ({ value, timeZone }) => ({
    en: `The clocks of ${timeZone} never showed ${value}: they were put forward over it. Correct the time, or choose a "disambiguation".`,
    zh: `${timeZone} 的时钟拨快时跳过了 ${value}，该时间不存在。请更正时间，或指定 disambiguation。`,
  }),
  LOCAL_TIME_REPEATED: ({ value, timeZone }) => ({
    en: `The clocks of ${timeZone} showed ${value} twice, before and after they were put back. Choose one by "disambiguation": earlier or later.`,
    zh: `${timeZone} 的时钟拨慢前后两次出现 ${value}。请用 disambiguation 指定取较早（earlier）或较晚（later）的一次。`,
  }),
  TIME_ZONE_UNKNOWN: ({ value }) => ({
    en: `"${value}" is not a time zone. Give an IANA name, such as Asia/Shanghai.`,
    zh: `“${value}”不是有效的时区。请使用 IANA 名称，例如 Asia/Shanghai。`,
  }),
  TIME_ZONES_DIFFER: ({ one, other }) => ({
    en: `The months of ${one} and ${other} begin at different times, so their tallies cannot be merged. Merge only tallies of one time zone.`,
    zh: `${one} 与 ${other} 的月份起止不同，不能合并。请只合并同一时区的计数。`,
  }),
  POSTINGS_OVERLAP: ({ member, one, other }) => ({
    en: `The postings ${one} and ${other} of member ${member} share a day: end the one before the other begins.`,
    zh: `人员 ${member} 的任职记录 ${one} 与 ${other} 日期重叠：请先结束前一项再开始后一项。`,
  }),
  RECORD_INVALID: ({ record, id, field, value, expected }) => ({
    en: `${id === null ? record : `${record} ${id}`}: ${field} is ${value}, but must be ${expected.en}. Correct the record; the schemas of the model check records when they are read.`,
    zh: `${id === null ? record : `${record} ${id}`}：${field} 为 ${value}，应为${expected.zh}。请更正该记录；读入数据时可用模型的 schema 校验。`,
  }),
  PARENT_MISSING: ({ record, id, parentId }) => ({
    en: `${record} ${id} belongs to ${parentId}, which was not given. Add it together with the record that it checks.`,
    zh: `${record} ${id} 所属的 ${parentId} 未提供。请将其所核查的记录一并加入。`,
  }),
  METRIC_UNKNOWN: ({ metric, suggestion }) => {
    const meant = didYouMeanText(suggestion);
    return {
      en: `There is no metric "${metric}".${meant.en} The catalogue lists the metrics that exist.`,
      zh: `没有名为“${metric}”的指标。${meant.zh}可用指标见指标目录。`,
    };
  },
  COUNTER_UNKNOWN: ({ counter, suggestion }) => {
    const meant = didYouMeanText(suggestion);
    return {
      en: `A tally holds "${counter}", which is not a counter of the catalogue.${meant.en} Shares, ratios and sums are computed from counters and do not belong in a tally.`,
      zh: `计数中的“${counter}”不是指标目录中的计数项。${meant.zh}比例、比值和合计由计数项计算得出，不应写入计数。`,
    };
  },
  RECORD_TYPE_UNKNOWN: ({ type, suggestion }) => {
    const meant = didYouMeanText(suggestion);
    return {
      en: `There is no record type "${type}".${meant.en} The record types are listed in recordTypeNames.`,
      zh: `没有名为“${type}”的记录类型。${meant.zh}可用的记录类型见 recordTypeNames。`,
    };
  },
  ROLE_UNKNOWN: ({ role, known }) => ({
    en: `There is no role "${role}". The roles of members are ${known.join(', ')}; give null for subjects that are not members.`,
    zh: `没有名为“${role}”的角色。人员角色有：${known.join('、')}；评定对象不是人员时请用 null。`,
  }),
  METRIC_NOT_STORED: ({ metric }) => ({
    en: `The database keeps no tallies for the metric "${metric}". Compute it in the process, or take a stored metric.`,
    zh: `数据库未保存指标“${metric}”的计数。请在进程中计算，或改用已保存的指标。`,
  }),
  SUBJECT_MISSING: ({ record, id, subjectName }) => ({
    en: `${record} ${id} belongs to no ${subjectName.en}. Leave it out, or give a look-up that finds its ${subjectName.en}.`,
    zh: `${record} ${id} 未归属任何${subjectName.zh}。请不要加入，或提供能查到归属的函数。`,
  }),
  TALLIES_DIFFER: ({ one, other }) => ({
    en: `Tallies of ${one} cannot be merged with tallies of ${other}. Merge only tallies of the same subjects, periods and counters.`,
    zh: `“${one}”的计数与“${other}”的计数不能合并。请只合并对象、周期和计数项都相同的计数。`,
  }),
  ROLL_UP_IMPOSSIBLE: ({ from, to }) => ({
    en: `Tallies by ${from} cannot be rolled up to ${to}, which is not larger or does not consist of whole ones. No longer period consists of whole weeks.`,
    zh: `按${from}的计数不能汇总到${to}：后者不更大，或不由完整的前者组成。周不能汇总到更长周期。`,
  }),
  RULE_SET_INVALID: ({ issues }) => ({
    en: `The rule set is not valid:${listed(issues, 'en')}`,
    zh: `规则集无效：${listed(issues, 'zh')}`,
  }),
  RULE_SET_NOT_PARSED: ({ path, value }) => ({
    en: `The rule set was not read by parseRuleSet: ${path} is ${value}. Call parseRuleSet on it first; it lists everything that has to be corrected.`,
    zh: `规则集未经 parseRuleSet 读取：${path} 为 ${value}。请先调用 parseRuleSet，它会列出所有需要更正之处。`,
  }),
  RULE_SET_UNKNOWN: ({ ruleSet, known }) => ({
    en: `There is no rule set "${ruleSet}". Known: ${known.join(', ') || 'none'}.`,
    zh: `没有名为“${ruleSet}”的规则集。已有：${known.join('、') || '无'}。`,
  }),
  RULE_SET_NOT_YET_EFFECTIVE: ({ ruleSet, period, firstPeriod }) => ({
    en: `The rule set "${ruleSet}" has no rules for ${period}; its first period is ${firstPeriod}. Ask for that period or a later one.`,
    zh: `规则集“${ruleSet}”在 ${period} 尚未生效，自 ${firstPeriod} 起施行。请查询该期或之后的周期。`,
  }),
  RULES_NOT_YET_IN_FORCE: ({ ruleSet, asOf, effectiveFrom }) => ({
    en: `The rule set "${ruleSet}" has no values for ${asOf}; its first day is ${effectiveFrom}. Ask for that day or a later one.`,
    zh: `规则集“${ruleSet}”在 ${asOf} 尚无有效取值，自 ${effectiveFrom} 起施行。请以该日或之后的日期查询。`,
  }),
  ROLL_UP_UNKNOWN: ({ ruleSet, rollUp, known }) => ({
    en: `The rule set "${ruleSet}" has no roll-up "${rollUp}". Known: ${known.join(', ') || 'none'}.`,
    zh: `规则集“${ruleSet}”没有名为“${rollUp}”的汇总。已有：${known.join('、') || '无'}。`,
  }),
  GOAL_UNKNOWN: ({ ruleSet, goal, known }) => ({
    en: `The rule set "${ruleSet}" has no award or requirement "${goal}". Known: ${known.join(', ') || 'none'}.`,
    zh: `规则集“${ruleSet}”没有名为“${goal}”的奖项或条件。已有：${known.join('、') || '无'}。`,
  }),
  SCORE_UNKNOWN: ({ ruleSet, score, known }) => ({
    en: `The rule set "${ruleSet}" has no score "${score}". Known: ${known.join(', ') || 'none'}.`,
    zh: `规则集“${ruleSet}”没有名为“${score}”的评分。已有：${known.join('、') || '无'}。`,
  }),
  TALLY_INVALID: ({ counter, value }) => ({
    en: `The tally has ${value} for "${counter}". A counter is a finite number of 0 or more; leave out what was not recorded.`,
    zh: `计数“${counter}”的值为 ${value}。计数应为不小于 0 的有限数；未记录的请省略。`,
  }),
  AWARD_UNKNOWN: ({ ruleSet, award, known }) => ({
    en: `The rule set "${ruleSet}" has no award "${award}". Known: ${known.join(', ')}.`,
    zh: `规则集“${ruleSet}”没有名为“${award}”的奖项。已有：${known.join('、')}。`,
  }),
  SELECTION_MISSING: ({ ruleSet }) => ({
    en: `The rule set "${ruleSet}" has no selection, so nobody can be named. Add a selection that says how many are named.`,
    zh: `规则集“${ruleSet}”未规定评选，无法产生名单。请添加 selection 并写明名额。`,
  }),
  ROLL_UP_OVER_SUBJECTS: ({ rollUp }) => ({
    en: `The roll-up "${rollUp}" is over subjects, which the statement does not know. Use rollUpSubjects for it; statements support roll-ups over periods only.`,
    zh: `汇总“${rollUp}”按对象汇总，语句中没有对象的归属关系。请改用 rollUpSubjects；语句只用于按周期的汇总。`,
  }),
  ROLL_UP_SOURCE_MISSING: ({ rollUp, needs }) =>
    needs === 'within'
      ? {
          en: `The roll-up "${rollUp}" is over subjects, but none were given. Give the subjects within the larger one as "within".`,
          zh: `汇总“${rollUp}”按对象汇总，但未提供对象。请以 within 给出其下属对象。`,
        }
      : {
          en: `The roll-up "${rollUp}" needs the evaluations of a subject. Give "evaluationOf", which returns the evaluation of one period, or null where it is unknown.`,
          zh: `汇总“${rollUp}”需要对象在各期的评定结果。请提供 evaluationOf：返回一期的评定结果，未知时返回 null。`,
        },
  PERIODS_DIFFER: ({ one, other }) => ({
    en: `One rule set was compiled for ${one} and the other for ${other}. Compile both for the same period.`,
    zh: `比较的两者分别按 ${one} 和 ${other} 编译。请按同一周期编译。`,
  }),
  PATH_UNKNOWN: ({ ruleSet, path, known }) => ({
    en: `The rule set "${ruleSet}" has nothing that can be changed at "${path}". Possible paths: ${known.join(', ') || 'none'}.`,
    zh: `规则集“${ruleSet}”在“${path}”处没有此类内容。已有：${known.join('、') || '无'}。`,
  }),
  THRESHOLD_NOT_ONE: ({ goal, metric, found }) =>
    found.length === 0
      ? {
          en: `"${goal}" does not compare ${metric} itself. Name a metric that it compares, or the path of the comparison.`,
          zh: `“${goal}”本身没有比较指标“${metric}”。请给出其所比较的指标，或该比较的路径。`,
        }
      : {
          en: `"${goal}" compares ${metric} in ${found.length} places. Name one by its path: ${found.join(', ')}.`,
          zh: `“${goal}”有${found.length}处比较指标“${metric}”。请用路径指明其中一处：${found.join('、')}。`,
        },
  THRESHOLD_NOT_MONOTONE: ({ path }) => ({
    en: `The comparison at "${path}" stands under a "not", so with a more demanding threshold not fewer subjects meet the goal. Use a sweep instead.`,
    zh: `“${path}”处的比较位于 not 之下，阈值更严时达标者未必更少。请改用逐一试算（sweep）。`,
  }),
  THRESHOLD_NOT_FOUND: ({ goal, fewest, of }) =>
    fewest === null
      ? {
          en: `None of the ${of} subjects to whom "${goal}" applies has a known value, so no threshold can be found. Give a population with values.`,
          zh: `适用“${goal}”的${of}个对象均无已知数值，无法求出阈值。请提供有数值的对象。`,
        }
      : {
          en: `Even with the most demanding value that anybody reached, ${fewest} of ${of} subjects meet "${goal}". Allow at least that many.`,
          zh: `即使取已有的最严数值，${of}个对象中仍有${fewest}个达到“${goal}”。请至少允许这么多。`,
        },
  QUOTA_INVALID: ({ value, as }) =>
    as === 'share'
      ? {
          en: `${value} is not a share. Write one from 0 to 1: 10 % as 0.1.`,
          zh: `${value} 不是有效的比例。请写 0 到 1 之间的数，例如 10% 写作 0.1。`,
        }
      : {
          en: `${value} is not a number of subjects. Write a whole number from 0.`,
          zh: `${value} 不是有效的数目。请写不小于 0 的整数。`,
        },
  DUTY_CATALOGUE_INVALID: ({ issues }) => ({
    en: `The duty catalogue is not valid:${listed(issues, 'en')}`,
    zh: `职责清单无效：${listed(issues, 'zh')}`,
  }),
  RETENTION_RULE_MISSING: ({ kind, asOf }) => ({
    en: `No rule says how long records of the kind "${kind}" are kept as of ${asOf}. Add a rule that is in force on that day.`,
    zh: `截至 ${asOf}，没有规则规定“${kind}”类记录的保存期限。请添加届时已施行的规则。`,
  }),
  ANALYSIS_INPUT_INVALID: ({ function: name, field, value, expected }) => ({
    en: `${name}: ${field} is ${value}, but must be ${expected.en}. Correct the value, or remove the entry.`,
    zh: `${name}：${field} 为 ${value}，应为${expected.zh}。请更正该值，或去掉这一项。`,
  }),
};
