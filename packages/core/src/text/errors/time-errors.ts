import { errorsSaying } from '../error.ts';

/** What the errors about instants, local times and time zones say. */
export const timeError = errorsSaying({
  INSTANT_INVALID: ({ value }) => ({
    en: `"${value}" is not an instant. Write it as a date, a time and an offset, such as 2014-01-05T00:30:00.000Z or 2014-01-05T08:30:00+08:00; instantsIn turns the local times of a file into instants.`,
    zh: `“${value}”不是有效的时刻。请写成日期、时间加时区偏移，例如 2014-01-05T00:30:00.000Z 或 2014-01-05T08:30:00+08:00；文件中的本地时间可用 instantsIn 转换。`,
  }),
  LOCAL_TIME_INVALID: ({ value }) => ({
    en: `"${value}" is not a local date and time. Write it as year, month, day and a time on the 24-hour clock, such as 2014-01-05 08:30, without an offset.`,
    zh: `“${value}”不是有效的本地日期时间。请按年、月、日和 24 小时制时间书写，例如 2014-01-05 08:30，不带时区偏移。`,
  }),
  LOCAL_TIME_SKIPPED: ({ value, timeZone }) => ({
    en: `The clocks of ${timeZone} never showed ${value}, because they were put forward past it. Correct the time, or choose a "disambiguation".`,
    zh: `${timeZone} 的时钟拨快时跳过了 ${value}，该时间不存在。请更正时间，或指定 disambiguation。`,
  }),
  LOCAL_TIME_REPEATED: ({ value, timeZone }) => ({
    en: `The clocks of ${timeZone} showed ${value} twice, before and after they were put back. Choose one with "disambiguation": earlier or later.`,
    zh: `${timeZone} 的时钟拨慢前后两次出现 ${value}。请用 disambiguation 指定取较早（earlier）或较晚（later）的一次。`,
  }),
  TIME_ZONE_UNKNOWN: ({ value }) => ({
    en: `"${value}" is not a time zone. Give an IANA name, such as Asia/Shanghai.`,
    zh: `“${value}”不是有效的时区。请使用 IANA 名称，例如 Asia/Shanghai。`,
  }),
});
