import type { RecordNames } from '../model/describe/record.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** The codes of contradictions between records. */
export type ContradictionCode = 'ALREADY_RECORDED' | 'TIMES_OVERLAP' | 'BEFORE_WHAT_IT_FOLLOWS';

type Text<Names extends readonly RecordNames[]> = (...names: Names) => LocalizedText;

/** Says that the same is recorded twice. */
export const alreadyRecorded: Text<[record: RecordNames]> = ({ one, zh }) => ({
  en: `such a ${one} is already recorded: correct that record, and do not add another`,
  zh: `已登记过相同的${zh}：请更正已有记录，不要重复登记`,
});

/** Says that two times of one subject overlap. */
export const timesOverlap: Text<[record: RecordNames, subject: RecordNames]> = (record, subject) => ({
  en: `the ${record.one} overlaps another one of the same ${subject.one}: correct one of the two`,
  zh: `与同一${subject.zh}的另一条${record.zh}时间重叠：请更正其中一条`,
});

/** Says that a record is earlier than the one that it follows. */
export const beforeWhatItFollows: Text<[later: RecordNames, earlier: RecordNames]> = (later, earlier) => ({
  en: `the ${later.one} would be earlier than its ${earlier.one}: check both times`,
  zh: `${later.zh}早于所属的${earlier.zh}：请核对两个时间`,
});

/** Says that a day of a record is before the day of the record itself. */
export const beforeItsOwnDay: Text<[record: RecordNames]> = ({ one, zh }) => ({
  en: `the day is before that of the ${one} itself: check both`,
  zh: `日期早于该${zh}当天：请核对两个日期`,
});
