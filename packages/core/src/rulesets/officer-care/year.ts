import type { WorkedRollUp } from '../worked-example.ts';
import { quarter } from './examples.ts';

const full = { '2012-Q1': quarter, '2012-Q2': quarter, '2012-Q3': quarter, '2012-Q4': quarter };

export const year: readonly WorkedRollUp[] = [
  {
    title: { en: 'the mean of four quarters', zh: '四个季度的平均分' },
    rollUp: 'year',
    period: '2012',
    subjects: [
      { subjectId: 's1', name: { en: 'all points', zh: '各季满分' }, counts: full },
      {
        subjectId: 's2',
        name: { en: 'one quarter without enough rest', zh: '一个季度补休不足' },
        counts: { ...full, '2012-Q3': { ...quarter, nightDutiesRested: 269 } },
      },
    ],
    table: [
      { rank: 1, subjectId: 's1', value: 100, level: null },
      // (3 × 100 + 92) / 4
      { rank: 2, subjectId: 's2', value: 98, level: null },
    ],
  },
];
