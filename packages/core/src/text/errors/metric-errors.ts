import { didYouMeanText, quotedZh } from '../did-you-mean.ts';
import { errorsSaying } from '../error.ts';

/** What the errors about metrics, counters and tallies say. */
export const metricError = errorsSaying({
  METRIC_UNKNOWN: ({ metric, suggestion, suggestionName }) => {
    const meant = didYouMeanText(suggestion, suggestionName);
    return {
      en: `There is no metric "${metric}".${meant.en} The catalogue lists the metrics that exist.`,
      zh: `没有名为“${metric}”的指标。${meant.zh}可用指标见指标目录。`,
    };
  },
  COUNTER_UNKNOWN: ({ counter, suggestion, suggestionName }) => {
    const meant = didYouMeanText(suggestion, suggestionName);
    return {
      en: `A tally holds "${counter}", which is not a counter of the catalogue.${meant.en} Shares, ratios and sums are computed from counters and do not belong in a tally.`,
      zh: `计数中的“${counter}”不是指标目录中的计数项。${meant.zh}比例、比值和合计由计数项计算得出，不应写入计数。`,
    };
  },
  TALLY_INVALID: ({ counter, name, value }) => ({
    en: `The tally has ${value} for "${counter}". A counter is a whole number from 0 to 9,007,199,254,740,991; only medians and amounts in hours, minutes, days or thousands may have decimals. Leave out what was not recorded.`,
    zh: `计数项${quotedZh(counter, name)}的值为 ${value}。计数应为 0 至 9007199254740991 的整数，仅中位数及以小时、分钟、天或千计的数量可有小数；未记录的请省略。`,
  }),
});
