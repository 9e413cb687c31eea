import { errorsSaying } from '../error.ts';

/** What the errors about days, months, periods, times of day and time zones say. */
export const calendarError = errorsSaying({
  MONTH_INVALID: ({ value }) => ({
    en: `"${value}" is not a month. Write it as YYYY-MM, such as 2014-01.`,
    zh: `“${value}”不是有效的月份。请写成 YYYY-MM，例如 2014-01。`,
  }),
  PERIOD_INVALID: ({ value, expected }) => ({
    en: `"${value}" is not ${expected.en}. Years go from 0001 to 9999.`,
    zh: `“${value}”不是有效的统计周期。请写成如 ${expected.zh}的形式，年份为 0001 至 9999。`,
  }),
  PERIOD_OUT_OF_RANGE: ({ period, steps }) => ({
    en: `${period} cannot be moved by ${steps} periods: the number must be whole, and the result must lie within the years 0001 to 9999.`,
    zh: `${period} 无法推移 ${steps} 个周期：周期数须为整数，结果须在 0001 至 9999 年之间。`,
  }),
  PERIOD_KINDS_DIFFER: ({ one, other }) => ({
    en: `${one} and ${other} are periods of different kinds, so the periods between them cannot be counted. Give two periods of the same kind.`,
    zh: `${one} 与 ${other} 的周期类型不同，无法计算相隔的周期数。请使用同一类型的周期。`,
  }),
  PERIOD_NOT_LONGER: ({ period, kindName }) => ({
    en: `${period} cannot be split by ${kindName.en}, because it is not longer than one ${kindName.en}. Give a longer period or a shorter kind.`,
    zh: `${period} 不能按${kindName.zh}划分：其长度不超过一个${kindName.zh}。请改用更长的周期，或更短的划分单位。`,
  }),
});
