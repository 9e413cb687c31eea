import type { LocalizedText } from '../text/localized-text.ts';
import { dayText, monthText } from '../text/numbers-and-days.ts';
import { type Period, periodKindOf } from './period.ts';

const ordinals = [
  ['first', '一'],
  ['second', '二'],
  ['third', '三'],
  ['fourth', '四'],
] as const;

/**
 * A period as people read it.
 *
 * @example
 * ```ts
 * periodText('2014-Q1'); // → { en: 'first quarter of 2014', zh: '2014年第一季度' }
 * periodText('2014-W05'); // → { en: 'week 5 of 2014', zh: '2014年第5周' }
 * ```
 * @throws PERIOD_INVALID
 */
export function periodText(period: Period): LocalizedText {
  const kind = periodKindOf(period);
  const year = Number(period.slice(0, 4));
  const index = Number(period.slice(6));
  switch (kind) {
    case 'day':
      return dayText(period);
    case 'week':
      return { en: `week ${index} of ${year}`, zh: `${year}年第${index}周` };
    case 'month':
      return monthText(period);
    case 'quarter': {
      const [en, zh] = ordinals[index - 1]!;
      return { en: `${en} quarter of ${year}`, zh: `${year}年第${zh}季度` };
    }
    case 'half_year':
      return {
        en: `${ordinals[index - 1]![0]} half of ${year}`,
        zh: `${year}年${index === 1 ? '上' : '下'}半年`,
      };
    case 'year':
      return { en: `${year}`, zh: `${year}年` };
  }
}
