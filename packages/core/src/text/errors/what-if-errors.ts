import { quotedZh } from '../did-you-mean.ts';
import { errorsSaying } from '../error.ts';

/** What the errors about changed rules say. */
export const whatIfError = errorsSaying({
  PERIODS_DIFFER: ({ one, other }) => ({
    en: `One rule set was compiled for ${one} and the other for ${other}. Compile both for the same period.`,
    zh: `相比较的两套规则分别按 ${one} 和 ${other} 编译。请按同一周期编译。`,
  }),
  PATH_UNKNOWN: ({ ruleSet, path, known }) => ({
    en: `The rule set "${ruleSet}" has nothing that can be changed at "${path}". Possible paths: ${known.join(', ') || 'none'}.`,
    zh: `规则集“${ruleSet}”在“${path}”处没有可更改的内容。可用路径：${known.join('、') || '无'}。`,
  }),
  PATH_REPEATED: ({ path }) => ({
    en: `Two values are given for "${path}". Give one.`,
    zh: `“${path}”给出了两个取值。请只给一个。`,
  }),
  THRESHOLD_NOT_ONE: ({ goal, metric, name, found }) =>
    found.length === 0
      ? {
          en: `The goal "${goal}" has no threshold of its own for the metric "${metric}". Name a metric that it compares, or the path of the comparison.`,
          zh: `目标“${goal}”本身没有对指标${quotedZh(metric, name)}设定阈值。请给出其所比较的指标，或该比较的路径。`,
        }
      : {
          en: `The goal "${goal}" compares the metric "${metric}" in ${found.length} places. Name one of them by its path: ${found.join(', ')}.`,
          zh: `目标“${goal}”有${found.length}处比较指标${quotedZh(metric, name)}。请用路径指明其中一处：${found.join('、')}。`,
        },
  THRESHOLD_NOT_MONOTONE: ({ path }) => ({
    en: `The comparison at "${path}" is inside a "not": a stricter threshold would not lower the number who meet the goal. Use a sweep instead.`,
    zh: `“${path}”处的比较位于 not 之下，阈值更严时达标者未必更少。请改用逐一试算（sweep）。`,
  }),
  THRESHOLD_NOT_FOUND: ({ goal, fewest, of }) =>
    fewest === null
      ? {
          en: `None of the ${of} subjects to whom "${goal}" applies has a known value, so no threshold can be found. Give subjects with known values.`,
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
          en: `${value} is not a number of subjects. Write a whole number of 0 or more.`,
          zh: `${value} 不是有效的数目。请写不小于 0 的整数。`,
        },
});
