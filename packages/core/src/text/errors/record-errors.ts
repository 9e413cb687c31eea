import { didYouMeanText } from '../did-you-mean.ts';
import { errorsSaying } from '../error.ts';

/** What the errors about records, and about counting them, say. */
export const recordError = errorsSaying({
  RECORD_TYPE_UNKNOWN: ({ type, suggestion }) => {
    const meant = didYouMeanText(suggestion);
    return {
      en: `There is no record type "${type}".${meant.en} The record types are listed in recordTypeNames.`,
      zh: `没有名为“${type}”的记录类型。${meant.zh}可用的记录类型见 recordTypeNames。`,
    };
  },
  RECORD_INVALID: ({ record, id, field, value, expected }) => ({
    en: `${id === null ? record : `${record} ${id}`}: ${field} is ${value}, but must be ${expected.en}. Correct the record; the schemas of the model check records when they are read.`,
    zh: `${id === null ? record : `${record} ${id}`}：${field} 为 ${value}，应为${expected.zh}。请更正该记录；读入数据时可用模型的 schema 校验。`,
  }),
  PARENT_MISSING: ({ record, id, parentId }) => ({
    en: `${record} ${id} belongs to ${parentId}, which was not given. Add the two records together.`,
    zh: `${record} ${id} 所属的 ${parentId} 未提供。请将其所属的记录一并加入。`,
  }),
  SUBJECT_MISSING: ({ record, id, subjectName }) => ({
    en: `${record} ${id} belongs to no ${subjectName.en}. Leave it out, or give a lookup function that finds its ${subjectName.en}.`,
    zh: `${record} ${id} 未归属任何${subjectName.zh}。请不要加入，或提供能查到归属的函数。`,
  }),
  POSTINGS_OVERLAP: ({ member, one, other }) => ({
    en: `The postings ${one} and ${other} of member ${member} overlap: end one before the other begins.`,
    zh: `人员 ${member} 的任职记录 ${one} 与 ${other} 日期重叠：请先结束前一项再开始后一项。`,
  }),
  TIME_ZONES_DIFFER: ({ one, other }) => ({
    en: `The months of ${one} and ${other} begin at different times, so their tallies cannot be merged. Merge only tallies of one time zone.`,
    zh: `${one} 与 ${other} 的月份起止不同，不能合并。请只合并同一时区的计数。`,
  }),
  TALLIES_DIFFER: ({ one, other }) => ({
    en: `Tallies of ${one} cannot be merged with tallies of ${other}. Merge only tallies of the same subjects, periods and counters.`,
    zh: `“${one}”的计数与“${other}”的计数不能合并。请只合并对象、周期和计数项都相同的计数。`,
  }),
  ROLL_UP_IMPOSSIBLE: ({ from, to }) => ({
    en: `Tallies by ${from} cannot be added up to ${to}: the longer period must consist of whole shorter ones, and no longer period consists of whole weeks.`,
    zh: `按${from}的计数不能汇总到${to}：后者须更长，且恰好由若干个前者组成；更长的周期都不由整周组成，因此周不能再汇总。`,
  }),
});
