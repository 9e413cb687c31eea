import type { WorkedRollUp } from '../worked-example.ts';
import { eighthOfTheArticle } from './examples.ts';

const months = (from: number, through: number) =>
  Object.fromEntries(
    Array.from({ length: through - from + 1 }, (_, place) => [
      `2020-${String(from + place).padStart(2, '0')}`,
      eighthOfTheArticle,
    ]),
  );

const subjects = [
  {
    subjectId: 's1',
    name: { en: 'eight months, since May', zh: '自5月起，共八个月' },
    counts: months(5, 12),
  },
  {
    subjectId: 's2',
    name: { en: 'the same, without training in December', zh: '同上，但12月没有训练' },
    counts: { ...months(5, 12), '2020-12': { workdays: 23 } },
  },
  { subjectId: 's3', name: { en: 'since August', zh: '自8月起' }, counts: months(8, 12) },
  { subjectId: 's4', name: { en: 'nothing recorded', zh: '没有任何记录' }, counts: {} },
];

/** Eight months make the over 160 sessions and over 195 hours of article 002; it does not say in how many they were. */
export const year: readonly WorkedRollUp[] = [
  {
    title: {
      en: 'months with an hour a day: 160 sessions and 195 hours over eight of them',
      zh: '每日一小时达标月数：八个月共160次、195小时',
    },
    rollUp: 'year-hours-kept',
    period: '2020',
    subjects,
    table: [
      { rank: 1, subjectId: 's1', value: 8, level: null },
      { rank: 2, subjectId: 's2', value: 7, level: null },
      { rank: 3, subjectId: 's3', value: 5, level: null },
      { rank: null, subjectId: 's4', value: null, level: null },
    ],
  },
  {
    title: { en: 'the mean over the year: five months are too few', zh: '全年平均：仅五个月不足以代表全年' },
    rollUp: 'year-points',
    period: '2020',
    subjects,
    table: [
      { rank: 1, subjectId: 's1', value: 78, level: null },
      // 7 × 78 / 8
      { rank: 2, subjectId: 's2', value: 68.25, level: null },
      { rank: null, subjectId: 's3', value: null, level: null },
      { rank: null, subjectId: 's4', value: null, level: null },
    ],
  },
];
