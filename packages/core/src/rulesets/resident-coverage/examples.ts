import type { WorkedExample } from '../worked-example.ts';

/** 22 days of eight hours. */
const month = { postDaysOpen: 22, postOpenMinutes: 10_560 };
const allMet = {
  'resident-post': 'met',
  'always-somebody': 'met',
  opened: 'met',
  resident: 'met',
} as const;

export const examples: readonly WorkedExample[] = [
  {
    title: {
      en: 'somebody there every minute, the stand-in twice a week',
      zh: '每分钟有人在岗，每周补位两次',
    },
    role: null,
    counts: { ...month, postDaysFullyCovered: 22, postCoveredMinutes: 10_560, standInMinutes: 1056 },
    outcomes: allMet,
    scores: { coverage: { points: 100, level: 'complete' } },
  },
  {
    title: { en: 'a minute without anybody is not always', zh: '空岗一分钟，也不是“始终”' },
    role: null,
    counts: { ...month, postDaysFullyCovered: 21, postCoveredMinutes: 10_559 },
    outcomes: { ...allMet, 'resident-post': 'not_met', 'always-somebody': 'not_met' },
    nearMisses: ['resident-post', 'always-somebody'],
    // 70 × 10,559 / 10,560 + 30 × 21 / 22 = 69.993… + 28.636… = 98.629…
    scores: { coverage: { points: 98.6, level: 'complete' } },
  },
  {
    title: { en: 'the stand-in for exactly three tenths', zh: '补位恰为三成' },
    role: null,
    counts: { ...month, postDaysFullyCovered: 22, postCoveredMinutes: 10_560, standInMinutes: 3168 },
    outcomes: allMet,
    scores: { coverage: { points: 100, level: 'complete' } },
  },
  {
    title: { en: 'a minute more of the stand-in', zh: '补位再多一分钟' },
    role: null,
    counts: { ...month, postDaysFullyCovered: 22, postCoveredMinutes: 10_560, standInMinutes: 3169 },
    outcomes: { ...allMet, 'resident-post': 'not_met', resident: 'not_met' },
    nearMisses: ['resident-post', 'resident'],
    scores: { coverage: { points: 100, level: 'complete' } },
  },
  {
    title: { en: 'only the stand-in, all month', zh: '整月均由补位民警在岗' },
    role: null,
    counts: { ...month, postDaysFullyCovered: 22, postCoveredMinutes: 10_560, standInMinutes: 10_560 },
    outcomes: { ...allMet, 'resident-post': 'not_met', resident: 'not_met' },
    scores: { coverage: { points: 100, level: 'complete' } },
  },
  {
    title: { en: 'opened on 16 days exactly, in a month of holidays', zh: '含长假的月份恰好开放16天' },
    role: null,
    counts: {
      postDaysOpen: 16,
      postOpenMinutes: 7680,
      postDaysFullyCovered: 16,
      postCoveredMinutes: 7680,
    },
    outcomes: allMet,
    scores: { coverage: { points: 100, level: 'complete' } },
  },
  {
    title: { en: 'opened on 15 days: all covered, but only good', zh: '只开放15天：虽全程在岗，仅评良好' },
    role: null,
    counts: {
      postDaysOpen: 15,
      postOpenMinutes: 7200,
      postDaysFullyCovered: 15,
      postCoveredMinutes: 7200,
    },
    outcomes: { ...allMet, 'resident-post': 'not_met', opened: 'not_met' },
    nearMisses: ['resident-post', 'opened'],
    scores: { coverage: { points: 100, level: 'good' } },
  },
  {
    title: { en: 'gaps on eight of twenty days: exactly 85 points', zh: '二十天中八天有空岗：恰好85分' },
    role: null,
    // 20 days of seven hours.
    counts: { postDaysOpen: 20, postOpenMinutes: 8400, postDaysFullyCovered: 12, postCoveredMinutes: 8040 },
    outcomes: { ...allMet, 'resident-post': 'not_met', 'always-somebody': 'not_met' },
    nearMisses: ['resident-post', 'always-somebody'],
    // 70 × 8040 / 8400 + 30 × 12 / 20 = 67 + 18
    scores: { coverage: { points: 85, level: 'good' } },
  },
  {
    title: { en: 'ten minutes fewer: 84.9 points, fair', zh: '再少十分钟：84.9分，一般' },
    role: null,
    counts: { postDaysOpen: 20, postOpenMinutes: 8400, postDaysFullyCovered: 12, postCoveredMinutes: 8030 },
    outcomes: { ...allMet, 'resident-post': 'not_met', 'always-somebody': 'not_met' },
    nearMisses: ['resident-post', 'always-somebody'],
    scores: { coverage: { points: 84.9, level: 'fair' } },
  },
  {
    title: { en: 'a post that nobody came to', zh: '应开放而无人到岗' },
    role: null,
    counts: month,
    outcomes: {
      'resident-post': 'not_met',
      'always-somebody': 'not_met',
      opened: 'met',
      resident: 'not_evaluable',
    },
    scores: { coverage: { points: 0, level: 'poor' } },
  },
  {
    title: { en: 'nothing recorded', zh: '没有任何记录' },
    role: null,
    counts: {},
    outcomes: {
      'resident-post': 'not_met',
      'always-somebody': 'not_evaluable',
      opened: 'not_met',
      resident: 'not_evaluable',
    },
    scores: { coverage: { points: null, level: null } },
  },
];
