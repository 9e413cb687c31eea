import type { LocalizedText } from '../text/localized-text.ts';

/** The weekday of a local day: 0 is Monday. */
export const weekdayOf = (day: string) => (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7;

export const isWeekend = (day: string) => weekdayOf(day) >= 5;

export const weekdayNames: readonly LocalizedText[] = [
  { en: 'Monday', zh: '周一' },
  { en: 'Tuesday', zh: '周二' },
  { en: 'Wednesday', zh: '周三' },
  { en: 'Thursday', zh: '周四' },
  { en: 'Friday', zh: '周五' },
  { en: 'Saturday', zh: '周六' },
  { en: 'Sunday', zh: '周日' },
];
